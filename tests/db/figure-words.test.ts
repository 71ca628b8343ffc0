import { beforeAll, describe, expect, test } from 'vitest';
import type { FigureModel } from '$lib/charts/figure-model';
import {
	breakdowns,
	confidenceRules,
	crimeSeries,
	mapMeasures,
	moneyUnits,
	type Choices
} from '$lib/filters/choices';
import type { Limits } from '$lib/filters/limits';
import { en } from '$lib/i18n/messages/en';
import { ur } from '$lib/i18n/messages/ur';
import { createWords } from '$lib/i18n/words';
import { districtIds, kidnapTypes, outcomes } from '$lib/manifest/codes';
import type { IncidentTable } from '$lib/manifest/incident-tables';
import { siteEngine, siteLimits } from '$lib/server/site';
import { MINIMUM_KNOWN_SHARE } from '$lib/stats/thresholds';
import { figureReader, textsOf } from '../support/figure-models';
import { seededPicker, type Picker } from '../support/seeded';

const english = createWords('en', en);
const languages = [english, createWords('ur', ur)];

/** What no sentence holds: a hole that was not filled, an empty pair of brackets, two marks or spaces in a row. */
const faults: readonly RegExp[] = [
	/undefined|NaN|Infinity|\[object|\bnull\b/,
	/[({]\s*[)}]/,
	/ {2}|^\s|\s$/,
	/[,;:،؛]\s*[,;:.،؛۔]|^[,;:.،؛۔]/,
	/(?<![\d.,–\u202f])1 (incidents|figures|publishers|compilers|sums|demands|payments|pairs|years|days)\b/,
	/\b(\d+)–\1\b/,
	/(?<!\u2066)[<>−](?=\d).*[\u0600-\u06FF]|[\u0600-\u06FF].*(?<!\u2066)[<>−](?=\d)/
];

let limits: Limits;
let read: (choices: Choices) => Promise<readonly FigureModel[]>;

beforeAll(async () => {
	limits = await siteLimits();
	read = figureReader(await siteEngine(), languages);
});

/** A few codes of a list; all of them, which is none chosen, every other time. */
function few<T>(pick: Picker, codes: readonly T[]): readonly T[] {
	const count = pick.one([0, 0, 0, 1, 1, 2, 3]);
	const chosen = new Set(Array.from({ length: count }, () => pick.one(codes)));
	return codes.filter((code) => chosen.has(code));
}

function choicesFrom(pick: Picker, data: IncidentTable): Choices {
	const years = [0, 0].map(() => pick.integer(limits.firstYear, limits.lastYear)).sort((a, b) => a - b);
	const [from = null, to = null] = pick.one([[], [], years, years, years.slice(0, 1), [years[0], years[0]]]);
	return {
		data,
		from,
		to,
		kind: few(pick, kidnapTypes),
		district: few(pick, [...districtIds, 'unknown']),
		outcome: few(pick, outcomes),
		low: pick.one(confidenceRules),
		money: pick.one(moneyUnits),
		crime: pick.one(crimeSeries),
		map: pick.one(mapMeasures),
		by: pick.one(breakdowns)
	};
}

/** On how many does the finding of a headline rest? As its subtitle says; a printed share stands beside its own whole. */
function basis({ id, title, subtitle }: FigureModel): number {
	const [, whole] = (id === 'printed-ends' && /of (\d+) cases/.exec(title)) || [];
	return Number(whole ?? /n\u00a0=\u00a0([\d\u202f]+)/.exec(subtitle)?.[1]?.replaceAll('\u202f', '') ?? 0);
}

/** Headlines that find something about incidents. */
const counted: readonly string[] = ['outcomes', 'resolvers', 'time-to-end', 'who', 'by-whom'];

function faultsOf(figure: FigureModel): readonly string[] {
	const said = textsOf(figure).flatMap(({ place, text }) =>
		faults.some((fault) => fault.test(text)) ? [`${figure.id} ${place}: ${text}`] : []
	);
	const isBare = figure.sources.length === 0 || [figure.title, figure.subtitle, figure.alt].includes('');
	const finds = /\d%/.test(figure.title) || (counted.includes(figure.id) && /\d/.test(figure.title));
	const isDaring = !/[\u0600-\u06FF]/.test(figure.title) && finds && basis(figure) < MINIMUM_KNOWN_SHARE;
	return [
		...said,
		...(isBare ? [`${figure.id} leaves something empty`] : []),
		...(isDaring ? [`${figure.id} finds too much: ${figure.title} (${figure.subtitle})`] : [])
	];
}

describe('whatever is chosen, no figure says nonsense', () => {
	test.each([
		['incidents', 200],
		['demo_incidents', 50]
	] as const)('of %s', async (data, rounds) => {
		const pick = seededPicker(20260 + rounds);
		const found: string[] = [];
		for (let round = 0; round < rounds; round += 1) {
			const choices = choicesFrom(pick, data);
			const ofChoices = (await read(choices)).flatMap(faultsOf);
			found.push(...ofChoices.map((fault) => `${JSON.stringify(choices)} ${fault}`));
		}
		expect(found).toEqual([]);
	});
});
