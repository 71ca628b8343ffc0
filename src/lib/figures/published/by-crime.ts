import { groups } from 'd3';
import { crimeSeries } from '../../filters/choices';
import { isOverSeveralYears, yearsCovered, yearsOfFigure, type PrintedFigure } from './printed-figure';

/** Figures of one crime, in the order in which a page lists them. */
export interface CrimeGroup {
	readonly crime_type: string;
	readonly figures: readonly PrintedFigure[];
}

/** Karachi first, then what lies within it, then what is larger. */
const levels = ['city', 'district', 'zone', 'province', 'country'];

/** Compilers keep their order everywhere; the rest follow by name. */
const compilers = ['cplc', 'cplc_and_police', 'police'];

const placeIn = (order: readonly string[], code: string): number => {
	const index = order.indexOf(code);
	return index < 0 ? order.length : index;
};

function compare(a: PrintedFigure, b: PrintedFigure): number {
	return (
		placeIn(levels, a.geo_level) - placeIn(levels, b.geo_level) ||
		placeIn(compilers, a.compiler_group) - placeIn(compilers, b.compiler_group) ||
		compareText(a.compiler_group, b.compiler_group) ||
		compareText(a.period_start, b.period_start) ||
		compareText(a.period_end, b.period_end) ||
		compareText(a.measure, b.measure) ||
		a.value - b.value ||
		compareText(a.stat_id, b.stat_id)
	);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

/** Sorts figures by crime, and within it by place, compiler and period: compilers are never mixed. */
export function byCrime(figures: readonly PrintedFigure[]): readonly CrimeGroup[] {
	return groups(figures, ({ crime_type }) => crime_type)
		.map(([crime_type, ofCrime]) => ({ crime_type, figures: [...ofCrime].sort(compare) }))
		.sort(
			(a, b) =>
				placeIn(crimeSeries, a.crime_type) - placeIn(crimeSeries, b.crime_type) ||
				compareText(a.crime_type, b.crime_type)
		);
}

/** Figures of one crime that were printed for one year; null gathers those over several years. */
export interface YearLine {
	readonly year: number | null;
	readonly figures: readonly PrintedFigure[];
}

/** Cuts the figures of a crime into years, the latest first, those over several years last. */
export function byYear({ figures }: CrimeGroup): readonly YearLine[] {
	return groups(figures, (figure) => (isOverSeveralYears(figure) ? null : yearsOfFigure(figure).first))
		.map(([year, ofYear]) => ({ year, figures: ofYear }))
		.sort((a, b) => (b.year ?? -Infinity) - (a.year ?? -Infinity));
}

/** What was printed for a calendar year, and the totals over several years that include it. */
export function figuresOfYear(figures: readonly PrintedFigure[], year: number) {
	const touching = figures.filter((figure) => {
		const { first, last } = yearsOfFigure(figure);
		return first <= year && year <= last;
	});
	return {
		ofYear: touching.filter((figure) => !isOverSeveralYears(figure)),
		spanning: touching.filter(isOverSeveralYears)
	};
}

/**
 * Every calendar year from the first that a figure touches to `lastYear` at least: a year without one has its page too.
 *
 * @param lastYear the last year that any other table covers.
 */
export function yearsOfFigures(figures: readonly PrintedFigure[], lastYear: number): readonly number[] {
	const { first, last: lastTouched } = yearsCovered(figures);
	const last = Math.max(lastYear, lastTouched);
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
