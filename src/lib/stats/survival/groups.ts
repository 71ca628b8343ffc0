import { spellsOf, type Durations, type Spell } from './durations';

/** Times to an end in several groups, in columns of equal length. */
export interface GroupedDurations extends Durations {
	/** Code of the group; `null` where it was not reported: such a row is left out. */
	readonly group: ArrayLike<string | null>;
	/** Code of the layer within which groups are compared; one layer where absent. `null` is left out. */
	readonly stratum?: ArrayLike<string | null>;
}

/** Usable rows, by layer and then by group. */
export interface GroupedSpells {
	/** Codes in order: numbers by size, others by character. */
	readonly groups: readonly string[];
	/** Cases of each group. */
	readonly n: readonly number[];
	/** Codes of the layers in order; one empty code where there are none. */
	readonly layers: readonly string[];
	/** For each layer the spells of each group, groups in their order; a group may have none. */
	readonly strata: readonly (readonly (readonly Spell[])[])[];
	/** Cases without a time, and cases without a group or a layer. */
	readonly timeNotReported: number;
	readonly groupNotReported: number;
}

function byCode(a: string, b: string): number {
	const size = Number(a) - Number(b);
	if (!Number.isNaN(size) && size !== 0) return size;
	return a < b ? -1 : Number(a > b);
}

function rowsWhere(durations: Durations, rows: readonly number[]): Durations {
	const { timeDays, outcome, count, entryDays } = durations;
	return {
		timeDays: rows.map((row) => timeDays[row] ?? NaN),
		outcome: rows.map((row) => outcome[row] ?? null),
		...(count && { count: rows.map((row) => count[row] ?? 1) }),
		...(entryDays && { entryDays: rows.map((row) => entryDays[row] ?? 0) })
	};
}

/**
 * Which durations can be used in which group?
 *
 * @throws RangeError as `spellsOf`, and when the columns of groups or layers differ in length from the times.
 */
export function groupedSpells(durations: GroupedDurations): GroupedSpells {
	const { group, stratum, count, timeDays } = durations;
	for (const column of [group, stratum])
		if (column !== undefined && column.length !== timeDays.length)
			throw new RangeError('columns of durations must have one length');
	spellsOf(durations);
	const rows = new Map<string, Map<string, number[]>>();
	const codes = new Set<string>();
	let groupNotReported = 0;
	for (let row = 0; row < timeDays.length; row += 1) {
		const code = group[row] ?? null;
		const layer = stratum === undefined ? '' : (stratum[row] ?? null);
		if (code === null || layer === null) {
			groupNotReported += count?.[row] ?? 1;
			continue;
		}
		codes.add(code);
		const ofLayer = rows.get(layer) ?? new Map<string, number[]>();
		rows.set(layer, ofLayer);
		const ofGroup = ofLayer.get(code) ?? [];
		ofLayer.set(code, ofGroup);
		ofGroup.push(row);
	}
	const groups = [...codes].sort(byCode);
	const layers = [...rows.keys()].sort(byCode);
	const usable = layers.map((layer) =>
		groups.map((code) => spellsOf(rowsWhere(durations, rows.get(layer)?.get(code) ?? [])))
	);
	return {
		groups,
		n: groups.map((_, index) => usable.reduce((sum, ofLayer) => sum + (ofLayer[index]?.n ?? 0), 0)),
		layers,
		strata: usable.map((ofLayer) => ofLayer.map(({ spells }) => spells)),
		timeNotReported: usable.flat().reduce((sum, spells) => sum + spells.timeNotReported, 0),
		groupNotReported
	};
}
