import { createContext } from 'svelte';
import { formatDate, formatPeriod, parseIsoDate } from './dates';
import { directionOf, type Lang } from './lang';
import { fillMessage, type Values } from './message';
import type { Catalogue, MessageKey } from './messages/catalogue';
import type { en } from './messages/en';
import {
	formatCount,
	formatDecimal,
	formatFixed,
	formatLakhCrore,
	formatPercent,
	formatRange,
	inReadingOrder
} from './numbers';

type English = typeof en;

/** How this page's language says things: the only way words and numbers reach a reader. */
export interface Words {
	readonly lang: Lang;
	readonly dir: 'ltr' | 'rtl';
	/** The message of that key with its holes filled. */
	t<K extends MessageKey>(key: K, ...values: ValuesOf<English[K]>): string;
	/** The message of a key made at run time from a code, such as `kind.ransom`. */
	name(group: CodeGroup, code: string): string;
	count(value: number): string;
	/** A number with at most so many places. */
	decimal(value: number, decimals: number): string;
	/** A number with exactly so many places, as those beside it. */
	fixed(value: number, decimals: number): string;
	/** A share from 0 to 1 as a percentage. */
	percent(share: number): string;
	/** Rupees in lakh and crore. */
	rupees(value: number): string;
	range(lower: string, upper: string): string;
	date(iso: string): string;
	period(startIso: string, endIso: string): string;
	/** The name of a month, 1 to 12. */
	month(month: number): string;
	/** The address of a page of this site in this language; `path` begins and ends with a slash. */
	href(path: `/${string}`): string;
}

/** The prefixes under which the catalogues name the codes of the data. */
export type CodeGroup =
	| 'kind'
	| 'outcome'
	| 'district'
	| 'resolver'
	| 'perpetrator'
	| 'occupation'
	| 'sex'
	| 'age'
	| 'reported'
	| 'compiler'
	| 'compiler-name'
	| 'crime'
	| 'measure'
	| 'confidence'
	| 'dataset'
	| 'column'
	| 'query'
	| 'level'
	| 'unit'
	| 'missing'
	| 'table'
	| 'place';

type ValuesOf<S extends string> = keyof Values<S> extends never ? [] : [values: Values<S>];

/**
 * Binds a catalogue to a language.
 *
 * @param base the path under which the site is hosted, empty or without a slash at its end.
 */
export function createWords(lang: Lang, catalogue: Catalogue, base = ''): Words {
	const rightToLeft = directionOf(lang) === 'rtl';
	const months = catalogue['calendar.months'].split(' ');
	const money = { lakh: catalogue['money.lakh'], crore: catalogue['money.crore'] };
	const byKey: Readonly<Record<string, string>> = catalogue;
	const kept = rightToLeft ? inReadingOrder : (text: string) => text;
	const count = (value: number) => kept(formatCount(value));
	return {
		lang,
		dir: directionOf(lang),
		t: (key, ...values) => fillMessage(catalogue[key], values[0] ?? {}, count, rightToLeft),
		name: (group, code) => byKey[`${group}.${code}`] ?? code,
		count,
		decimal: (value, decimals) => kept(formatDecimal(value, decimals)),
		fixed: (value, decimals) => kept(formatFixed(value, decimals)),
		percent: (share) => kept(formatPercent(share)),
		rupees: (value) => kept(formatLakhCrore(value, money)),
		range: formatRange,
		date: (iso) => formatDate(parseIsoDate(iso), months),
		period: (startIso, endIso) => formatPeriod(parseIsoDate(startIso), parseIsoDate(endIso), months),
		month: (month) => months[month - 1] ?? '',
		href: (path) => `${base}${lang === 'en' ? '' : `/${lang}`}${path}`
	};
}

export const [getWords, setWords] = createContext<Words>();
