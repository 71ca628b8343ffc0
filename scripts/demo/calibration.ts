import type { Basis } from './basis';
import { courses, FIRST_YEAR, LAST_YEAR, levelAt } from './courses';
import { endingBases, endings, skewed, skewedBases } from './endings';
import { kindBases, kinds } from './kinds';
import type { Mix } from './mix';
import { caseMixes } from './mixes-case';
import { endingMixes } from './mixes-ending';
import { peopleMixes } from './mixes-people';
import { MIXED_SEX_PERMILLE, reportedBases, reportedPermille } from './reported';

export const mixes: readonly Mix[] = [...caseMixes, ...peopleMixes, ...endingMixes];

/** The set ends here: a case that would end later is open, with this date as the last word of it. */
export const CLOSING_DATE = `${LAST_YEAR}-12-31`;

/** Cells are weighted in parts of this. */
export const WHOLE = 10_000_000;

/** The share of the rows that one kind has in one year, in parts of `WHOLE`. */
export interface Cell {
	readonly year: number;
	readonly kidnap_type: string;
	readonly weight: number;
}

/** How are the rows shared out over years and kinds? Each kind keeps its weight and follows its course. */
export function cells(): readonly Cell[] {
	const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
	return years.flatMap((year) =>
		kinds.map(({ kidnap_type, course, weight }) => {
			const anchors = courses[course];
			const sum = years.reduce((total, each) => total + levelAt(anchors, each), 0);
			return {
				year,
				kidnap_type,
				weight: Math.round((WHOLE / 1000) * weight * (levelAt(anchors, year) / sum))
			};
		})
	);
}

/** One line of the calibration, with what it rests on. */
export interface CalibrationLine extends Basis {
	readonly about: string;
}

/** Every line of the calibration: what it says and which published figures it rests on; none means an assumption. */
export function calibrationLines(): readonly CalibrationLine[] {
	return [
		...Object.entries(courses).flatMap(([name, anchors]) =>
			anchors.map(({ year, level, basis }) => ({
				about: `course of ${name}, ${year}: level ${Math.round(level)}`,
				...basis
			}))
		),
		...kindMeasures.flatMap((measure) =>
			named(
				`${measure}: ${pairs(kinds.map((kind) => [kind.kidnap_type, kind[measure]]))}`,
				kindBases[measure]
			)
		),
		...mixes.map(({ column, given, weights, basis }) => ({
			about: `${column} given ${given.join(', ')}: ${pairs(Object.entries(weights))} of 1,000`,
			...basis
		})),
		...named(
			`length of an outcome, in thousandths of its kind or in hours of its own: ${pairs(
				endings.map(({ outcome, of_kind_permille, own_hours }) => [
					outcome,
					of_kind_permille === 0 ? `${own_hours} hours` : of_kind_permille
				])
			)}`,
			endingBases
		),
		...named(
			`spread, in thousandths of the median: ${pairs(skewed.map(({ to_permille, high }) => [`to ${to_permille}`, high]))}`,
			skewedBases
		),
		...named(`filled in, of 1,000: ${pairs(Object.entries(reportedPermille))}`, reportedBases),
		...named(`both sexes among several victims: ${MIXED_SEX_PERMILLE} of 1,000`, reportedBases)
	];
}

const kindMeasures = ['weight', 'median_hours', 'median_demand_pkr_2010'] as const;

const pairs = (list: readonly (readonly [name: string, value: string | number])[]) =>
	list.map(([name, value]) => `${name} ${value}`).join(', ');

function named(about: string, bases: readonly Basis[]): CalibrationLine[] {
	return bases.map((basis) => ({ about, ...basis }));
}
