import { describe, expect, test } from 'vitest';
import { penalisedChangePoints, type ChangeOptions } from '$lib/stats/change/penalised-change-points';
import { posteriorChange } from '$lib/stats/change/posterior-change';
import { posteriorChanges } from '$lib/stats/change/posterior-changes';
import { schwarzPenalty } from '$lib/stats/change/schwarz-penalty';
import { segmentCost, type CostName } from '$lib/stats/change/segment-cost';
import { isMissing, type Missing } from '$lib/stats/estimate';
import { seededPicker } from '../support/seeded';

function given<T extends object>(answer: T | Missing): T {
	if (isMissing(answer)) throw new Error(answer.reason);
	return answer;
}

const costs: readonly CostName[] = ['poisson', 'normal-mean', 'normal-mean-variance'];

/** The least cost over all divisions, tried one by one. */
function leastByTrying(values: readonly number[], { cost, penalty, minSegmentLength = 1 }: ChangeOptions) {
	const ofStretch = segmentCost(values, cost);
	let least = Infinity;
	for (let cuts = 0; cuts < 2 ** (values.length - 1); cuts += 1) {
		const ends = values.flatMap((_, last) =>
			(cuts >> last) & 1 || last === values.length - 1 ? [last + 1] : []
		);
		const froms = [0, ...ends.slice(0, -1)];
		if (ends.some((end, index) => end - (froms[index] ?? 0) < minSegmentLength)) continue;
		const total = ends.reduce((sum, end, index) => sum + ofStretch(froms[index] ?? 0, end), 0);
		least = Math.min(least, total + penalty * (ends.length - 1));
	}
	return least;
}

describe('penalised change points', () => {
	test.each(costs)('are the best of all divisions, whatever the shortest segment (%s)', (cost) => {
		const picker = seededPicker(71);
		for (let round = 0; round < 60; round += 1) {
			const n = picker.integer(4, 11);
			const most = picker.one([3, 30]);
			const values = Array.from({ length: n }, (_, i) => picker.integer(0, most) + (i > n / 2 ? 5 : 0));
			const minSegmentLength = picker.integer(1, 4);
			const options = { cost, penalty: picker.integer(0, 12) / 4, minSegmentLength };
			const answer = given(penalisedChangePoints(values, options));
			expect(answer.penalisedCost).toBeCloseTo(leastByTrying(values, options), 8);
			expect(Math.min(...answer.segments.map(({ from, to }) => to - from))).toBeGreaterThanOrEqual(
				minSegmentLength
			);
		}
	});

	test('segments follow each other without gap, and their means are those of their values', () => {
		const picker = seededPicker(72);
		const values = Array.from({ length: 300 }, (_, i) => picker.integer(0, 5) + 6 * (Math.floor(i / 60) % 2));
		const { segments, changes } = given(penalisedChangePoints(values, { cost: 'poisson', penalty: 15 }));
		expect(changes).toHaveLength(4);
		expect(segments.map(({ from }) => from)).toEqual([0, ...changes]);
		expect(segments.map(({ to }) => to)).toEqual([...changes, 300]);
		for (const { from, to, mean } of segments)
			expect(mean).toBeCloseTo(
				values.slice(from, to).reduce((sum, value) => sum + value, 0) / (to - from),
				10
			);
	});

	test('stay where they are when the unit or the level of a mean changes, and turn with time', () => {
		const values = [3, 1, 2, 2, 9, 8, 9, 10, 4, 5, 4];
		const changes = (series: readonly number[], penalty: number) =>
			given(penalisedChangePoints(series, { cost: 'normal-mean', penalty })).changes;
		expect(changes(values, 6)).toEqual([4, 8]);
		expect(
			changes(
				values.map((value) => 1e6 + 10 * value),
				600
			)
		).toEqual([4, 8]);
		expect(changes(values.toReversed(), 6)).toEqual([3, 7]);
	});

	test('of equal values, of one value and of none', () => {
		const options: ChangeOptions = { cost: 'poisson', penalty: 0, minSegmentLength: 1 };
		expect(given(penalisedChangePoints([0, 0, 0], options)).changes).toEqual([]);
		expect(given(penalisedChangePoints([7], options)).segments).toEqual([{ from: 0, to: 1, mean: 7 }]);
		expect(penalisedChangePoints([], options)).toEqual({ reason: 'too-few' });
		expect(penalisedChangePoints([1, 2], { ...options, minSegmentLength: 3 })).toEqual({ reason: 'too-few' });
		const equal = penalisedChangePoints([4, 4, 4, 4], { cost: 'normal-mean-variance', penalty: 1 });
		expect(given(equal).penalisedCost).toSatisfy(Number.isFinite);
	});

	test('are not looked for across a value that was not reported', () => {
		expect(penalisedChangePoints([1, null, 2], { cost: 'poisson', penalty: 1 })).toEqual({
			reason: 'not-reported'
		});
		expect(penalisedChangePoints([1, NaN], { cost: 'normal-mean', penalty: 1 })).toHaveProperty('reason');
	});

	test.each<[string, readonly number[], ChangeOptions]>([
		['a negative count', [1, -1], { cost: 'poisson', penalty: 1 }],
		['half a case', [1, 0.5], { cost: 'poisson', penalty: 1 }],
		['an infinite value', [1, Infinity], { cost: 'normal-mean', penalty: 1 }],
		['an overflow-large count', [1, 2 ** 60], { cost: 'poisson', penalty: 1 }],
		['a negative penalty', [1, 2], { cost: 'poisson', penalty: -1 }],
		['no penalty at all', [1, 2], { cost: 'poisson', penalty: NaN }],
		['a shortest segment of nothing', [1, 2], { cost: 'poisson', penalty: 1, minSegmentLength: 0 }]
	])('%s is an error', (_, values, options) => {
		expect(() => penalisedChangePoints(values, options)).toThrow(RangeError);
	});

	test('a penalty needs values', () => {
		expect(() => schwarzPenalty(0)).toThrow(/n must/);
		expect(schwarzPenalty(100, 2, 9)).toBeCloseTo(9 * schwarzPenalty(100), 12);
	});
});

