import { checkLevel } from '../check';
import { twoSidedZ } from '../distributions/normal';
import { DEFAULT_LEVEL } from '../thresholds';
import type { EventTable } from './event-table';
import { survivalLimits, type LimitScale } from './limits';

/** Share of cases still open after each time of the table. Columns as long as the table's. */
export interface SurvivalCurve {
	readonly timeDays: readonly number[];
	readonly survival: readonly number[];
	/** Greenwood's standard error; `null` where the share is 0. */
	readonly standardError: readonly (number | null)[];
	readonly lower: readonly (number | null)[];
	readonly upper: readonly (number | null)[];
	readonly level: number;
	readonly scale: LimitScale;
	readonly method: string;
}

/**
 * What share of cases is still open after so many days?
 *
 * @param table - events by time; every outcome ends a case.
 * @param level - confidence of the pointwise intervals, strictly between 0 and 1.
 * @param scale - scale of the intervals; see `survivalLimits`.
 * @returns a step function that is 1 before the first time. No interval at a share of 0, nor at 1 on the log-log scale.
 * @throws RangeError when the level is out of range.
 *
 * With delayed entry an early risk set of one can end the curve at 0 for good: look at the numbers at risk.
 * For one of several outcomes use `cumulativeIncidence`: one minus this curve, with other outcomes censored, is too high.
 *
 * S = Π (1 − d/n), Var = S² Σ d / (n (n − d)). Source: Kaplan EL, Meier P (1958) JASA 53:457; Greenwood M (1926).
 */
export function kaplanMeier(
	table: EventTable,
	level = DEFAULT_LEVEL,
	scale: LimitScale = 'log-log'
): SurvivalCurve {
	checkLevel(level);
	const z = twoSidedZ(level);
	let survival = 1;
	let greenwood = 0;
	const steps = table.timeDays.map((_, index) => {
		const atRisk = table.atRisk[index] ?? 0;
		const events = table.events[index] ?? 0;
		if (events > 0) {
			survival *= (atRisk - events) / atRisk;
			greenwood += events / (atRisk * (atRisk - events));
		}
		const relativeError = Math.sqrt(greenwood);
		const standardError = survival === 0 ? null : survival * relativeError;
		return { survival, standardError, ...survivalLimits(survival, relativeError, z, scale) };
	});
	return {
		timeDays: table.timeDays,
		survival: steps.map((step) => step.survival),
		standardError: steps.map((step) => step.standardError),
		lower: steps.map((step) => step.lower),
		upper: steps.map((step) => step.upper),
		level,
		scale,
		method: 'kaplan-meier'
	};
}
