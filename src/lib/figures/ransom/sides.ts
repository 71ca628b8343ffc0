import { max, min, sum } from 'd3';
import { rowsOf, type Frame } from '../../engine/frame';
import { sides, type Side } from '../../queries/ransom-money';
import type { ransomSizes } from '../../queries/ransom-sizes';
import { missing, type Missing } from '../../stats/estimate';
import type { Summary } from '../../stats/summaries/quantile';
import { MINIMUM_N_MEDIAN } from '../../stats/thresholds';

export { sides, type Side };

/** The sums of one side, all together. Amounts are in the chosen money; null where no sum can be told in it. */
export interface SideSize {
	/** Sums that were reported. */
	readonly incidents: number;
	readonly low: number;
	/** Of them, sums of years that the chosen money does not cover. */
	readonly notCovered: number;
	/** Incidents with both sums. */
	readonly pairs: number;
	readonly lowest: number | null;
	readonly highest: number | null;
	readonly median: Summary | Missing;
	/** Sums that the median rests on, or would rest on. */
	readonly medianN: number;
}

/** How many sums of one side, year and step of the ladder. */
export interface SizeStep {
	readonly side: Side;
	readonly year: number;
	readonly step: number;
	readonly incidents: number;
	readonly lowest: number;
	readonly highest: number;
}

type Sizes = Frame<(typeof ransomSizes)['columns']>;

/** What the rows of a side come to. A median of fewer sums than the least n is `too-few`. */
export function sideSize(frame: Sizes, side: Side): SideSize {
	const rows = rowsOf(frame).filter((row) => row.side === side);
	const median = rows[0]?.median ?? null;
	const medianN = rows[0]?.median_n ?? 0;
	return {
		incidents: sum(rows, ({ incidents }) => incidents),
		low: sum(rows, ({ low_confidence_incidents }) => low_confidence_incidents),
		notCovered: sum(rows, ({ not_covered }) => not_covered),
		pairs: sum(rows, ({ pairs }) => pairs),
		lowest: min(rows, ({ lowest }) => lowest) ?? null,
		highest: max(rows, ({ highest }) => highest) ?? null,
		median:
			median === null || medianN < MINIMUM_N_MEDIAN ? missing('too-few') : { value: median, n: medianN },
		medianN
	};
}

/** The steps of the ladder; none where the incidents are drawn one by one. */
export function sizeSteps(frame: Sizes): readonly SizeStep[] {
	return rowsOf(frame).flatMap(({ side: code, year, step, incidents, lowest, highest }) => {
		const side = sides.find((one) => one === code);
		if (side === undefined || year === null || step === null || lowest === null || highest === null)
			return [];
		return [{ side, year, step, incidents: incidents ?? 0, lowest, highest }];
	});
}
