import { describe, expect, test } from 'vitest';
import { fUpperTail } from '$lib/stats/distributions/f-distribution';
import { studentTBothTails, studentTQuantile } from '$lib/stats/distributions/student-t';
import { isMissing, type Missing } from '$lib/stats/estimate';
import { seeded } from '$lib/stats/random/seeded';
import {
	poissonRegression,
	predictLogMean,
	type PoissonFit,
	type PoissonOptions
} from '$lib/stats/regression/poisson-regression';
import { weightedLeastSquares, type LeastSquares } from '$lib/stats/regression/weighted-least-squares';
import { poissonCounts } from '../support/simulated-counts';

function given<T extends object>(answer: T | Missing): T {
	if (isMissing(answer)) throw new Error(answer.reason);
	return answer;
}

function solved(answer: LeastSquares | null): LeastSquares {
	if (answer === null) throw new Error('columns depend on each other');
	return answer;
}

const fitOf = (design: number[][], counts: (number | null)[], options?: PoissonOptions): PoissonFit =>
	given(poissonRegression(design, counts, options));

function close(found: readonly number[], expected: readonly number[], digits = 9): void {
	expect(found).toHaveLength(expected.length);
	found.forEach((value, index) => expect(value).toBeCloseTo(expected[index] ?? NaN, digits));
}

/** Dobson's randomised trial, 3 outcomes by 3 treatments, as R's help on `glm` prints it. */
const trial = {
	counts: [18, 17, 15, 20, 10, 20, 25, 13, 12],
	design: Array.from({ length: 9 }, (_, row) => [
		1,
		...[1, 2].map((outcome) => (row % 3 === outcome ? 1 : 0)),
		...[1, 2].map((treatment) => (Math.floor(row / 3) === treatment ? 1 : 0))
	])
};

/** Random regressors and counts with overdispersion enough to make fits differ. */
function example(seed: number) {
	const stream = seeded(seed);
	const n = 8 + stream.below(30);
	const design = Array.from({ length: n }, (_, row) => [1, row / 7, stream.uniform() * 4 - 2]);
	const offset = Array.from({ length: n }, () => stream.uniform() * 3);
	const means = design.map(([, a = 0, b = 0], row) => Math.exp((offset[row] ?? 0) + 0.4 - 0.1 * a + 0.3 * b));
	const weights = Array.from({ length: n }, () => 0.2 + stream.uniform());
	return { design, offset, weights, counts: poissonCounts(stream, means) };
}

