import { openOutcomes } from '../../src/lib/manifest/codes';
import { placeNames } from '../tables/published-places';
import { cell, type RawRow } from './raw-table';
import { statIdOf } from './stat-id';

/** What a rule has against one cell of a row. */
export interface Objection {
	readonly column: string;
	readonly expected: string;
}

/** A rule on one row whose cells are each as declared. */
export type RowRule = (row: RawRow) => Objection | null;

const objection = (holds: boolean, column: string, expected: string): Objection | null =>
	holds ? null : { column, expected };

const periodInOrder: RowRule = (row) => {
	const start = cell(row, 'period_start');
	return objection(cell(row, 'period_end') >= start, 'period_end', `a day not before period_start ${start}`);
};

const valueFitsUnit: RowRule = (row) => {
	const [unit, text, measure] = [cell(row, 'unit'), cell(row, 'value'), cell(row, 'measure')];
	const value = Number(text);
	if (unit === 'percent') {
		const isChange = measure.startsWith('change');
		const holds = isChange ? value >= -100 : value >= 0 && value <= 100;
		return objection(
			holds,
			'value',
			isChange ? 'a change of -100 percent or more' : 'a percentage from 0 to 100'
		);
	}
	if (unit.startsWith('count') || unit === 'PKR')
		return objection(/^\d+$/.test(text), 'value', `a whole number from 0 on, the unit being ${unit}`);
	return objection(value >= 0, 'value', `a number from 0 on, the unit being ${unit}`);
};

const placeFitsLevel: RowRule = (row) => {
	const level = cell(row, 'geo_level');
	const names = Object.entries(placeNames).find(([name]) => name === level)?.[1] ?? [];
	return objection(
		names.includes(cell(row, 'geo_name')),
		'geo_name',
		`a name that is declared for the level ${level}`
	);
};

const reportAfterPeriod: RowRule = (row) => {
	const [printed, start] = [cell(row, 'source_date'), cell(row, 'period_start')];
	return objection(
		printed === '' || printed >= start,
		'source_date',
		`a day not before period_start ${start}`
	);
};

const idFitsFacts: RowRule = (row) => {
	const id = statIdOf((name) => cell(row, name));
	return objection(cell(row, 'stat_id') === id, 'stat_id', `${id}, made from the facts of the row`);
};

const partYearFitsPeriod: RowRule = (row) => {
	const isWhole = cell(row, 'period_start').endsWith('-01-01') && cell(row, 'period_end').endsWith('-12-31');
	return objection(
		isWhole || cell(row, 'part_year') === 'yes',
		'part_year',
		'yes, the period being less than a year'
	);
};

const yearFitsPeriod: RowRule = (row) => {
	const year = cell(row, 'year');
	const holds = cell(row, 'period_start').startsWith(year) && cell(row, 'period_end').startsWith(year);
	return objection(holds, 'year', 'the year of both ends of the period');
};

const dateFitsPrecision: RowRule = (row) => {
	const precision = cell(row, 'date_precision');
	const ending = precision === 'year' ? '-01-01' : '-01';
	return objection(cell(row, 'date').endsWith(ending), 'date', `the first day of its ${precision}`);
};

const idFitsYear: RowRule = (row) => {
	const year = cell(row, 'date').slice(0, 4);
	return objection(
		cell(row, 'incident_id').startsWith(`khi-${year}-`),
		'incident_id',
		`khi-${year}-, the year of its date`
	);
};

const sourceAfterIncident: RowRule = (row) => {
	const [printed, year] = [cell(row, 'source_year'), cell(row, 'date').slice(0, 4)];
	return objection(printed === '' || printed >= year, 'source_year', `a year not before ${year}`);
};

const openCaseHasNoEnd: RowRule = (row) => {
	const outcome = cell(row, 'outcome');
	const isOpen = openOutcomes.some((open) => open === outcome);
	return objection(
		!isOpen || cell(row, 'captivity_days') === '',
		'captivity_days',
		`a blank, the outcome being ${outcome}`
	);
};

const noRansomMeansNone: RowRule = (row) =>
	objection(
		cell(row, 'outcome') !== 'released_no_ransom' || cell(row, 'ransom_paid_pkr') === '',
		'ransom_paid_pkr',
		'a blank, the outcome being released_no_ransom'
	);

/** The rules on single rows, by table. */
export const rowRules: Readonly<Record<string, readonly RowRule[]>> = {
	published_statistics: [periodInOrder, valueFitsUnit, placeFitsLevel, reportAfterPeriod, idFitsFacts],
	headline_series: [periodInOrder, partYearFitsPeriod, yearFitsPeriod],
	incidents: [dateFitsPrecision, idFitsYear, sourceAfterIncident, openCaseHasNoEnd, noRansomMeansNone]
};
