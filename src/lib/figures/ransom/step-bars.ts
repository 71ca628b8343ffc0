import { max } from 'd3';
import { px } from '../../charts/px';
import { stepEdges } from './step-edges';
import type { BinnedStep } from './year-bins';

/** One step of the ladder as a lying bar: demands run to the left of the middle of their years, payments to the right. */
export interface PlacedStep {
	readonly step: BinnedStep;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface StepScales {
	/** The middle of the years that stand together, by their first. */
	readonly centre: (year: number) => number;
	readonly y: (amount: number) => number;
	/** The room of these years. */
	readonly bandPx: number;
}

const GAP_PX = 0.6;
const LEAST_WIDTH_PX = 0.6;
const USED_BAND = 0.94;

/** How long is each bar? As long as its sums are many; the largest count of the whole drawing fills half the room of its years. */
export function stepBars(
	steps: readonly BinnedStep[],
	{ centre, y, bandPx }: StepScales
): readonly PlacedStep[] {
	const most = max(steps, ({ incidents }) => incidents) ?? 1;
	const roomPx = (bandPx * USED_BAND) / 2;
	return steps.map((step) => {
		const [from, below] = stepEdges(step.step);
		const width = px(Math.max(LEAST_WIDTH_PX, (step.incidents / most) * roomPx));
		const top = px(y(below) + GAP_PX / 2);
		const middle = px(centre(step.year));
		return {
			step,
			width,
			x: step.side === 'demanded' ? px(middle - width) : middle,
			y: top,
			height: px(y(from) - GAP_PX / 2 - top)
		};
	});
}
