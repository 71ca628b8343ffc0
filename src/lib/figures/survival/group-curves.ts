import { isMissing } from '../../stats/estimate';
import { numberAtRisk } from '../../stats/survival/durations';
import { eventTable } from '../../stats/survival/event-table';
import { kaplanMeier, type SurvivalCurve } from '../../stats/survival/kaplan-meier';
import { stepAt } from '../../stats/survival/step-at';
import { survivalQuantile, type SurvivalQuantile } from '../../stats/survival/survival-quantile';
import type { Spells } from '../time-to-end/spells';

/** What is said of a curve on one day. */
export interface AtDay {
	readonly day: number;
	/** Incidents still open and followed just before the day. */
	readonly atRisk: number;
	/** Share not ended after the day, with its interval where there is one; null beyond the last day observed. */
	readonly share: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
}

/** The share of a group that had not ended, over days. */
export interface GroupCurve {
	readonly curve: SurvivalCurve;
	/** Incidents with a time; those of them that had ended; those that were open on their last day. */
	readonly n: number;
	readonly ended: number;
	readonly censored: number;
	/** Days on which open incidents were last known. */
	readonly censoredDays: readonly number[];
	readonly median: SurvivalQuantile;
	/** No further is anything known. */
	readonly observedDays: number;
}

/** The curve of these spells; null where they are too few to bear one. */
export function groupCurve({ all }: Spells): GroupCurve | null {
	const table = eventTable(all);
	if (isMissing(table)) return null;
	const curve = kaplanMeier(table);
	const censored = table.censored.reduce((sum, count) => sum + count, 0);
	return {
		curve,
		n: table.n,
		ended: table.n - censored,
		censored,
		censoredDays: table.timeDays.filter((_, index) => (table.censored[index] ?? 0) > 0),
		median: survivalQuantile(curve),
		observedDays: table.timeDays.at(-1) ?? 0
	};
}

/** What the curve of these spells says on each of these days. */
export function atDays(
	{ curve, observedDays }: GroupCurve,
	{ all }: Spells,
	days: readonly number[]
): readonly AtDay[] {
	const atRisk = numberAtRisk(all, days);
	const { timeDays, survival, lower, upper } = curve;
	return days.map((day, index) => {
		const isKnown = day <= observedDays;
		return {
			day,
			atRisk: atRisk[index] ?? 0,
			share: isKnown ? stepAt(timeDays, survival, day, 1) : null,
			lower: isKnown ? stepAt(timeDays, lower, day, null) : null,
			upper: isKnown ? stepAt(timeDays, upper, day, null) : null
		};
	});
}
