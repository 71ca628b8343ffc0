import { isMissing, type Missing } from '../../stats/estimate';
import type { GroupedDurations } from '../../stats/survival/groups';
import { logRank, type LogRankTest } from '../../stats/survival/log-rank';
import { MINIMUM_EXPECTED_ENDS, SIGNIFICANT_P } from '../../stats/thresholds';
import type { Spells } from '../time-to-end/spells';

/** Do groups differ in how long it lasts? Two tests of one question. */
export interface Comparison {
	/** Decides. */
	readonly logRank: LogRankTest | Missing;
	/** Stands beside it: looks more at early ends. */
	readonly petoPeto: LogRankTest | Missing;
	/** Does the log-rank test find more difference than chance explains, on enough ends in each group? Null: cannot be said. */
	readonly differs: boolean | null;
	/** What was compared, for further tests. */
	readonly durations: GroupedDurations;
}

/** Compares groups; at least two, or null. */
export function comparison(
	groups: readonly { readonly code: string; readonly spells: Spells }[]
): Comparison | null {
	if (groups.length < 2) return null;
	const durations = {
		timeDays: groups.flatMap(({ spells }) => Array.from(spells.all.timeDays)),
		outcome: groups.flatMap(({ spells }) => Array.from(spells.all.outcome)),
		count: groups.flatMap(({ spells }) => spells.all.count),
		group: groups.flatMap(({ code, spells }) => spells.all.count.map(() => code))
	};
	const test = logRank(durations);
	const isRough = isMissing(test) || test.expected.some((ends) => ends < MINIMUM_EXPECTED_ENDS);
	return {
		logRank: test,
		petoPeto: logRank(durations, { rho: 1 }),
		differs: isRough ? null : test.p <= SIGNIFICANT_P,
		durations
	};
}
