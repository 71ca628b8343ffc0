import { openOutcomes } from '../../src/lib/manifest/codes';
import { placeNames } from '../tables/published-places';
import { statIdOf } from './stat-id';

/** What a rule has against one cell of a row. */
export interface Objection {
	readonly column: string;
	readonly expected: string;
}

/** The text of the row's cell in a column. */
export type CellText = (column: string) => string;

/** A rule on one row. What it says counts only when each cell that it asked for is as declared. */
export type RowRule = (of: CellText) => Objection | null;

const objection = (holds: boolean, column: string, expected: string): Objection | null =>
	holds ? null : { column, expected };

const periodInOrder: RowRule = (of) => {
	const start = of('period_start');
	return objection(of('period_end') >= start, 'period_end', `a day not before period_start ${start}`);
};

const valueFitsUnit: RowRule = (of) => {
	const [unit, text, measure] = [of('unit'), of('value'), of('measure')];
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

const placeFitsLevel: RowRule = (of) => {
	const level = of('geo_level');
	const names = Object.entries(placeNames).find(([name]) => name === level)?.[1] ?? [];
	return objection(
		names.includes(of('geo_name')),
		'geo_name',
		`a name that is declared for the level ${level}`
	);
};

const reportAfterPeriod: RowRule = (of) => {
	const [printed, start] = [of('source_date'), of('period_start')];
	return objection(
		printed === '' || printed >= start,
		'source_date',
		`a day not before period_start ${start}`
	);
};

const idFitsFacts: RowRule = (of) => {
	const id = statIdOf(of);
	return objection(of('stat_id') === id, 'stat_id', `${id}, made from the facts of the row`);
};

const partYearFitsPeriod: RowRule = (of) => {
	const isWhole = of('period_start').endsWith('-01-01') && of('period_end').endsWith('-12-31');
	return objection(
		isWhole || of('part_year') === 'yes',
		'part_year',
		'yes, the period being less than a year'
	);
};

const yearFitsPeriod: RowRule = (of) => {
	const year = of('year');
	const holds = of('period_start').startsWith(year) && of('period_end').startsWith(year);
	return objection(holds, 'year', 'the year of both ends of the period');
};

const dateFitsPrecision: RowRule = (of) => {
	const precision = of('date_precision');
	const ending = precision === 'year' ? '-01-01' : '-01';
	return objection(of('date').endsWith(ending), 'date', `the first day of its ${precision}`);
};

const idFitsYear: RowRule = (of) => {
	const year = of('date').slice(0, 4);
	return objection(
		of('incident_id').startsWith(`khi-${year}-`),
		'incident_id',
		`khi-${year}-, the year of its date`
	);
};

const sourceAfterIncident: RowRule = (of) => {
	const [printed, year] = [of('source_year'), of('date').slice(0, 4)];
	return objection(printed === '' || printed >= year, 'source_year', `a year not before ${year}`);
};

const openCaseHasNoEnd: RowRule = (of) => {
	const outcome = of('outcome');
	const isOpen = openOutcomes.some((open) => open === outcome);
	return objection(
		!isOpen || of('captivity_days') === '',
		'captivity_days',
		`a blank, the outcome being ${outcome}`
	);
};

const noRansomMeansNone: RowRule = (of) =>
	objection(
		of('outcome') !== 'released_no_ransom' || of('ransom_paid_pkr') === '',
		'ransom_paid_pkr',
		'a blank, the outcome being released_no_ransom'
	);

/** The rules on single rows, by table. */
export const rowRules: Readonly<Record<string, readonly RowRule[]>> = {
	published_statistics: [periodInOrder, valueFitsUnit, placeFitsLevel, reportAfterPeriod, idFitsFacts],
	headline_series: [periodInOrder, partYearFitsPeriod, yearFitsPeriod],
	incidents: [dateFitsPrecision, idFitsYear, sourceAfterIncident, openCaseHasNoEnd, noRansomMeansNone]
};
