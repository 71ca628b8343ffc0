import { isMissing, type Missing } from '../estimate';
import { chanceP, rearrange, type RearrangementOptions } from '../random/rearrangement';
import { bandedEvents, rowsOf, type BandedEvents, type NearRepeatOptions } from './near-repeat';
import type { PlacedEvents } from './placed-events';

/** How often dealing out the days gives as many pairs, cell by cell. Tables as in `NearRepeat`. */
export interface NearRepeatPermutation {
	/** Share of deals with at least as many pairs in the cell; never 0. */
	readonly pGreater: readonly (readonly number[])[];
	/** Mean of the pairs in the cell over the deals played. */
	readonly mean: readonly (readonly number[])[];
	/** Every order of the days was gone through; otherwise they are random, and the observed one counts among them. */
	readonly exact: boolean;
	readonly played: number;
	readonly n: number;
	readonly method: string;
}

/** Pairs by band of space, all but those of the fullest band, which follows from the others: days keep their gaps in every deal. */
interface ListedPairs {
	readonly ends: Int32Array;
	readonly bands: Int32Array;
	readonly fullest: number;
	/** Pairs in each band of time, wherever they are. */
	readonly timeTotals: Float64Array;
}

function listPairs({
	events: { n, day },
	spaceBands,
	timeBands,
	spaceBand,
	timeBand
}: BandedEvents): ListedPairs {
	const sizes = new Float64Array(spaceBands);
	const timeTotals = new Float64Array(timeBands);
	for (let one = 0; one < n; one += 1)
		for (let two = one + 1; two < n; two += 1) {
			const [space, time] = [spaceBand(one, two), timeBand(day[one] ?? 0, day[two] ?? 0)];
			if (space >= 0) sizes[space] = (sizes[space] ?? 0) + 1;
			if (time >= 0) timeTotals[time] = (timeTotals[time] ?? 0) + 1;
		}
	const fullest = sizes.indexOf(sizes.reduce((most, size) => Math.max(most, size), 0));
	const ends: number[] = [];
	const bands: number[] = [];
	for (let one = 0; one < n; one += 1)
		for (let two = one + 1; two < n; two += 1) {
			const space = spaceBand(one, two);
			if (space === fullest) continue;
			ends.push(one, two);
			bands.push(space);
		}
	return { ends: Int32Array.from(ends), bands: Int32Array.from(bands), fullest, timeTotals };
}

/** Pairs in each cell with the days in this order. */
function tableOf(
	{ ends, bands, fullest, timeTotals }: ListedPairs,
	banded: BandedEvents,
	days: Float64Array
) {
	const { spaceBands, timeBands } = banded;
	const table = new Float64Array(spaceBands * timeBands);
	table.set(timeTotals, fullest * timeBands);
	for (let pair = 0; pair < bands.length; pair += 1) {
		const time = banded.timeBand(days[ends[2 * pair] ?? 0] ?? 0, days[ends[2 * pair + 1] ?? 0] ?? 0);
		if (time < 0) continue;
		const left = fullest * timeBands + time;
		table[left] = (table[left] ?? 0) - 1;
		const space = bands[pair] ?? -1;
		const cell = space * timeBands + time;
		if (space >= 0) table[cell] = (table[cell] ?? 0) + 1;
	}
	return table;
}

/**
 * The p-values to print in the cells of `nearRepeat`: how often does dealing out the days at random give as many pairs?
 *
 * @param options - as there, and `seed`, `permutations`, `exactUpTo`.
 * @returns tables. Reasons and errors as there, and a RangeError when an option is out of range.
 *
 * Each cell is a look of its own: adjust with `benjaminiHochberg`. Source: as `nearRepeat`.
 */
export function nearRepeatPermutation(
	placed: PlacedEvents,
	options: NearRepeatOptions & RearrangementOptions
): NearRepeatPermutation | Missing {
	const banded = bandedEvents(placed, options);
	if (isMissing(banded)) return banded;
	const listed = listPairs(banded);
	const observed = tableOf(listed, banded, banded.events.day);
	const reached = new Float64Array(observed.length);
	const sums = new Float64Array(observed.length);
	const chance = rearrange(banded.events.day, options, (days) => {
		tableOf(listed, banded, days).forEach((pairs, cell) => {
			sums[cell] = (sums[cell] ?? 0) + pairs;
			if (pairs >= (observed[cell] ?? 0)) reached[cell] = (reached[cell] ?? 0) + 1;
		});
	});
	const p = reached.map((times) => chanceP(times, chance));
	const means = sums.map((sum) => sum / chance.played);
	return {
		pGreater: rowsOf(p, banded.timeBands),
		mean: rowsOf(means, banded.timeBands),
		...chance,
		n: banded.events.n,
		method: 'near-repeat-permutation'
	};
}
