import { describe, expect, test } from 'vitest';
import { poissonCdf } from '$lib/stats/distributions/poisson';
import { isMissing, type Missing } from '$lib/stats/estimate';
import { funnel } from '$lib/stats/small-areas/funnel';
import { funnelCurvePoint } from '$lib/stats/small-areas/funnel-curve';
import { funnelLimits, normalFunnelLimits } from '$lib/stats/small-areas/funnel-limits';
import { overdispersion } from '$lib/stats/small-areas/overdispersion';
import { seededPicker } from '../support/seeded';

function given<T extends object>(answer: T | Missing | undefined): T {
	if (answer === undefined || isMissing(answer)) throw new Error(answer?.reason ?? 'no answer');
	return answer as T;
}

describe('a funnel', () => {
	test('lets one area in twenty, and one in five hundred, out by chance at most', () => {
		const picker = seededPicker(55);
		for (let round = 0; round < 30; round += 1) {
			const expected = picker.integer(50, 40_000) / 100;
			const flags = Array.from({ length: Math.ceil(expected * 2 + 40) }, (_, events) => {
				const area = given(funnel([events], [1000], { target: expected / 1000 })).areas[0];
				const before = events === 0 ? 0 : poissonCdf(events - 1, expected);
				return { flag: given(area).flag, chance: poissonCdf(events, expected) - before };
			});
			const chanceOf = (wanted: RegExp) =>
				flags.filter(({ flag }) => wanted.test(flag)).reduce((sum, { chance }) => sum + chance, 0);
			expect(chanceOf(/above/)).toBeLessThanOrEqual(0.025);
			expect(chanceOf(/below/)).toBeLessThanOrEqual(0.025);
			expect(chanceOf(/alarm/)).toBeLessThanOrEqual(0.002);
		}
	});

	test('gets narrower with the population and holds the target', () => {
		const target = 0.0002;
		let before = Infinity;
		for (let population = 1000; population < 5e7; population *= 1.7) {
			const { lower, upper } = funnelLimits(target, population, 0.95);
			expect(lower).toBeGreaterThanOrEqual(0);
			expect(lower).toBeLessThan(target);
			expect(upper).toBeGreaterThan(target);
			expect(upper).toBeLessThan(before * 1.05);
			before = upper;
		}
		const normal = normalFunnelLimits(target, before, 0.95);
		expect(normalFunnelLimits(target, 1, 0.95).lower).toBe(0);
		expect(normal.upper).toBeGreaterThan(target);
	});

	test('has exact points that its lines pass within one event', () => {
		for (const count of [1, 4, 17, 200]) {
			const options = { per: 1000, years: 2, level: 0.95 };
			const { upperPopulation, upper } = funnelCurvePoint(count, 3, options);
			expect(poissonCdf(count - 1, (3 / 1000) * 2 * (upperPopulation ?? 0))).toBeCloseTo(0.975, 9);
			const line = funnelLimits(3 / 1000, (upperPopulation ?? 0) * 2, 0.95).upper;
			expect(Math.abs(line * (upperPopulation ?? 0) * 2 - count)).toBeLessThan(1 + 1e-9);
			expect((upper ?? 0) * (upperPopulation ?? 0) * 2).toBeCloseTo(count * 1000, 6);
		}
		expect(funnelCurvePoint(0, 3, { per: 1, years: 1, level: 0.95 })).toMatchObject({
			lower: 0,
			upperPopulation: null,
			upper: null
		});
	});

	test('does not care in which order areas come, and its target is their common rate', () => {
		const picker = seededPicker(56);
		const events = Array.from({ length: 20 }, () => picker.integer(0, 40));
		const population = events.map(() => picker.integer(200, 90_000));
		const one = given(funnel(events, population));
		const turned = given(funnel(events.toReversed(), population.toReversed()));
		expect(turned.areas.toReversed()).toEqual(one.areas);
		const expected = one.areas.reduce((sum, area) => sum + given(area).expected, 0);
		expect(expected).toBeCloseTo(
			events.reduce((a, b) => a + b, 0),
			9
		);
	});

	test('keeps unknown areas in their places, with a reason', () => {
		const { areas, dispersion } = given(
			funnel([8, null, 2, 20, 5], [1000, 1000, null, 1000, 0], { winsorise: 0 })
		);
		expect(areas.map((area) => (isMissing(area) ? area.reason : area.flag))).toEqual([
			'within',
			'not-reported',
			'no-population',
			'within',
			'zero-denominator'
		]);
		expect(given(dispersion).winsorisedZ).toHaveLength(2);
	});

	test('never gives a probability of 0, however far an area lies out', () => {
		const { areas } = given(funnel([0, 90_000], [1e6, 1e6], { target: 0.02 }));
		for (const area of areas) {
			expect(given(area).pUpper).toBeGreaterThan(0);
			expect(given(area).pLower).toBeGreaterThan(0);
		}
		expect(given(areas[0]).flag).toBe('below-alarm');
		expect(given(areas[1]).flag).toBe('above-alarm');
	});

	test('is refused without a known area or without an event', () => {
		expect(funnel([], [])).toEqual({ reason: 'no-population' });
		expect(funnel([0, 0], [10, 10])).toEqual({ reason: 'too-few' });
		expect(() => funnel([1], [10], { target: 0 })).toThrow(RangeError);
		expect(() => funnel([1, 2], [10, 10], { winsorise: 0.5 })).toThrow(RangeError);
	});
});

describe('how much more areas scatter than chance', () => {
	test('is about nothing under chance, and finds the variance that was put in', () => {
		const picker = seededPicker(57);
		const normalish = () =>
			Array.from({ length: 12 }, () => picker.integer(0, 1_000_000) / 1_000_000).reduce((a, b) => a + b, -6);
		const variances = Array.from({ length: 4000 }, () => picker.integer(1, 3));
		const chance = given(
			overdispersion(
				variances.map(() => normalish()),
				variances,
				0
			)
		);
		expect(chance.phi).toBeGreaterThan(0.9);
		expect(chance.phi).toBeLessThan(1.1);
		const differing = variances.map(
			(variance) => (normalish() * Math.sqrt(variance + 4)) / Math.sqrt(variance)
		);
		const found = given(overdispersion(differing, variances, 0));
		expect(found.tau2).toBeGreaterThan(3.5);
		expect(found.tau2).toBeLessThan(4.5);
	});

	test('draws outliers in, and needs two areas', () => {
		const z = [-9, -1, 0, 1, 9];
		const { winsorisedZ, phi } = given(overdispersion(z, [1, 1, 1, 1, 1], 0.25));
		expect(winsorisedZ).toEqual([-1, -1, 0, 1, 1]);
		expect(phi).toBeCloseTo(0.8, 12);
		expect(given(overdispersion([0.1, -0.1], [1, 1], 0)).tau2).toBe(0);
		expect(overdispersion([3], [1], 0.1)).toEqual({ reason: 'too-few' });
	});

	test('is a number however large the populations are', () => {
		expect(given(overdispersion([3, -3], [1e-160, 1e-160], 0)).tau2).toBeCloseTo(17e-160, 170);
		expect(overdispersion([3, -3], [0, 0], 0)).toEqual({ reason: 'not-determined' });
	});
});
