import { missing, type Missing } from '../estimate';
import { MINIMUM_N_CURVE, tooFew } from '../thresholds';
import { spellsOf, type Durations, type Spell } from './durations';

/** What happened at each distinct time: the one table that every curve is computed from. Columns of one length. */
export interface EventTable {
	/** Rising. */
	readonly timeDays: readonly number[];
	/** Cases open and under observation just before the time. */
	readonly atRisk: readonly number[];
	/** Ends at the time, whatever the outcome. */
	readonly events: readonly number[];
	/** Ends at the time, by outcome, outcomes in the order of their codes. */
	readonly eventsByOutcome: ReadonlyMap<string, readonly number[]>;
	/** Cases last seen open at the time; they count as at risk when others end at the same time. */
	readonly censored: readonly number[];
	readonly n: number;
	/** Cases left out because no time was reported. */
	readonly timeNotReported: number;
}

/** How many cases a curve asks for before it says anything. */
export interface CurveOptions {
	readonly minimumN?: number;
}

/** Sums counts of the spells that pass, by position of their time. */
function tally(spells: readonly Spell[], position: ReadonlyMap<number, number>): number[] {
	const sums = new Array<number>(position.size).fill(0);
	for (const { timeDays, count } of spells) {
		const at = position.get(timeDays) ?? 0;
		sums[at] = (sums[at] ?? 0) + count;
	}
	return sums;
}

/** Cases that entered before each time less those that had left before it. */
function riskSets(spells: readonly Spell[], times: readonly number[], leaving: readonly number[]): number[] {
	const entries = spells.toSorted((a, b) => a.entryDays - b.entryDays);
	let open = 0;
	let next = 0;
	return times.map((time, index) => {
		open -= leaving[index - 1] ?? 0;
		for (let entry = entries[next]; entry && entry.entryDays < time; entry = entries[next]) {
			open += entry.count;
			next += 1;
		}
		return open;
	});
}

/**
 * What happened when, and among how many?
 *
 * @param durations - times, outcomes and counts; may be unsorted, with ties and zeros.
 * @param options - `minimumN`: cases with a time below which it is `too-few` (10 unless said otherwise, never under 1).
 * @returns the table by distinct time, pure censoring times included. Reason: `too-few`.
 * @throws RangeError as `spellsOf`.
 *
 * At equal times ends come before censorings. Assumes that a case is censored for no reason that has to do with its end;
 * where cases vanish from the press because they ended quietly, that is false. Never from the press catalogue.
 * Source: Kalbfleisch JD, Prentice RL (2002) The statistical analysis of failure time data, section 1.4.
 */
export function eventTable(
	durations: Durations,
	{ minimumN = MINIMUM_N_CURVE }: CurveOptions = {}
): EventTable | Missing {
	const { spells, n, timeNotReported } = spellsOf(durations);
	if (n === 0) return missing('too-few');
	const refused = tooFew(n, minimumN);
	if (refused) return refused;
	const timeDays = [...new Set(spells.map((spell) => spell.timeDays))].sort((a, b) => a - b);
	const position = new Map(timeDays.map((time, index) => [time, index]));
	const ended = spells.filter((spell) => spell.outcome !== null);
	const codes = [...new Set(ended.map((spell) => spell.outcome ?? ''))].sort();
	return {
		timeDays,
		atRisk: riskSets(spells, timeDays, tally(spells, position)),
		events: tally(ended, position),
		eventsByOutcome: new Map(
			codes.map((code) => [
				code,
				tally(
					ended.filter((spell) => spell.outcome === code),
					position
				)
			])
		),
		censored: tally(
			spells.filter((spell) => spell.outcome === null),
			position
		),
		n,
		timeNotReported
	};
}
