import { missing, type Missing } from '../estimate';
import { MINIMUM_N_CURVE, tooFew } from '../thresholds';
import { spellsOf } from './durations';
import type { CurveOptions } from './event-table';

/** Share of closed cases that had ended by each time. Columns of one length. */
export interface CumulativeShare {
	/** Rising. */
	readonly timeDays: readonly number[];
	/** Rises to 1. */
	readonly share: readonly number[];
	readonly n: number;
	/** Closed cases left out because no duration was reported. */
	readonly timeNotReported: number;
}

/**
 * Of the closed cases with a reported duration, which share had ended by each day?
 *
 * @param timeDays - days from start to end, closed cases only; `NaN` is not reported.
 * @param count - cases of each row, whole; one each where absent.
 * @param options - `minimumN`: cases below which it is `too-few` (10 unless said otherwise, never under 1).
 * @returns the empirical distribution. No interval: it describes these cases and stands for no others. Reason: `too-few`.
 * @throws RangeError when lengths differ, a time is negative or infinite, or a count is no count.
 *
 * Open cases are not in it, so long captivities are under-represented: the title must say "closed cases". Where open cases
 * have a date of last knowledge use `kaplanMeier`. Source: definition of the empirical distribution function.
 */
export function cumulativeShare(
	timeDays: ArrayLike<number>,
	count?: ArrayLike<number>,
	{ minimumN = MINIMUM_N_CURVE }: CurveOptions = {}
): CumulativeShare | Missing {
	const outcome = new Array<null>(timeDays.length).fill(null);
	const { spells, n, timeNotReported } = spellsOf({ timeDays, outcome, ...(count && { count }) });
	if (n === 0) return missing('too-few');
	const refused = tooFew(n, minimumN);
	if (refused) return refused;
	const atTime = new Map<number, number>();
	for (const spell of spells) atTime.set(spell.timeDays, (atTime.get(spell.timeDays) ?? 0) + spell.count);
	const steps = [...atTime].sort(([a], [b]) => a - b);
	let ended = 0;
	return {
		timeDays: steps.map(([time]) => time),
		share: steps.map(([, cases]) => (ended += cases) / n),
		n,
		timeNotReported
	};
}
