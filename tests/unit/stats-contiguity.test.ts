import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { contiguity, type AreaRings } from '$lib/stats/space/contiguity';
import { distanceBand } from '$lib/stats/space/distance-band';
import type { Corner } from '$lib/stats/space/segment';
import { spatialWeights } from '$lib/stats/space/spatial-weights';
import { seededPicker } from '../support/seeded';

function square(x: number, y: number, width = 1, height = width): AreaRings {
	return [
		[
			[x, y],
			[x + width, y],
			[x + width, y + height],
			[x, y + height]
		]
	];
}

const board = Array.from({ length: 9 }, (_, cell) => square(cell % 3, Math.floor(cell / 3)));

/** Districts or towns as shipped, with their ids. */
function shipped(file: string, id: string) {
	const text = readFileSync(join(import.meta.dirname, '../../data', file), 'utf8');
	const { features } = JSON.parse(text) as FeatureCollection<Polygon | MultiPolygon, Record<string, string>>;
	const corner = ([x = NaN, y = NaN]: readonly number[]): Corner => [x, y];
	return {
		ids: features.map(({ properties }) => properties[id] ?? ''),
		areas: features.map(({ geometry }) =>
			(geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()).map((ring) =>
				ring.map(corner)
			)
		)
	};
}

describe('contiguity', () => {
	test('rook wants a side, queen takes a corner', () => {
		expect(contiguity(board, { rule: 'rook' })[4]).toEqual([1, 3, 5, 7]);
		expect(contiguity(board, { rule: 'queen' })[4]).toEqual([0, 1, 2, 3, 5, 6, 7, 8]);
		expect(contiguity(board, { rule: 'rook' })[0]).toEqual([1, 3]);
	});

	test('a corner on the middle of a straight side counts, and so does a side that runs beside another', () => {
		const wide = square(0, 0, 10, 1);
		expect(contiguity([wide, square(3, 1)], { rule: 'rook' })).toEqual([[1], [0]]);
		const tip: AreaRings = [
			[
				[5, 1],
				[6, 3],
				[4, 3],
				[5, 1]
			]
		];
		expect(contiguity([wide, tip], { rule: 'queen' })).toEqual([[1], [0]]);
		expect(contiguity([wide, tip], { rule: 'rook' })).toEqual([[], []]);
	});

	test('an area in the hole of another, and one that was drawn across it, border on it', () => {
		const ring: AreaRings = [...square(0, 0, 9), ...square(3, 3, 3)];
		expect(contiguity([ring, square(3, 3, 3)], { rule: 'rook' })).toEqual([[1], [0]]);
		expect(contiguity([square(0, 0, 9), square(3, 3, 3)], { rule: 'queen' })).toEqual([[], []]);
		expect(contiguity([square(0, 0, 4), square(2, -1, 1, 9)], { rule: 'queen' })).toEqual([[1], [0]]);
	});

	test('boundaries within the tolerance are the same, beyond it they are not', () => {
		const gap = [square(0, 0), square(1.001, 0)];
		expect(contiguity(gap, { rule: 'rook', tolerance: 0.002 })).toEqual([[1], [0]]);
		expect(contiguity(gap, { rule: 'queen', tolerance: 0.0005 })).toEqual([[], []]);
		expect(contiguity(board, { rule: 'rook', tolerance: 0.01 })).toEqual(contiguity(board, { rule: 'rook' }));
		expect(contiguity(board, { rule: 'queen', tolerance: 0 })).toEqual(contiguity(board, { rule: 'queen' }));
		expect(contiguity(board, { rule: 'rook', tolerance: 0 })).toEqual(contiguity(board, { rule: 'rook' }));
	});

	test('does not depend on order, direction, start or closing of the rings', () => {
		const picker = seededPicker(41);
		const redrawn = board.map((area) =>
			area.map((ring) => {
				const start = picker.integer(0, 3);
				const turned = [...ring.slice(start), ...ring.slice(0, start)];
				return picker.integer(0, 1) ? turned.toReversed() : [...turned, ...turned.slice(0, 1)];
			})
		);
		for (const rule of ['rook', 'queen'] as const)
			expect(contiguity(redrawn, { rule })).toEqual(contiguity(board, { rule }));
	});

	test('lists are mutual, and every queen list holds the rook list', () => {
		const { areas } = shipped('towns.geojson', 'town_id');
		const [rook, queen] = [contiguity(areas, { rule: 'rook' }), contiguity(areas, { rule: 'queen' })];
		rook.forEach((row, area) => {
			expect(queen[area]).toEqual(expect.arrayContaining([...row]));
			for (const other of row) expect(rook[other]).toContain(area);
		});
		expect(spatialWeights(rook, 'binary').islands).toEqual([]);
	});

	test('of the districts, at any tolerance up to 50 m', () => {
		const { ids, areas } = shipped('districts.geojson', 'district_id');
		const around = (name: string, tolerance: number) => {
			const lists = contiguity(areas, { rule: 'rook', tolerance });
			return lists[ids.indexOf(name)]?.map((place) => ids[place]).sort();
		};
		for (const tolerance of [0, 1e-5, 5e-4]) {
			expect(around('korangi', tolerance)).toEqual(['karachi-east', 'karachi-south', 'malir']);
			expect(around('karachi-south', tolerance)).toEqual(['karachi-east', 'keamari', 'korangi']);
		}
	});

	test('empty areas are islands; corners and tolerances must be numbers', () => {
		expect(contiguity([], { rule: 'rook' })).toEqual([]);
		expect(contiguity([[], [[]], square(0, 0)], { rule: 'queen' })).toEqual([[], [], []]);
		expect(() => contiguity([[[[0, NaN]]]], { rule: 'queen' })).toThrow(RangeError);
		expect(() => contiguity(board, { rule: 'queen', tolerance: -1 })).toThrow(RangeError);
	});
});

describe('points within a distance', () => {
	test('the distance itself counts, points on one spot are neighbours', () => {
		const points: Corner[] = [
			[0, 0],
			[3, 4],
			[3, 4],
			[9, 9]
		];
		expect(distanceBand(points, 5)).toEqual([[1, 2], [0, 2], [0, 1], []]);
		expect(distanceBand(points, 4.9)).toEqual([[], [2], [1], []]);
		expect(() => distanceBand(points, -1)).toThrow(RangeError);
		expect(() => distanceBand([[0, Infinity]], 1)).toThrow(RangeError);
	});
});
