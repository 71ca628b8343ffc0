import { describe, expect, test } from 'vitest';
import { isMissing } from '$lib/stats/estimate';
import { coordinateStep } from '$lib/stats/space/coordinate-step';
import { greatCircleDistance } from '$lib/stats/space/great-circle-distance';
import { pointsOnOnePlace } from '$lib/stats/space/points-on-one-place';

describe('points on one place', () => {
	const spread = (n: number) => Array.from({ length: n }, (_, index) => 24 + index / 1000);
	const fixed = (n: number) => new Array<number>(n).fill(24.86);

	test('are refused above the share, with the share', () => {
		const latitude = [...spread(44), ...fixed(6)];
		const longitude = latitude.map((value) => value + 43);
		const answer = pointsOnOnePlace(latitude, longitude);
		expect(answer).toEqual({
			reason: 'one-place',
			place: { latitude: 24.86, longitude: 24.86 + 43 },
			points: 6,
			share: 6 / 50,
			places: 45,
			n: 50,
			notReported: 0
		});
		const more = pointsOnOnePlace(
			[...latitude, ...spread(10).map((value) => value + 0.5)],
			[...longitude, ...fixed(10)]
		);
		expect(isMissing(more)).toBe(false);
		expect(more).toMatchObject({ share: 0.1, points: 6 });
	});

	test('a place struck four times in twelve is no default yet', () => {
		const answer = pointsOnOnePlace([...spread(8), ...fixed(4)], [...spread(8), ...fixed(4)]);
		expect(isMissing(answer)).toBe(false);
		expect(isMissing(pointsOnOnePlace([...spread(8), ...fixed(5)], [...spread(8), ...fixed(5)]))).toBe(true);
	});

	test('digits below a metre do not tell places apart', () => {
		expect(pointsOnOnePlace([24.8600001, 24.86, 24.8599999], [67, 67, 67])).toMatchObject({
			places: 1,
			share: 1
		});
		expect(pointsOnOnePlace([24.8601, 24.86, 24.8599], [67, 67, 67])).toMatchObject({ places: 3 });
	});

	test('need a coordinate, and one on the Earth', () => {
		expect(pointsOnOnePlace([], [])).toEqual({ reason: 'not-reported' });
		expect(pointsOnOnePlace([null, 24.8], [67, NaN])).toEqual({ reason: 'not-reported' });
		expect(() => pointsOnOnePlace([91], [67])).toThrow(RangeError);
		expect(() => pointsOnOnePlace([24], [181])).toThrow(RangeError);
		expect(() => pointsOnOnePlace([24], [])).toThrow(RangeError);
		expect(() => pointsOnOnePlace([24], [67], { maximumShare: 5 })).toThrow(RangeError);
	});
});

describe('distances', () => {
	test('between near, opposite and polar places keep their digits', () => {
		const metre = 1 / 111_195.08;
		const at = (latitude: number, longitude: number) => ({ latitude, longitude });
		expect(greatCircleDistance(at(24.86, 67), at(24.86 + metre, 67))).toBeCloseTo(1, 6);
		expect(greatCircleDistance(at(24.86, 67), at(-24.86, -113))).toBeCloseTo(Math.PI * 6_371_008.8, 6);
		expect(greatCircleDistance(at(24.86, 67), at(-24.86 + metre, -113))).toBeCloseTo(
			Math.PI * 6_371_008.8 - 1,
			6
		);
		expect(greatCircleDistance(at(90, 5), at(90, -100))).toBeLessThan(1e-6);
		expect(greatCircleDistance(at(10, 179.999), at(10, -179.999))).toBeLessThan(220);
	});

	test.each([
		[91, 0],
		[0, 181],
		[NaN, 0],
		[0, Infinity]
	])('%d, %d is not on the Earth', (latitude, longitude) => {
		expect(() => greatCircleDistance({ latitude, longitude }, { latitude: 0, longitude: 0 })).toThrow(
			RangeError
		);
	});

	test('a step of a coordinate shrinks by ten with each decimal and to nothing at the pole', () => {
		const [two, three] = [coordinateStep(24.86, 2), coordinateStep(24.86, 3)];
		expect(two.eastWestM / three.eastWestM).toBeCloseTo(10, 9);
		expect(coordinateStep(90, 0).eastWestM).toBeLessThan(1e-6);
		// Equator: one degree of longitude of the ellipsoid's great circle.
		expect(coordinateStep(0, 0).eastWestM).toBeCloseTo((2 * Math.PI * 6_378_137) / 360, 6);
		expect(() => coordinateStep(91, 2)).toThrow(RangeError);
		expect(() => coordinateStep(24, 2.5)).toThrow(RangeError);
		expect(() => coordinateStep(24, -1)).toThrow(RangeError);
	});
});
