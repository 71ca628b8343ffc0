import { max, min } from 'd3';
import type { FigureModel } from '../../charts/figure-model';
import type { FramesOf } from '../../engine/live-query.svelte';
import { rowsOf } from '../../engine/frame';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { definitionBreaks, type DefinitionBreak } from './definition-breaks';
import { printedValue } from '../printed-value';
import { figureText } from './figure-text';
import type { yearlyCountsQuestion } from './question';

export type YearlyFrames = FramesOf<ReturnType<typeof yearlyCountsQuestion>['statements']>;

/** One printed figure of a year or of part of it. */
export interface YearlyCount {
	readonly stat_id: string;
	readonly year: number;
	readonly compiler_group: string;
	readonly measure: 'cases' | 'victims';
	readonly value: number;
	readonly is_part_year: boolean;
	readonly is_low: boolean;
	/** Does the drawing show it? The others stand in the list of their year. */
	readonly is_shown: boolean;
	/** The value as printed: "112", "more than 100", "around 100". */
	readonly valueText: string;
	readonly periodText: string;
	readonly compiler: string;
	readonly source_publisher: string;
}

/** Neighbouring full years of one compiler and measure, joined by a line. */
export interface Run {
	readonly compiler_group: string;
	readonly measure: 'cases' | 'victims';
	readonly counts: readonly YearlyCount[];
}

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
	readonly years: { readonly first: number; readonly last: number };
	/** Years of the span for which the drawing has no mark at all. */
	readonly gapYears: readonly number[];
	readonly highest: number;
	readonly breaks: readonly DefinitionBreak[];
	/** The months that were printed of the one year for which months exist; empty where they do not belong. */
	readonly months: readonly MonthCount[];
	readonly isEmpty: boolean;
}

/** The year whose months are printed. */
export const YEAR_OF_MONTHS = 2010;

/**
 * What does the first figure show? Compilers stay apart, cases and victims stay apart, a part of a year is never joined
 * to a year, and figures given out by CPLC and police together are joined to neither.
 */
export function yearlyCountsModel(frames: YearlyFrames, choices: Choices, words: Words): YearlyCountsModel {
	const isRansom = choices.crime === 'kidnapping_for_ransom';
	const counts = rowsOf(frames.years).flatMap((row): readonly YearlyCount[] => {
		if (row.measure !== 'cases' && row.measure !== 'victims') return [];
		return [
			{
				stat_id: row.stat_id ?? '',
				year: row.year ?? 0,
				compiler_group: row.compiler_group ?? '',
				measure: row.measure,
				value: row.value ?? 0,
				is_part_year: row.is_part_year === 1,
				is_low: row.confidence === 'low',
				is_shown: isRansom ? row.is_headline === 1 : true,
				valueText: printedValue(row.value ?? 0, row.unit ?? '', words),
				periodText: words.period(row.period_start ?? '', row.period_end ?? ''),
				compiler: row.compiler ?? '',
				source_publisher: row.source_publisher ?? ''
			}
		];
	});
	const shown = counts.filter((count) => count.is_shown);
	const years = span(shown, choices);
	const marked = new Set(shown.map((count) => count.year));
	const monthRows = rowsOf(frames.months).filter((row) => row.compiler_group === 'cplc');
	const hasMonths = isRansom && years.first <= YEAR_OF_MONTHS && years.last >= YEAR_OF_MONTHS;
	const model = {
		counts,
		shown,
		runs: runsOf(shown, definitionBreaks(choices.crime)),
		years,
		gapYears: yearsOf(years).filter((year) => !marked.has(year)),
		highest: max(shown, (count) => count.value) ?? 0,
		breaks: definitionBreaks(choices.crime).filter(({ year }) => year > years.first && year <= years.last),
		months: hasMonths
			? monthRows.map(({ month, value, stat_id }) => ({
					month: month ?? 0,
					value: value ?? 0,
					stat_id: stat_id ?? ''
				}))
			: [],
		isEmpty: shown.length === 0
	};
	return { ...model, figure: figureText(model, choices, words) };
}

function span(shown: readonly YearlyCount[], { from, to }: Choices): { first: number; last: number } {
	const first = from ?? min(shown, (count) => count.year) ?? YEAR_OF_MONTHS;
	const last = to ?? max(shown, (count) => count.year) ?? first;
	return { first: Math.min(first, last), last: Math.max(first, last) };
}

export function yearsOf({ first, last }: { first: number; last: number }): readonly number[] {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const JOINED_COMPILERS: readonly string[] = ['cplc', 'police'];

function runsOf(shown: readonly YearlyCount[], breaks: readonly DefinitionBreak[]): readonly Run[] {
	const whole = shown.filter(
		(count) => !count.is_part_year && !count.is_low && JOINED_COMPILERS.includes(count.compiler_group)
	);
	const runs: { compiler_group: string; measure: 'cases' | 'victims'; counts: YearlyCount[] }[] = [];
	for (const compiler_group of JOINED_COMPILERS)
		for (const measure of ['cases', 'victims'] as const) {
			const series = whole.filter(
				(count) => count.compiler_group === compiler_group && count.measure === measure
			);
			const perYear = new Map(series.map((count) => [count.year, count]));
			if (perYear.size < series.length) continue;
			for (const count of series) {
				const run = runs.at(-1);
				const isSameSeries = run?.compiler_group === compiler_group && run.measure === measure;
				const isNextYear = run?.counts.at(-1)?.year === count.year - 1;
				if (isSameSeries && isNextYear && !breaks.some(({ year }) => year === count.year))
					run.counts.push(count);
				else runs.push({ compiler_group, measure, counts: [count] });
			}
		}
	return runs.filter((run) => run.counts.length > 1);
}