describe('one change, with its posterior', () => {
	const prior = { shape: 2, rate: 0.5, noChange: 0.5 };

	test('sums to one, and turns with time', () => {
		const picker = seededPicker(73);
		for (let round = 0; round < 50; round += 1) {
			const counts = Array.from({ length: picker.integer(2, 40) }, () => picker.integer(0, 9));
			const answer = given(posteriorChange(counts, prior));
			const turned = given(posteriorChange(counts.toReversed(), prior));
			const sum = answer.changeAfter.reduce((total, p) => total + p, answer.noChange);
			expect(sum).toBeCloseTo(1, 12);
			turned.changeAfter
				.toReversed()
				.forEach((p, index) => expect(p).toBeCloseTo(answer.changeAfter[index] ?? NaN, 12));
			expect(turned.noChange).toBeCloseTo(answer.noChange, 12);
		}
	});

	test('is two rates or one: the Bayes factor is that of the two sums', () => {
		const { noChange, logBayesFactor } = given(posteriorChange([1, 6, 5], { ...prior, noChange: 0.9 }));
		expect(noChange / (1 - noChange)).toBeCloseTo((0.9 / 0.1) * Math.exp(-logBayesFactor), 12);
	});

	test('of very large counts stays finite', () => {
		const answer = given(posteriorChange([1e9, 1e9, 3e9, 3e9], prior));
		expect(answer).toMatchObject({ likeliestAfter: 1, noChange: 0 });
		expect(answer.changeAfter[1]).toBeCloseTo(1, 12);
	});

	test('needs two reported counts and a prior', () => {
		expect(posteriorChange([4], prior)).toEqual({ reason: 'too-few' });
		expect(posteriorChange([4, null, 3], prior)).toEqual({ reason: 'not-reported' });
		expect(() => posteriorChange([1, 2], { ...prior, shape: 0 })).toThrow(/shape/);
		expect(() => posteriorChange([1, 2], { ...prior, noChange: 1 })).toThrow(/noChange/);
		expect(() => posteriorChange([1, 2.5], prior)).toThrow(/count/);
	});
});

describe('any number of changes, with their posterior', () => {
	const prior = { shape: 1, rate: 0.3, hazard: 0.15 };

	test('the distribution of their number sums to one and has their expected number as its mean', () => {
		const picker = seededPicker(74);
		for (let round = 0; round < 30; round += 1) {
			const counts = Array.from({ length: picker.integer(1, 25) }, () => picker.integer(0, 12));
			const answer = given(posteriorChanges(counts, prior));
			expect(answer.numberOfChanges.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 10);
			const mean = answer.numberOfChanges.reduce((sum, p, number) => sum + p * number, 0);
			expect(mean).toBeCloseTo(answer.expectedNumber, 9);
			expect(Math.max(0, ...answer.changeAfter)).toBeLessThanOrEqual(1);
		}
	});

	test('agrees with the single change where there are but two counts', () => {
		const two = given(posteriorChanges([2, 9], { ...prior, hazard: 0.4 }));
		const one = given(posteriorChange([2, 9], { ...prior, noChange: 0.6 }));
		expect(two.changeAfter[0]).toBeCloseTo(one.changeAfter[0] ?? NaN, 12);
		expect(two.numberOfChanges[0]).toBeCloseTo(one.noChange, 12);
	});

	test('no hazard is one rate for all, a hazard of one a rate for each', () => {
		const counts = [3, 0, 7];
		const never = given(posteriorChanges(counts, { shape: 1, rate: 1, hazard: 0 }));
		expect(never).toMatchObject({ numberOfChanges: [1], expectedNumber: 0 });
		never.meanRate.forEach((rate) => expect(rate).toBeCloseTo(11 / 4, 12));
		const always = given(posteriorChanges(counts, { shape: 1, rate: 1, hazard: 1 }));
		always.meanRate.forEach((rate, index) => expect(rate).toBeCloseTo((1 + (counts[index] ?? 0)) / 2, 12));
	});

	test('needs reported counts and a prior', () => {
		expect(posteriorChanges([], prior)).toEqual({ reason: 'too-few' });
		expect(posteriorChanges([NaN, 2], prior)).toEqual({ reason: 'not-reported' });
		expect(() => posteriorChanges([1, 2], { ...prior, hazard: 1.1 })).toThrow(/hazard/);
		expect(() => posteriorChanges([1, -2], prior)).toThrow(/count/);
	});
});
