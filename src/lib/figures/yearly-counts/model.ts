import { max, min } from 'd3';
import type { FigureModel } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { YEAR_OF_MONTHS } from '../year-of-months';
import { besideFigures, type BesideFigure } from './beside';
import { yearlyCounts, type YearlyCount, type YearlyFrames } from './counts';
import { definitionBreaks, isOfManyRules } from './definition-breaks';
import { emptyText, figureText } from './figure-text';
import { monthCounts, monthsNote, type MonthCount } from './months';
import { runsOf, type Run } from './runs';
import { yearSpans, type YearSpan } from './spans';

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
	/** Years from which the series counts something else, with what the notes and the drawing say of it. */
	readonly breaks: readonly { readonly year: number; readonly text: string; readonly labelText: string }[];
	/** The months that were printed of the one year for which months exist; empty where they do not belong. */
	readonly months: readonly MonthCount[];
	readonly monthsNote: string;
	/** What was printed beside: counted by another measure, or, where there is nothing to draw, all there is. */
	readonly beside: readonly BesideFigure[];
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
	const months = monthCounts(frames.months, years, choices);
	const beside = besideFigures(frames.beside, choices, words);
	const model = {
		counts,
		shown,
		runs: isOfManyRules(choices.crime) ? [] : runsOf(shown, breaks),
		spans,
		years,
		gapYears: yearsOf(years).filter((year) => !printed.has(year)),
		highest: max(shown, (count) => count.value) ?? 0,
		breaks: breaks
			.filter(({ year }) => year > years.first && year <= years.last)
			.map(({ year, reason, label }) => ({
				year,
				text: words.t(reason),
				labelText: words.t(label, { year: String(year) })
			})),
		months,
		monthsNote: monthsNote(months, counts, words),
		beside,
		isEmpty: shown.length + spans.length === 0,
		emptyText: emptyText({ counts, beside }, choices, words)
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

/** Every calendar year from the first to the last, both included. */
export function yearsOf({ first, last }: YearlyCountsModel['years']): readonly number[] {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
