import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { penalisedChangePoints } from '../../src/lib/stats/change/penalised-change-points';
import { schwarzPenalty } from '../../src/lib/stats/change/schwarz-penalty';
import { seeded } from '../../src/lib/stats/random/seeded';
import { localPermutation } from '../../src/lib/stats/space/local-permutation';
import { spatialWeights } from '../../src/lib/stats/space/spatial-weights';
import { eventTable } from '../../src/lib/stats/survival/event-table';
import { isMissing } from '../../src/lib/stats/estimate';
import { kaplanMeier } from '../../src/lib/stats/survival/kaplan-meier';
import { measured, median, type Benchmark, type Measurement } from './measurement';

const RUNS = 7;
const SEED = 2026;
const PERMUTATIONS = 999;

/**
 * How long do the heavy calculations take, in node on one thread? Local Moran beside @geoda/lisa, which a user would pick
 * instead (its pseudo p-values are biased, see the vectors; it fetches its code from a foreign host unless told
 * otherwise). For Kaplan-Meier and for PELT nothing kept is on npm.
 */
export const statistics: Benchmark = {
	name: 'statistics',
	run: async () => [...(await localMorans()), survival(), ...changes()]
};

async function localMorans(): Promise<readonly Measurement[]> {
	const lisa = await geoda();
	const measurements: Measurement[] = [];
	for (const [columns, rows] of [
		[7, 1],
		[11, 7],
		[40, 25]
	] as const) {
		const neighbours = grid(columns, rows);
		const random = seeded(SEED);
		const values = neighbours.map(() => random.below(100));
		const weights = spatialWeights(neighbours, 'row-standardised');
		const ours = await timed(() =>
			localPermutation(values, weights, { seed: SEED, permutations: PERMUTATIONS })
		);
		const theirs = await timed(() =>
			lisa.localMoran({ data: values, neighbors: neighbours, permutation: PERMUTATIONS })
		);
		measurements.push({
			...measured(
				`local Moran, ${PERMUTATIONS} permutations, ${values.length} areas`,
				ours,
				'ms',
				values.length
			),
			peer: '@geoda/lisa',
			peer_value: theirs
		});
	}
	return measurements;
}

function survival(): Measurement {
	const rows = 1_000_000;
	const random = seeded(SEED);
	const timeDays = Float64Array.from({ length: rows }, () => random.below(3000));
	const outcome = Array.from({ length: rows }, () => (random.uniform() < 0.8 ? 'ended' : null));
	const began = performance.now();
	const events = eventTable({ timeDays, outcome });
	if (isMissing(events)) throw new RangeError('no durations');
	kaplanMeier(events);
	return measured('Kaplan-Meier with its table of events', performance.now() - began, 'ms', rows);
}

function changes(): readonly Measurement[] {
	const n = 10_000;
	const penalty = schwarzPenalty(n);
	return ([0, 50] as const).map((segments) => {
		const random = seeded(SEED);
		const values = Array.from({ length: n }, (_, index) => {
			const level = segments > 0 && Math.floor((index * segments) / n) % 2 === 1 ? 12 : 4;
			return random.below(2 * level + 1);
		});
		const began = performance.now();
		penalisedChangePoints(values, { cost: 'poisson', penalty });
		return measured(`PELT, ${segments > 0 ? segments : 'no'} changes`, performance.now() - began, 'ms', n);
	});
}

/** Areas of a chessboard with their up to eight neighbours. */
function grid(columns: number, rows: number): number[][] {
	return Array.from({ length: columns * rows }, (_, area) => {
		const [x, y] = [area % columns, Math.floor(area / columns)];
		return [-1, 0, 1]
			.flatMap((dy) => [-1, 0, 1].map((dx) => [x + dx, y + dy] as const))
			.filter(([nx, ny]) => nx >= 0 && nx < columns && ny >= 0 && ny < rows && (nx !== x || ny !== y))
			.map(([nx, ny]) => ny * columns + nx);
	});
}

/** Median milliseconds of a few runs, the first left out. */
async function timed(run: () => unknown): Promise<number> {
	const times: number[] = [];
	for (let turn = 0; turn <= RUNS; turn += 1) {
		const began = performance.now();
		await run();
		if (turn > 0) times.push(performance.now() - began);
	}
	return median(times);
}

/** The library with its code from its own package, not from the foreign host it would ask. */
async function geoda() {
	// It looks for a browser when it is loaded.
	Reflect.set(globalThis, 'navigator', Reflect.get(globalThis, 'navigator') ?? { userAgent: 'node' });
	const lisa = await import('@geoda/lisa');
	const main = createRequire(import.meta.url).resolve('@geoda/lisa');
	const wasm = await readFile(join(dirname(main), '..', 'wasm', 'geoda-lisa.wasm'));
	lisa.setDeliveryWASM(`data:application/wasm;base64,${wasm.toString('base64')}`);
	return lisa;
}
