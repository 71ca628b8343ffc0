import type { Choices } from '../../filters/choices';
import { choiceWords } from '../../filters/summary';
import type { Words } from '../../i18n/words';
import { publishedTables, type PublishedMeasure } from '../police-tables';
import type { YearSpan } from './district-counts';
import type { DistrictMapModel } from './model';

/** The map before its words. */
export type DrawnDistricts = Omit<DistrictMapModel, 'figure'>;

/** Incidents, or printed cases, of which the map knows: all of them and those with a district. */
export function mapTotals({ values }: DrawnDistricts): { readonly all: number; readonly placed: number } {
	const sum = (of: typeof values) => of.reduce((total, { count }) => total + (count ?? 0), 0);
	return { all: sum(values), placed: sum(values.filter(({ district_id }) => district_id !== 'unknown')) };
}

/** The years that are covered; where none is, those that were asked for. */
export function spanText(span: YearSpan | null, choices: Choices, words: Words): string {
	return span === null
		? choiceWords(choices, words).period
		: words.range(String(span.first), String(span.last));
}

/** The days of a printed table, in words. */
export function printedPeriod(measure: PublishedMeasure, words: Words): string {
	const { period_start, period_end } = publishedTables[measure];
	return words.period(period_start, period_end);
}
