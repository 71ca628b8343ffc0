import { checkCount } from '../check';

/**
 * Times to an end, in columns of equal length, grouped or one a row. What SQL hands over: time, outcome, how many.
 */
export interface Durations {
	/** Days from the start to the end, or to the last date on which the case was known to be open. `NaN` is not reported. */
	readonly timeDays: ArrayLike<number>;
	/** Code of the outcome that ended it; `null` where it was still open (censored). */
	readonly outcome: ArrayLike<string | null>;
	/** Cases of each row; one where absent. */
	readonly count?: ArrayLike<number>;
	/** Days from the start until the case came under observation; 0 where absent: seen from the start. */
	readonly entryDays?: ArrayLike<number>;
}

/** One checked row of {@link Durations}. */
export interface Spell {
	readonly timeDays: number;
	readonly outcome: string | null;
	readonly count: number;
	/** −Infinity where the case was seen from the start, so that an end on day 0 counts. */
	readonly entryDays: number;
}

/** Rows that can be used, and the number of cases whose time was not reported. */
export interface Spells {
	readonly spells: readonly Spell[];
	readonly n: number;
	readonly timeNotReported: number;
}

function checkLengths(durations: Durations): void {
	const { timeDays, outcome, count, entryDays } = durations;
	for (const column of [outcome, count, entryDays])
		if (column !== undefined && column.length !== timeDays.length)
			throw new RangeError('columns of durations must have one length');
}

/**
 * Which of these durations can be used?
 *
 * @returns rows with a reported time and a count above 0, and how many cases had no time.
 * @throws RangeError when columns differ in length, a time is negative or infinite, a count is no count, or a case enters
 * after its end.
 */
export function spellsOf(durations: Durations): Spells {
	checkLengths(durations);
	const spells: Spell[] = [];
	let n = 0;
	let timeNotReported = 0;
	for (let row = 0; row < durations.timeDays.length; row += 1) {
		const timeDays = durations.timeDays[row] ?? NaN;
		const count = durations.count?.[row] ?? 1;
		const entryDays = durations.entryDays?.[row] ?? 0;
		checkCount(count, 'count');
		if (timeDays < 0 || timeDays === Infinity)
			throw new RangeError(`a time is finite, from 0 on: ${timeDays}`);
		if (!(entryDays === 0 || (entryDays > 0 && !(entryDays >= timeDays))))
			throw new RangeError(`a case must enter before its end: ${entryDays}`);
		if (count === 0) continue;
		if (Number.isNaN(timeDays)) {
			timeNotReported += count;
			continue;
		}
		n += count;
		const outcome = durations.outcome[row] ?? null;
		spells.push({ timeDays, outcome, count, entryDays: entryDays === 0 ? -Infinity : entryDays });
	}
	return { spells, n, timeNotReported };
}

/**
 * How many cases were still open, and under observation, just before each of these times?
 *
 * @param atDays - times in days, in any order.
 * @returns cases at risk, one a time: those printed under a curve.
 * @throws RangeError as {@link spellsOf}.
 */
export function numberAtRisk(durations: Durations, atDays: readonly number[]): readonly number[] {
	const { spells } = spellsOf(durations);
	return atDays.map((day) =>
		spells.reduce((sum, spell) => sum + (spell.entryDays < day && spell.timeDays >= day ? spell.count : 0), 0)
	);
}
