import type { Spell } from './durations';

/** What happened at one time at which something ended. One number a group in each column. */
export interface RiskStep {
	readonly timeDays: number;
	/** Cases open and under observation just before. */
	readonly atRisk: readonly number[];
	/** Cases that ended in the way looked at. */
	readonly ends: readonly number[];
	/** Cases that ended in another way. */
	readonly otherEnds: readonly number[];
}

type Counts = ReadonlyMap<number, number>;

function countAt(spells: readonly Spell[]): Counts {
	const counts = new Map<number, number>();
	for (const { timeDays, count } of spells) counts.set(timeDays, (counts.get(timeDays) ?? 0) + count);
	return counts;
}

/** Cases of one group at risk at each of the rising times. */
function atRiskAt(spells: readonly Spell[], times: readonly number[]): readonly number[] {
	const entering = spells.toSorted((a, b) => a.entryDays - b.entryDays);
	const leaving = spells.toSorted((a, b) => a.timeDays - b.timeDays);
	let [open, entered, left] = [0, 0, 0];
	return times.map((time) => {
		for (let spell = entering[entered]; spell && spell.entryDays < time; spell = entering[entered]) {
			open += spell.count;
			entered += 1;
		}
		for (let spell = leaving[left]; spell && spell.timeDays < time; spell = leaving[left]) {
			open -= spell.count;
			left += 1;
		}
		return open;
	});
}

/**
 * What happened in each group whenever a case of any group ended?
 *
 * @param groups - spells of each group. @param looksAt - is this outcome the one looked at? All are, where absent.
 * @returns steps at rising times; a case censored at a time is still at risk then.
 */
export function riskSteps(
	groups: readonly (readonly Spell[])[],
	looksAt: (outcome: string) => boolean = () => true
): readonly RiskStep[] {
	const all = groups.flat();
	const ended = all.filter(({ outcome }) => outcome !== null);
	const times = [...new Set(ended.map(({ timeDays }) => timeDays))].sort((a, b) => a - b);
	const columns = groups.map((spells) => ({
		atRisk: atRiskAt(spells, times),
		ends: countAt(spells.filter(({ outcome }) => outcome !== null && looksAt(outcome))),
		otherEnds: countAt(spells.filter(({ outcome }) => outcome !== null && !looksAt(outcome)))
	}));
	return times.map((timeDays, index) => ({
		timeDays,
		atRisk: columns.map(({ atRisk }) => atRisk[index] ?? 0),
		ends: columns.map(({ ends }) => ends.get(timeDays) ?? 0),
		otherEnds: columns.map(({ otherEnds }) => otherEnds.get(timeDays) ?? 0)
	}));
}
