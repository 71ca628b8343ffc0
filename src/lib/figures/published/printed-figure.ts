import { rowsOf, type Frame } from '../../engine/frame';
import type { publishedFigures } from '../../queries/published-figures';

/** One figure that somebody printed, with its source. Plain values, so that a page can carry it. */
export interface PrintedFigure {
	readonly stat_id: string;
	/** ISO dates, both included. */
	readonly period_start: string;
	readonly period_end: string;
	readonly geo_level: string;
	readonly geo_name: string;
	readonly crime_type: string;
	readonly measure: string;
	readonly value: number;
	readonly unit: string;
	readonly compiler: string;
	readonly compiler_group: string;
	/** Empty where the source has none. */
	readonly source_title: string;
	readonly source_publisher: string;
	readonly source_url: string;
	/** ISO date, or empty where the page shows no full date. */
	readonly source_date: string;
	readonly confidence: string;
	readonly note: string;
	readonly is_part_year: boolean;
	readonly is_headline: boolean;
}

/** The rows of the query, with blanks as empty text. */
export function printedFigures(frame: Frame<(typeof publishedFigures)['columns']>): readonly PrintedFigure[] {
	return rowsOf(frame).map((row) => ({
		stat_id: row.stat_id ?? '',
		period_start: row.period_start ?? '',
		period_end: row.period_end ?? '',
		geo_level: row.geo_level ?? '',
		geo_name: row.geo_name ?? '',
		crime_type: row.crime_type ?? '',
		measure: row.measure ?? '',
		value: row.value ?? NaN,
		unit: row.unit ?? '',
		compiler: row.compiler ?? '',
		compiler_group: row.compiler_group ?? '',
		source_title: row.source_title ?? '',
		source_publisher: row.source_publisher ?? '',
		source_url: row.source_url ?? '',
		source_date: row.source_date ?? '',
		confidence: row.confidence ?? '',
		note: row.note ?? '',
		is_part_year: row.is_part_year === 1,
		is_headline: row.is_headline === 1
	}));
}

/** First and last calendar year that the period touches. */
export function yearsOfFigure(figure: PrintedFigure): { readonly first: number; readonly last: number } {
	return { first: Number(figure.period_start.slice(0, 4)), last: Number(figure.period_end.slice(0, 4)) };
}

/** First and last calendar year that any of the figures touches; there has to be one. */
export function yearsCovered(figures: readonly PrintedFigure[]): {
	readonly first: number;
	readonly last: number;
} {
	const touched = figures.map(yearsOfFigure);
	return {
		first: Math.min(...touched.map(({ first }) => first)),
		last: Math.max(...touched.map(({ last }) => last))
	};
}

/** Does the period lie within one year without filling it, or was the figure printed before its year was over? */
export function isPartOfYear(figure: PrintedFigure): boolean {
	const { period_start, period_end, is_part_year } = figure;
	const isWhole = period_start.endsWith('-01-01') && period_end.endsWith('-12-31');
	return is_part_year || (!isOverSeveralYears(figure) && !isWhole);
}

/** Does the period touch more than one calendar year? */
export function isOverSeveralYears(figure: PrintedFigure): boolean {
	const { first, last } = yearsOfFigure(figure);
	return first < last;
}
