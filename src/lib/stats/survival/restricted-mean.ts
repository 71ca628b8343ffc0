import { checkLevel, checkPositive } from '../check';
import { twoSidedZ } from '../distributions/normal';
import { missing, type Estimate, type Missing } from '../estimate';
import { DEFAULT_LEVEL } from '../thresholds';
import type { EventTable } from './event-table';
import { kaplanMeier } from './kaplan-meier';

/** Mean days up to a horizon. */
export interface RestrictedMean extends Estimate {
	readonly standardError: number;
	readonly horizonDays: number;
}

/**
 * How many days were cases open on average, counting none beyond the horizon?
 *
 * @param table - events by time, all cases seen from the start.
 * @param horizonDays - where counting stops; positive, at most the last time of the table.
 * @param level - confidence, strictly between 0 and 1.
 * @returns days: the area under `kaplanMeier` up to the horizon. Reason: `not-covered` where the horizon lies beyond the
 * last time while cases were still open.
 * @throws RangeError when the horizon is not positive and finite or the level out of range.
 *
 * Var = Σ (area right of t)² d / (n (n − d)). Source: Klein and Moeschberger (2003), 4.5.1 and 4.5.3.
 */
export function restrictedMean(
	table: EventTable,
	horizonDays: number,
	level = DEFAULT_LEVEL
): RestrictedMean | Missing {
	checkLevel(level);
	checkPositive(horizonDays, 'horizon');
	const { survival } = kaplanMeier(table, level);
	if ((survival.at(-1) ?? 0) > 0 && horizonDays > (table.timeDays.at(-1) ?? 0)) return missing('not-covered');
	let area = 0;
	let variance = 0;
	let end = horizonDays;
	for (let index = table.timeDays.length - 1; index >= 0; index -= 1) {
		const time = table.timeDays[index] ?? 0;
		if (time >= horizonDays) continue;
		area += (survival[index] ?? 0) * (end - time);
		end = time;
		const atRisk = table.atRisk[index] ?? 0;
		const events = table.events[index] ?? 0;
		if (area > 0) variance += (area * area * events) / (atRisk * (atRisk - events));
	}
	const value = area + end;
	const standardError = Math.sqrt(variance);
	const reach = twoSidedZ(level) * standardError;
	return {
		value,
		lower: Math.max(0, value - reach),
		upper: Math.min(horizonDays, value + reach),
		level,
		method: 'restricted-mean',
		standardError,
		horizonDays
	};
}
