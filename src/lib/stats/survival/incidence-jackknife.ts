import { spellsOf, type Durations, type Spell } from './durations';
import type { EventTable } from './event-table';

interface Outcome {
	readonly code: string;
	readonly ends: readonly number[];
}

/** Squares of what one case moves the incidence of an outcome, at each time of the table. */
function influenceOf(spell: Spell, table: EventTable, { code, ends }: Outcome): Float64Array {
	let [openShare, movedOpen, movedIncidence] = [1, 0, 0];
	return Float64Array.from(table.timeDays, (time, index) => {
		const n = table.atRisk[index] ?? 0;
		const all = table.events[index] ?? 0;
		if (all === 0) return movedIncidence ** 2;
		const own = ends[index] ?? 0;
		const present = spell.entryDays < time && spell.timeDays >= time ? 1 : 0;
		const ended = present === 1 && spell.timeDays === time && spell.outcome !== null ? 1 : 0;
		const endedSo = ended === 1 && spell.outcome === code ? 1 : 0;
		movedIncidence += (movedOpen * own) / n + (openShare * (endedSo - (present * own) / n)) / n;
		movedOpen = movedOpen * (1 - all / n) - (openShare * (ended - (present * all) / n)) / n;
		openShare *= 1 - all / n;
		return movedIncidence ** 2;
	});
}

/** Equal cases as one. */
function distinct(spells: readonly Spell[]): readonly Spell[] {
	const found = new Map<string, Spell>();
	for (const spell of spells) {
		const key = JSON.stringify([spell.timeDays, spell.outcome, spell.entryDays]);
		const before = found.get(key);
		found.set(key, before ? { ...spell, count: before.count + spell.count } : spell);
	}
	return [...found.values()];
}

/**
 * How sure are the shares of `cumulativeIncidence`, by what each case moves them?
 *
 * @param durations - those that the table was made of. @param table - from `eventTable`.
 * @returns for each outcome one standard error a time of the table: the infinitesimal jackknife's, beside Aalen's variance of
 * `cumulativeIncidence`. The two differ in small samples; say which is shown.
 * @throws RangeError as `spellsOf`.
 *
 * The work grows with distinct times × distinct cases. √Σ (∂F/∂wᵢ)² over cases of weight w, taken along the curve.
 * Source: Jaeckel L (1972) The infinitesimal jackknife, Bell Laboratories; Therneau TM, Grambsch PM (2000) Modeling survival data.
 */
export function incidenceJackknife(
	durations: Durations,
	table: EventTable
): ReadonlyMap<string, readonly number[]> {
	const cases = distinct(spellsOf(durations).spells);
	const errors = Array.from(table.eventsByOutcome, ([code, ends]): [string, readonly number[]] => {
		const squares = new Float64Array(table.timeDays.length);
		for (const spell of cases)
			influenceOf(spell, table, { code, ends }).forEach((square, index) => {
				squares[index] = (squares[index] ?? 0) + square * spell.count;
			});
		return [code, Array.from(squares, Math.sqrt)];
	});
	return new Map(errors);
}
