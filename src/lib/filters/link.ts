import { incidentTables } from '../manifest/incident-tables';
import { districtIds, kidnapTypes, outcomes } from '../manifest/codes';
import {
	breakdowns,
	confidenceRules,
	crimeSeries,
	defaultChoices,
	mapMeasures,
	moneyUnits,
	type Choices
} from './choices';
import type { Limits } from './limits';

/** What is wrong with one part of a link. The rest of the link holds. */
export type LinkFault =
	| { readonly kind: 'unknown-key'; readonly key: string }
	| { readonly kind: 'unknown-value'; readonly key: string; readonly value: string }
	| { readonly kind: 'not-a-year'; readonly key: string; readonly value: string }
	| { readonly kind: 'year-out-of-range'; readonly key: string; readonly value: string }
	| { readonly kind: 'reversed'; readonly from: string; readonly to: string }
	| { readonly kind: 'repeated'; readonly key: string };

export interface ReadLink {
	readonly choices: Choices;
	readonly faults: readonly LinkFault[];
}

/** A district, kind or outcome that was not reported can be chosen like any other. */
const NOT_REPORTED = 'unknown';

/** The codes that each list in a link may hold, in the order in which links write them. */
const lists = {
	kind: kidnapTypes,
	district: [...districtIds, NOT_REPORTED],
	outcome: [...outcomes, NOT_REPORTED]
} as const satisfies Partial<Record<keyof Choices, readonly string[]>>;

const words = {
	data: incidentTables,
	low: confidenceRules,
	money: moneyUnits,
	crime: crimeSeries,
	map: mapMeasures,
	by: breakdowns
} as const;

const years = ['from', 'to'] as const;

/**
 * What does the part of a link after `?` choose? Never throws: the valid part is kept and each fault is named.
 */
export function choicesFromSearch(search: string, limits: Limits): ReadLink {
	const params = new URLSearchParams(search);
	const faults: LinkFault[] = [];
	const choices: { -readonly [K in keyof Choices]: Choices[K] } = { ...defaultChoices };
	for (const key of new Set(params.keys())) {
		if (!isChoice(key)) faults.push({ kind: 'unknown-key', key });
		else if (params.getAll(key).length > 1) faults.push({ kind: 'repeated', key });
	}
	for (const key of Object.keys(words) as (keyof typeof words)[]) {
		const value = params.get(key);
		if (value === null) continue;
		if ((words[key] as readonly string[]).includes(value)) Object.assign(choices, { [key]: value });
		else faults.push({ kind: 'unknown-value', key, value });
	}
	for (const key of Object.keys(lists) as (keyof typeof lists)[]) {
		const allowed: readonly string[] = lists[key];
		const asked = (params.get(key) ?? '').split(',').filter((code) => code !== '');
		for (const value of asked)
			if (!allowed.includes(value)) faults.push({ kind: 'unknown-value', key, value });
		choices[key] = allowed.filter((code) => asked.includes(code));
	}
	for (const key of years) {
		const value = params.get(key);
		if (value === null) continue;
		const year = Number(value);
		if (!/^\d{4}$/.test(value)) faults.push({ kind: 'not-a-year', key, value });
		else if (year < limits.firstYear || year > limits.lastYear)
			faults.push({ kind: 'year-out-of-range', key, value });
		else choices[key] = year;
	}
	if (choices.from !== null && choices.to !== null && choices.from > choices.to) {
		faults.push({ kind: 'reversed', from: String(choices.from), to: String(choices.to) });
		choices.from = null;
		choices.to = null;
	}
	return { choices, faults };
}

/** The part of a link after `?` that names these choices; empty for the defaults. Equal choices give equal text. */
export function searchFromChoices(choices: Choices): string {
	const params = new URLSearchParams();
	for (const key of [
		'data',
		...years,
		...(Object.keys(lists) as (keyof typeof lists)[]),
		'low',
		'money',
		'crime',
		'map',
		'by'
	] as const) {
		const value = choices[key];
		if (typeof value === 'object' && value !== null) {
			const order: readonly string[] = key in lists ? lists[key as keyof typeof lists] : [];
			if (value.length > 0) params.set(key, order.filter((code) => value.includes(code)).join(','));
		} else if (value !== null && value !== defaultChoices[key]) params.set(key, String(value));
	}
	const text = params.toString().replaceAll('%2C', ',');
	return text === '' ? '' : `?${text}`;
}

function isChoice(key: string): key is keyof Choices {
	return Object.hasOwn(defaultChoices, key);
}
