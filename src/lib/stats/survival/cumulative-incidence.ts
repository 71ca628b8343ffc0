import { checkLevel } from '../check';
import { twoSidedZ } from '../distributions/normal';
import { DEFAULT_LEVEL } from '../thresholds';
import type { EventTable } from './event-table';
import { survivalLimits } from './limits';

/** Share of cases that had ended in one way after each time. Columns as long as the table's. */
export interface IncidenceCurve {
	readonly incidence: readonly number[];
	/** Aalen's variance, with ties. */
	readonly variance: readonly number[];
	/** Pointwise limits on the log-log scale; `null` where the share is 0 or 1. */
	readonly lower: readonly (number | null)[];
	readonly upper: readonly (number | null)[];
}

/** Competing outcomes: at every time the shares and `open` sum to one. */
export interface CompetingOutcomes {
	readonly timeDays: readonly number[];
	/** Share of cases still open. */
	readonly open: readonly number[];
	readonly byOutcome: ReadonlyMap<string, IncidenceCurve>;
	readonly level: number;
	readonly method: string;
}

interface Step {
	readonly atRisk: number;
	readonly ofOutcome: number;
	readonly ofOthers: number;
	readonly openBefore: number;
	readonly openAfter: number;
}

/** Variance of a share of `events` among `atRisk`, finite-population form for ties; one among one counts as 1. */
function tiedVariance(events: number, atRisk: number): number {
	if (events === 0) return 0;
	const ties = events === 1 ? 1 : (atRisk - events) / (atRisk - 1);
	return (ties * events) / (atRisk * atRisk);
}

function incidenceCurve(steps: readonly Step[], z: number): IncidenceCurve {
	let share = 0;
	let [squares, products, sums] = [0, 0, 0];
	const points = steps.map((step) => {
		share += (step.openBefore * step.ofOutcome) / step.atRisk;
		const inverse = step.openAfter > 0 ? 1 / step.openAfter : 0;
		const base = step.openBefore ** 2;
		const own = base * tiedVariance(step.ofOutcome, step.atRisk);
		const other = inverse > 0 ? base * tiedVariance(step.ofOthers, step.atRisk) : 0;
		const [ownWeight, otherWeight] = [1 + share * inverse, share * inverse];
		squares += own * ownWeight ** 2 + other * otherWeight ** 2;
		products += inverse * (own * ownWeight + other * otherWeight);
		sums += inverse ** 2 * (own + other);
		const variance = Math.max(0, squares - 2 * share * products + share ** 2 * sums);
		const bounded = Math.min(1, share);
		const relativeError = share > 0 ? Math.sqrt(variance) / share : 0;
		return { incidence: bounded, variance, ...survivalLimits(bounded, relativeError, z, 'log-log') };
	});
	return {
		incidence: points.map((point) => point.incidence),
		variance: points.map((point) => point.variance),
		lower: points.map((point) => point.lower),
		upper: points.map((point) => point.upper)
	};
}

/**
 * What share of all cases had ended in each way after so many days?
 *
 * @param table - events by time and outcome.
 * @param level - confidence of the pointwise intervals, strictly between 0 and 1.
 * @returns one curve an outcome, and the share still open; together they sum to one at every time.
 * @throws RangeError when the level is out of range.
 *
 * A case that ends in one way can no longer end in another: these are shares of all cases, not of those that would have
 * been left. Assumes, as `eventTable`, that censoring has nothing to do with the end.
 *
 * F = Σ S(t−) dⱼ/n; variance Σ S(t−)² [wⱼ (1 − (F(T) − F(t)) / S(t))² + w₋ⱼ ((F(T) − F(t)) / S(t))²].
 * Source: Aalen O, Johansen S (1978) Scand J Stat 5:141; Aalen O (1978) Ann Stat 6:534; ties as in Gray RJ (1988) Ann
 * Stat 16:1141.
 */
export function cumulativeIncidence(table: EventTable, level = DEFAULT_LEVEL): CompetingOutcomes {
	checkLevel(level);
	const z = twoSidedZ(level);
	let after = 1;
	const open = table.events.map((events, index) => {
		const atRisk = table.atRisk[index] ?? 0;
		if (events > 0) after *= (atRisk - events) / atRisk;
		return after;
	});
	const curves = Array.from(table.eventsByOutcome, ([outcome, counts]): [string, IncidenceCurve] => {
		const steps = counts.map((ofOutcome, index) => ({
			atRisk: table.atRisk[index] ?? 0,
			ofOutcome,
			ofOthers: (table.events[index] ?? 0) - ofOutcome,
			openBefore: index === 0 ? 1 : (open[index - 1] ?? 0),
			openAfter: open[index] ?? 0
		}));
		return [outcome, incidenceCurve(steps, z)];
	});
	return {
		timeDays: table.timeDays,
		open,
		byOutcome: new Map(curves),
		level,
		method: 'aalen-johansen'
	};
}
