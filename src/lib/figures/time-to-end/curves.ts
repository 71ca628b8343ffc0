import { isMissing, type Missing } from '../../stats/estimate';
import { cumulativeIncidence } from '../../stats/survival/cumulative-incidence';
import { cumulativeShare } from '../../stats/survival/cumulative-share';
import { numberAtRisk } from '../../stats/survival/durations';
import { eventTable } from '../../stats/survival/event-table';
import { stepAt } from '../../stats/survival/step-at';
import { endings } from '../ends';
import { axisEnd, dayTicks, LEAST_AXIS_DAYS } from './day-scale';
import type { Spells } from './spells';

/** A share that rises in steps. */
export interface Curve {
	/** An outcome, `unknown` for an end that was not said, or `all`. */
	readonly code: string;
	/** Where it jumps, rising, and the share from each day on. */
	readonly days: readonly number[];
	readonly share: readonly number[];
	/** The interval of each share; null where nothing was estimated. */
	readonly interval: {
		readonly lower: readonly (number | null)[];
		readonly upper: readonly (number | null)[];
	} | null;
	/** What is said at each tick of the axis. */
	readonly atTicks: readonly {
		readonly share: number;
		readonly lower: number | null;
		readonly upper: number | null;
	}[];
}

export interface Curves {
	readonly curves: readonly Curve[];
	/** Incidents on which the curves rest. */
	readonly n: number;
	/** How far the axis reaches, and how far the curves do: beyond the last time observed nothing is known. */
	readonly lastDay: number;
	readonly observedDays: number;
	readonly ticks: readonly number[];
	/** Incidents still open and followed just before each tick; none where nothing is censored. */
	readonly atRisk: readonly number[];
}

/** The cumulative share of closed incidents by length: an empirical distribution, nothing censored. */
export function closedCurve({ closed }: Spells): Curves | Missing {
	const answer = cumulativeShare(closed.days, closed.counts);
	if (isMissing(answer)) return answer;
	const lastDay = axisEnd(answer.timeDays.at(-1) ?? 0);
	const ticks = dayTicks(lastDay);
	const at = (day: number) => ({
		share: stepAt(answer.timeDays, answer.share, day, 0),
		lower: null,
		upper: null
	});
	return {
		curves: [
			{ code: 'all', days: answer.timeDays, share: answer.share, interval: null, atTicks: ticks.map(at) }
		],
		n: answer.n,
		lastDay,
		observedDays: lastDay,
		ticks,
		atRisk: []
	};
}

/** Competing outcomes, Aalen-Johansen: cases that were open when last known are censored there. */
export function competingCurves({ all }: Spells): Curves | Missing {
	const table = eventTable(all);
	if (isMissing(table)) return table;
	const { byOutcome, timeDays } = cumulativeIncidence(table);
	const observedDays = timeDays.at(-1) ?? 0;
	const ticks = dayTicks(observedDays);
	const curves = [...endings, 'unknown'].flatMap((code): readonly Curve[] => {
		const curve = byOutcome.get(code);
		if (!curve) return [];
		const at = (day: number) => ({
			share: stepAt(timeDays, curve.incidence, day, 0),
			lower: stepAt(timeDays, curve.lower, day, null),
			upper: stepAt(timeDays, curve.upper, day, null)
		});
		return [
			{
				code,
				days: timeDays,
				share: curve.incidence,
				interval: { lower: curve.lower, upper: curve.upper },
				atTicks: ticks.map(at)
			}
		];
	});
	return {
		curves,
		n: table.n,
		lastDay: Math.max(observedDays, LEAST_AXIS_DAYS),
		observedDays,
		ticks,
		atRisk: numberAtRisk(all, ticks)
	};
}

/** On which day had half of all ended? The first on which the curve reaches a half; null where it does not. */
export function halfEndedDay({ days, share }: Curve): number | null {
	return days[share.findIndex((value) => value >= 0.5)] ?? null;
}
