import type { Basis } from './basis';
import { courses, FIRST_YEAR, LAST_YEAR, levelAt } from './courses';
import { endingBases, skewedBases } from './endings';
import { kindBases, kinds } from './kinds';
import type { Mix } from './mix';
import { caseMixes } from './mixes-case';
import { endingMixes } from './mixes-ending';
import { peopleMixes } from './mixes-people';
import { reportedBases } from './reported';

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
		...named('kinds', Object.values(kindBases).flat()),
		...mixes.map(({ column, given, basis }) => ({ about: `${column} given ${given.join(', ')}`, ...basis })),
		...named('lengths', endingBases),
		...named('spread', skewedBases),
		...named('blanks', reportedBases)
	];
}

function named(about: string, bases: readonly Basis[]): CalibrationLine[] {
	return bases.map((basis) => ({ about, ...basis }));
}
