import { describe, expect, test } from 'vitest';
import { chiSquareUpperTail } from '$lib/stats/distributions/chi-square';
import { arrangementsOf, choices, eachArrangement, eachChoice } from '$lib/stats/random/arrangements';
import { chanceP, rearrange } from '$lib/stats/random/rearrangement';
import { seeded } from '$lib/stats/random/seeded';
import { shuffle } from '$lib/stats/random/shuffle';

/** Upper tail of the chi-square statistic of counts that should all be equal. */
function evenness(counts: readonly number[]): number {
	const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
	const statistic = counts.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
	return chiSquareUpperTail(statistic, counts.length - 1);
}

describe('random numbers', () => {
	test('are those of the Mersenne twister, the same everywhere', () => {
		const random = seeded(5489);
		const first = [0, 1, 2, 3].map(() => random.below(2 ** 32));
		// Published first outputs for this seed, counted from −2^31.
		expect(first.map((value) => (value + 2 ** 31) % 2 ** 32)).toEqual([
			3499211612, 581869302, 3890346734, 3586334585
		]);
	});

	test('streams of one seed do not disturb each other, neighbouring seeds differ', () => {
		const [one, two, next] = [seeded(7), seeded(7), seeded(8)];
		const drawn = Array.from({ length: 50 }, () => one.below(1000));
		expect(Array.from({ length: 50 }, () => two.below(1000))).toEqual(drawn);
		const shared = drawn.filter((value) => value === next.below(1000)).length;
		expect(shared).toBeLessThan(4);
	});

	test.each([2, 3, 7, 10, 64])('below %d is even', (n) => {
		const random = seeded(n);
		const counts = new Array<number>(n).fill(0);
		for (let draw = 0; draw < 20_000; draw += 1) {
			const value = random.below(n);
			counts[value] = (counts[value] ?? 0) + 1;
		}
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20_000);
		expect(evenness(counts)).toBeGreaterThan(0.001);
	});

	test('below has no bias where the range of the generator is no multiple of n', () => {
		const random = seeded(9);
		const n = 3 * 2 ** 30;
		let low = 0;
		for (let draw = 0; draw < 20_000; draw += 1) if (random.below(n) < 2 ** 30) low += 1;
		// Without drawing again one half would be low, not one third.
		expect(Math.abs(low / 20_000 - 1 / 3)).toBeLessThan(0.02);
	});

	test('uniform fills 0 to 1 and stays below 1', () => {
		const random = seeded(4);
		const values = Array.from({ length: 10_000 }, () => random.uniform());
		expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
		const tenths = Array.from(
			{ length: 10 },
			(_, tenth) => values.filter((value) => Math.floor(value * 10) === tenth).length
		);
		expect(evenness(tenths)).toBeGreaterThan(0.001);
	});

	test.each([-1, 1.5, 2 ** 32, NaN, Infinity])('%d is no seed', (seed) => {
		expect(() => seeded(seed)).toThrow(RangeError);
	});

	test.each([0, -3, 2.5, NaN, 2 ** 53])('there is no number below %d', (n) => {
		expect(() => seeded(1).below(n)).toThrow(RangeError);
	});
});

describe('rearranging', () => {
	test('a shuffle reaches all orders equally often', () => {
		const random = seeded(21);
		const seen = new Map<string, number>();
		for (let round = 0; round < 12_000; round += 1) {
			const values = Float64Array.of(1, 2, 3, 4);
			shuffle(values, random);
			seen.set(values.join(), (seen.get(values.join()) ?? 0) + 1);
		}
		expect(seen.size).toBe(24);
		expect(evenness([...seen.values()])).toBeGreaterThan(0.001);
	});

	test('a part is drawn without replacement, every choice equally often', () => {
		const random = seeded(22);
		const seen = new Map<string, number>();
		const values = Float64Array.of(1, 2, 3, 4, 5);
		for (let round = 0; round < 10_000; round += 1) {
			shuffle(values, random, 2);
			const drawn = values.slice(0, 2).sort().join();
			seen.set(drawn, (seen.get(drawn) ?? 0) + 1);
		}
		expect(values.toSorted()).toEqual(Float64Array.of(1, 2, 3, 4, 5));
		expect(seen.size).toBe(10);
		expect(evenness([...seen.values()])).toBeGreaterThan(0.001);
	});

	test('goes through each different order once, equal values not told apart', () => {
		const orders: string[] = [];
		eachArrangement(Float64Array.of(2, 0, 2, 1, 0), (order) => orders.push(order.join()));
		expect(new Set(orders).size).toBe(30);
		expect(orders).toHaveLength(30);
		expect(arrangementsOf(Float64Array.of(2, 0, 2, 1, 0))).toBe(30);
		expect(arrangementsOf(Float64Array.from({ length: 200 }, (_, index) => index))).toBe(Infinity);
	});

	test.each([
		[5, 2],
		[6, 6],
		[6, 1],
		[9, 4]
	])('goes through each choice from %d of %d once', (among, taken) => {
		const chosen: string[] = [];
		eachChoice(among, taken, (places) => chosen.push(places.join()));
		expect(chosen).toHaveLength(choices(among, taken));
		expect(new Set(chosen).size).toBe(chosen.length);
	});

	test('a p-value is never 0 and never above 1', () => {
		expect(chanceP(0, { exact: false, played: 999 })).toBe(0.001);
		expect(chanceP(999, { exact: false, played: 999 })).toBe(1);
		expect(chanceP(24, { exact: true, played: 24 })).toBe(1);
	});

	test('says whether all orders were played', () => {
		const values = Float64Array.of(1, 2, 3, 4);
		let rounds = 0;
		const count = () => (rounds += 1);
		expect(rearrange(values, { seed: 1 }, count)).toEqual({ exact: true, played: 24 });
		expect(rounds).toBe(24);
		const drawn = rearrange(values, { seed: 1, permutations: 50, exactUpTo: 23 }, count);
		expect(drawn).toEqual({ exact: false, played: 50 });
		expect(rounds).toBe(74);
		expect([...values]).toEqual([1, 2, 3, 4]);
	});

	test.each([0, -1, 2.5, Infinity])('%d permutations are an error', (permutations) => {
		expect(() => rearrange(Float64Array.of(1, 2), { seed: 1, permutations }, () => 0)).toThrow(RangeError);
	});
});
