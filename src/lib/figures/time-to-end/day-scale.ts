import { scaleSymlog, type ScaleSymLog } from 'd3';

/** Days that are written below the axis: within hours, a day, a week, a month, a quarter, a year, and on. */
const DAY_TICKS = [0, 1, 7, 30, 90, 365, 1095, 3650];

/** No axis is shorter. */
export const LEAST_AXIS_DAYS = 30;

/** The days at which numbers are said: those ticks that lie within this time. */
export function dayTicks(lastDay: number): readonly number[] {
	return DAY_TICKS.filter((day) => day <= lastDay);
}

/** How far the axis reaches: to the tick at or after the longest time, a month at least. */
export function axisEnd(longestDays: number): number {
	return DAY_TICKS.find((day) => day >= Math.max(longestDays, LEAST_AXIS_DAYS)) ?? longestDays;
}

/** Days on a scale that is straight within the first day and logarithmic after it, so that "within hours" has a place. */
export function dayScale(lastDay: number, from: number, to: number): ScaleSymLog<number, number> {
	return scaleSymlog([0, lastDay], [from, to]).constant(1);
}