describe('Poisson regression', () => {
	test('gives what R prints for the trial of its help page', () => {
		const fit = fitOf(trial.design, trial.counts);
		close(fit.coefficients, [Math.log(21), Math.log(40 / 63), Math.log(47 / 63), 0, 0]);
		close(
			fit.covariance.map((line, index) => Math.sqrt(line[index] ?? NaN)),
			[0.1708986899, 0.2021708, 0.1927423, 0.2, 0.2],
			6
		);
		expect(fit.deviance).toBeCloseTo(5.129141, 6);
		expect(2 * 5 - 2 * fit.logLikelihood).toBeCloseTo(56.76132, 5);
		expect(fit.residualDf).toBe(4);
		expect(fit.dispersion).toBeCloseTo(1.2933, 4);
	});

	test('solves its score equations, and the leverages sum to the coefficients', () => {
		for (let seed = 1; seed <= 60; seed += 1) {
			const { design, offset, weights, counts } = example(seed);
			const fit = fitOf(design, counts, { offset, weights });
			for (const column of [0, 1, 2]) {
				const score = counts.reduce(
					(sum, count, row) =>
						sum + (weights[row] ?? 0) * (design[row]?.[column] ?? 0) * (count - (fit.means[row] ?? 0)),
					0
				);
				expect(Math.abs(score)).toBeLessThan(1e-7);
			}
			expect(fit.leverages.reduce((sum, leverage) => sum + leverage, 0)).toBeCloseTo(3, 9);
			expect(fit.deviance).toBeGreaterThanOrEqual(0);
		}
	});

	test('does not depend on the order of rows, nor on the units of regressors', () => {
		const { design, offset, weights, counts } = example(7);
		const fit = fitOf(design, counts, { offset, weights });
		const turned = fitOf(design.toReversed(), counts.toReversed(), {
			offset: offset.toReversed(),
			weights: weights.toReversed()
		});
		close(turned.coefficients, fit.coefficients);
		const scaled = fitOf(
			design.map(([one = 1, a = 0, b = 0]) => [one, 1e6 * a + 5e6, b]),
			counts,
			{ offset, weights }
		);
		close(scaled.means, fit.means, 7);
		expect((scaled.coefficients[1] ?? NaN) * 1e6).toBeCloseTo(fit.coefficients[1] ?? NaN, 9);
	});

	test('an offset moves the intercept alone, and a weight of two is a row twice', () => {
		const { design, counts } = example(9);
		const fit = fitOf(design, counts);
		const shifted = fitOf(design, counts, { offset: counts.map(() => Math.log(1e5)) });
		close(shifted.coefficients, [(fit.coefficients[0] ?? 0) - Math.log(1e5), ...fit.coefficients.slice(1)]);
		const twice = fitOf([...design, ...design], [...counts, ...counts]);
		const weighted = fitOf(design, counts, { weights: counts.map(() => 2) });
		close(weighted.coefficients, twice.coefficients);
		expect(weighted.deviance).toBeCloseTo(twice.deviance, 9);
	});

	test('predicts counts that were not reported, without fitting them', () => {
		const { design, counts } = example(11);
		const gaps = counts.map((count, row) => (row === 3 ? null : count));
		const without = fitOf(design.toSpliced(3, 1), counts.toSpliced(3, 1));
		for (const fit of [
			fitOf(design, gaps),
			fitOf(
				design,
				gaps.map((count) => count ?? NaN)
			),
			fitOf(design, counts, { weights: counts.map((_, row) => (row === 3 ? 0 : 1)) })
		]) {
			close(fit.coefficients, without.coefficients);
			expect(fit.residualDf).toBe(without.residualDf);
			expect(fit.means[3]).toBeCloseTo(Math.exp(predictLogMean(without, design[3] ?? []).logMean), 9);
			expect(fit.leverages[3]).toBe(0);
		}
	});

	test('of one mean has the standard error of a mean', () => {
		const counts = [3, 5, 1, 9];
		const fit = fitOf([[1], [1], [1], [1]], counts);
		const { logMean, standardError } = predictLogMean(fit, [1], 2);
		expect(logMean).toBeCloseTo(Math.log(18 / 4) + 2, 12);
		expect(standardError).toBeCloseTo(1 / Math.sqrt(18), 12);
		expect(fit.leverages).toEqual([0.25, 0.25, 0.25, 0.25].map((part) => expect.closeTo(part, 12)));
	});

	test('keeps its digits for counts as large as can be exact', () => {
		const fit = fitOf([[1], [1]], [2 ** 53 - 1, 2 ** 53 - 3]);
		expect((fit.means[0] ?? NaN) / 2 ** 53).toBeCloseTo(1, 12);
		expect(Number.isFinite(fit.deviance) && Number.isFinite(fit.logLikelihood)).toBe(true);
	});

	test('says when the likelihood has no summit', () => {
		const groups = [0, 0, 0, 1, 1, 1].map((group) => [1, group]);
		const silent = [0, 0, 0, 4, 5, 3];
		expect(poissonRegression(groups, silent)).toEqual({ reason: 'not-determined' });
		expect(poissonRegression([[1], [1]], [0, 0])).toEqual({ reason: 'not-determined' });
		const kept = fitOf(groups, silent, { vanishing: 'keep' });
		close(kept.means, [0, 0, 0, 4, 4, 4], 7);
		expect(kept.vanishing).toEqual([true, true, true, false, false, false]);
	});

	test('says when a trend runs into one last count', () => {
		const trend = Array.from({ length: 9 }, (_, time) => [1, time]);
		expect(poissonRegression(trend, [0, 0, 0, 0, 0, 0, 0, 0, 1])).toEqual({ reason: 'not-determined' });
	});

	test('says when regressors depend on each other, and when there are too few counts', () => {
		const double = [1, 2, 3, 4].map((x) => [1, x, 3 - 2 * x]);
		expect(poissonRegression(double, [1, 2, 3, 4])).toEqual({ reason: 'not-determined' });
		expect(poissonRegression([[1, 1]], [3])).toEqual({ reason: 'too-few' });
		expect(poissonRegression([], [])).toEqual({ reason: 'too-few' });
		expect(poissonRegression([[1], [1]], [null, NaN])).toEqual({ reason: 'too-few' });
	});

	test('one count a coefficient leaves no scatter to see', () => {
		expect(fitOf([[1]], [3])).toMatchObject({ residualDf: 0, dispersion: null });
	});

	test.each<[string, number[][], (number | null)[], PoissonOptions]>([
		['a negative count', [[1]], [-1], {}],
		['half a count', [[1]], [0.5], {}],
		['an infinite count', [[1]], [Infinity], {}],
		['a count too large to be exact', [[1]], [1e300], {}],
		['counts of another length', [[1], [1]], [1], {}],
		['rows of unequal length', [[1], [1, 2]], [1, 1], {}],
		['a regressor that is not finite', [[NaN]], [1], {}],
		['a negative weight', [[1]], [1], { weights: [-1] }],
		['too few weights', [[1], [1]], [1, 2], { weights: [1] }],
		['an endless offset', [[1]], [1], { offset: [-Infinity] }]
	])('%s is an error', (_, design, counts, options) => {
		expect(() => poissonRegression(design, counts, options)).toThrow(RangeError);
	});
});

