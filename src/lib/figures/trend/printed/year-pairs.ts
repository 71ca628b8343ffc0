import { group } from 'd3';
import type { CrimeSeries } from '../../../filters/choices';
import { rateRatio, type RateRatio } from '../../../stats/counts/rate-ratio';
import { isMissing, type Missing } from '../../../stats/estimate';
import type { Words } from '../../../i18n/words';
import { compilerName } from '../../who/compiler-name';
import { benjaminiHochberg } from '../../../stats/multiple-looks/adjusted-p-values';
import { MINIMUM_CASES_RATIO, tooFew } from '../../../stats/thresholds';
import { definitionBreaks, isOfManyRules } from '../../yearly-counts/definition-breaks';
import type { FullYear } from './full-years';

/** The full years of one compiler that may be held against each other, in order. */
export interface ComparableYears {
	/** Names the compiler: its group where that is one office, else as it was named in print. */
	readonly compiler: string;
	readonly years: readonly FullYear[];
}

/** Two full years of one compiler. */
export interface YearPair {
	readonly earlier: FullYear;
	readonly later: FullYear;
	/** Later year over earlier one. */
	readonly ratio: RateRatio | Missing;
	/** Its p adjusted for all pairs of the list; null where there is none. */
	readonly adjustedP: number | null;
}

/** What the reader picked: a compiler and two of its years. */
export interface ChosenPair {
	/** As `ComparableYears` name it. */
	readonly compiler: string;
	readonly earlier: number;
	readonly later: number;
}

/** Groups that are one office. Others hold several compilers, told apart by their names. */
const oneOffice: readonly string[] = ['cplc', 'cplc_and_police', 'police', 'rangers'];

/**
 * Which years may be compared? Of one compiler, counted exactly and not of low confidence, each the only figure of its year,
 * and after the last change of what the series counts; none of a series that every source counts by rules of its own.
 */
export function comparableYears(years: readonly FullYear[], crime: CrimeSeries): readonly ComparableYears[] {
	if (isOfManyRules(crime)) return [];
	const newest = Math.max(-Infinity, ...years.map(({ year }) => year));
	const from = Math.max(
		-Infinity,
		...definitionBreaks(crime).flatMap(({ year }) => (year <= newest ? [year] : []))
	);
	const exact = years.filter(({ interval, year }) => interval !== null && year >= from);
	return [...group(exact, compilerOf)].flatMap(([compiler, own]) => {
		const alone = own.filter(({ year }) => own.filter((other) => other.year === year).length === 1);
		if (alone.length < 2) return [];
		return [{ compiler, years: alone.toSorted((a, b) => a.year - b.year) }];
	});
}

/** Who counted: a group that is one office, else the compiler as named in print. */
export function compilerOf({ compiler_group, compiler }: FullYear): string {
	return oneOffice.includes(compiler_group) ? compiler_group : compiler;
}

/** Its name in the reader's language. */
export function nameOfCompiler(compiler: string, words: Words): string {
	return oneOffice.includes(compiler) ? words.name('compiler', compiler) : compilerName(compiler, words);
}

/** The last two comparable years of every compiler, or the two that the reader picked. */
export function yearPairs(
	comparable: readonly ComparableYears[],
	chosen: ChosenPair | null
): readonly YearPair[] {
	const pairs = comparable.flatMap(({ compiler, years }) => {
		if (chosen && chosen.compiler !== compiler) return [];
		const [earlier, later] = chosen
			? [chosen.earlier, chosen.later].map((year) => years.find((one) => one.year === year))
			: years.slice(-2);
		if (!earlier || !later || earlier === later) return [];
		return [{ earlier, later, ratio: ratioOf(earlier, later) }];
	});
	const adjusted = benjaminiHochberg(pairs.map(({ ratio }) => (isMissing(ratio) ? null : ratio.pValue)));
	return pairs.map((pair, index) => ({ ...pair, adjustedP: adjusted[index] ?? null }));
}

/** A year is the exposure of each: leap days and the growth of the city are in the ratio. */
function ratioOf(earlier: FullYear, later: FullYear): RateRatio | Missing {
	return (
		tooFew(earlier.value + later.value, MINIMUM_CASES_RATIO) ??
		rateRatio({ count: later.value, exposure: 1 }, { count: earlier.value, exposure: 1 })
	);
}
