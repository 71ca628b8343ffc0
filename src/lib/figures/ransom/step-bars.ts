import { max } from 'd3';
import { px } from '../../charts/px';
import type { SizeStep } from './sides';
import { stepEdges } from './step-edges';

/** One step of the ladder as a lying bar: demands run to the left of their year's middle, payments to the right. */
export interface PlacedStep {
	readonly step: SizeStep;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface StepScales {
	readonly centre: (year: number) => number;
	readonly y: (amount: number) => number;
	readonly bandPx: number;
}

const GAP_PX = 0.6;
const LEAST_WIDTH_PX = 0.6;
const USED_BAND = 0.94;

/** How long is each bar? As long as its sums are many; the largest count of the whole drawing fills half a year's room. */
export function stepBars(
	steps: readonly SizeStep[],
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
