import { max, min } from 'd3';
import type { FigureModel } from '../../charts/figure-model';
import { rowsOf } from '../../engine/frame';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { YEAR_OF_MONTHS } from '../year-of-months';
import { yearlyCounts, type YearlyCount, type YearlyFrames } from './counts';
import { definitionBreaks, isOfManyRules, type DefinitionBreak } from './definition-breaks';
import { emptyText, figureText } from './figure-text';
import { runsOf, type Run } from './runs';
import { yearSpans, type YearSpan } from './spans';

/** One printed month of the year whose months are known. */
export interface MonthCount {
	readonly month: number;
	readonly value: number;
	readonly stat_id: string;
}

export interface YearlyCountsModel {
	readonly figure: FigureModel;
	readonly counts: readonly YearlyCount[];
	readonly shown: readonly YearlyCount[];
	readonly runs: readonly Run[];
	/** Totals and means over several years, where the years drawn touch them. */
	readonly spans: readonly YearSpan[];
	readonly years: { readonly first: number; readonly last: number };
	/** Years of the span for which nothing that could be drawn was printed. */
	readonly gapYears: readonly number[];
	readonly highest: number;
	readonly breaks: readonly DefinitionBreak[];
	/** The months that were printed of the one year for which months exist; empty where they do not belong. */
	readonly months: readonly MonthCount[];
	/** Is there nothing to draw? */
	readonly isEmpty: boolean;
	/** Why there is nothing to draw. */
	readonly emptyText: string;
}

/**
 * What does the first figure show? Compilers stay apart, cases and victims stay apart, a part of a year is never joined
 * to a year, and figures given out by CPLC and police together are joined to neither.
 */
export function yearlyCountsModel(frames: YearlyFrames, choices: Choices, words: Words): YearlyCountsModel {
	const counts = yearlyCounts(frames.years, choices, words);
	const picked = counts.filter((count) => count.is_picked);
	const shown = counts.filter((count) => count.is_shown);
	const allSpans = yearSpans(frames.spans, words);
	const years = drawnYears(picked, allSpans, choices);
	const spans = allSpans.filter(({ from, to }) => to > years.first && from < years.last + 1);
	const printed = new Set(picked.map((count) => count.year));
	const breaks = definitionBreaks(choices.crime);
	const model = {
		counts,
		shown,
		runs: isOfManyRules(choices.crime) ? [] : runsOf(shown, breaks),
		spans,
		years,
		gapYears: yearsOf(years).filter((year) => !printed.has(year)),
		highest: max(shown, (count) => count.value) ?? 0,
		breaks: breaks.filter(({ year }) => year > years.first && year <= years.last),
		months: monthCounts(frames.months, years, choices),
		isEmpty: shown.length + spans.length === 0,
		emptyText: emptyText(counts, choices, words)
	};
	return { ...model, figure: figureText(model, choices, words) };
}

function drawnYears(
	picked: readonly YearlyCount[],
	spans: readonly YearSpan[],
	{ from, to }: Choices
): YearlyCountsModel['years'] {
	const first = from ?? min(picked, (count) => count.year) ?? min(spans, (span) => Math.floor(span.from));
	const last = to ?? max(picked, (count) => count.year) ?? max(spans, (span) => Math.ceil(span.to) - 1);
	const ends = [first ?? last ?? YEAR_OF_MONTHS, last ?? first ?? YEAR_OF_MONTHS];
	return { first: Math.min(...ends), last: Math.max(...ends) };
}

function monthCounts(
	frame: YearlyFrames['months'],
	{ first, last }: YearlyCountsModel['years'],
	{ crime }: Choices
): readonly MonthCount[] {
	if (crime !== 'kidnapping_for_ransom' || first > YEAR_OF_MONTHS || last < YEAR_OF_MONTHS) return [];
	return rowsOf(frame)
		.filter((row) => row.compiler_group === 'cplc')
		.map(({ month, value, stat_id }) => ({ month: month ?? 0, value: value ?? 0, stat_id: stat_id ?? '' }));
}

/** Every calendar year from the first to the last, both included. */
export function yearsOf({ first, last }: YearlyCountsModel['years']): readonly number[] {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