describe('weighted least squares', () => {
	test('goes through points on a line, whatever their weights', () => {
		const line = solved(
			weightedLeastSquares(
				[
					[1, 1],
					[1, 2],
					[1, 5]
				],
				[3, 5, 11],
				[1, 7, 0.1]
			)
		);
		close(line.coefficients, [1, 2], 12);
	});

	test('keeps its digits where columns are nearly alike', () => {
		const step = 2 ** -20;
		const design = [0, 1, 2, 3, 7, 11].map((x) => [1, 1 + step * x, 1 - step * x * x]);
		const targets = design.map(([, first = 0, second = 0]) => 2 + 3 * first - second);
		close(solved(weightedLeastSquares(design, targets, [1, 3, 1, 1, 2, 1])).coefficients, [2, 3, -1], 7);
	});
});

describe('tails', () => {
	test('Student’s both tails undo its quantile', () => {
		for (const degrees of [1, 4, 33, 500]) {
			for (const p of [1e-12, 0.003, 0.4, 0.9]) {
				expect(studentTBothTails(studentTQuantile(p / 2, degrees), degrees) / p).toBeCloseTo(1, 9);
			}
		}
		expect(studentTBothTails(0, 3)).toBe(1);
		expect(studentTBothTails(Infinity, 3)).toBe(0);
	});

	test('F with two degrees above the line has a closed form', () => {
		for (const x of [0, 0.3, 2, 50]) {
			expect(fUpperTail(x, 2, 7)).toBeCloseTo((1 + (2 * x) / 7) ** -3.5, 12);
		}
		expect(fUpperTail(Infinity, 2, 7)).toBe(0);
		expect(() => fUpperTail(-1, 2, 7)).toThrow(RangeError);
		expect(() => fUpperTail(1, 0, 7)).toThrow(RangeError);
	});
});
