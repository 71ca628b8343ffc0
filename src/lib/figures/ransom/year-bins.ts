import { groups, max, min, sum } from 'd3';
import type { SizeStep } from './sides';

/** Sums of one size and side, of one year or of several that follow one another. */
export interface BinnedStep extends SizeStep {
	/** The last of its years; `year` is the first. */
	readonly lastYear: number;
}

const YEARS_A_BIN = [1, 2, 3, 5, 10];
/** A narrower bin has no room for two bars whose lengths could be compared. */
const LEAST_BIN_PX = 32;

/** How many years stand together, so that their bars can be read? One, where there is room for each. */
export function yearsABin(yearPx: number): number {
	return YEARS_A_BIN.find((count) => count * yearPx >= LEAST_BIN_PX) ?? 10;
}

/** Adds up the steps of the years that stand together, counted from `first` on. */
export function binSteps(
	steps: readonly SizeStep[],
	first: number,
	last: number,
	yearsEach: number
): readonly BinnedStep[] {
	const binOf = ({ year }: SizeStep) => first + Math.floor((year - first) / yearsEach) * yearsEach;
	return groups(
		steps,
		({ side }) => side,
		binOf,
		({ step }) => step
	).flatMap(([side, bins]) =>
		bins.flatMap(([year, rungs]) =>
			rungs.map(([step, own]) => ({
				side,
				year,
				lastYear: Math.min(year + yearsEach - 1, last),
				step,
				incidents: sum(own, ({ incidents }) => incidents),
				lowest: min(own, ({ lowest }) => lowest) ?? 0,
				highest: max(own, ({ highest }) => highest) ?? 0
			}))
		)
	);
}
