import { readFile } from 'node:fs/promises';
import type { FeatureCollection, Polygon } from 'geojson';
import { geoArea } from 'd3';
import { beforeAll, describe, expect, test } from 'vitest';
import { districtIds } from '$lib/manifest/codes';
import { framings, type CityMap } from '$lib/maps/city-map';
import { clockwise } from '$lib/maps/clockwise';
import { cityProjection } from '$lib/maps/city-projection';
import { gridPath } from '$lib/maps/grid-path';
import { labelPoints } from '$lib/maps/label-points';
import { mapView, viewPoint } from '$lib/maps/map-view';
import { projectCity } from '$lib/maps/project-city';

const read = async (name: string) =>
	JSON.parse(await readFile(`data/${name}.geojson`, 'utf8')) as FeatureCollection;

const square: Polygon = {
	type: 'Polygon',
	coordinates: [
		[
			[67, 24.9],
			[67.1, 24.9],
			[67.1, 25],
			[67, 25],
			[67, 24.9]
		]
	]
};

let city: CityMap;

beforeAll(async () => {
	city = projectCity(await read('districts'), await read('basemap'));
});

test('a ring that runs the way of GeoJSON is turned, one that runs the way of d3 is kept', () => {
	expect(geoArea(square)).toBeGreaterThan(12);
	expect(geoArea(clockwise(square))).toBeLessThan(0.001);
	expect(clockwise(clockwise(square))).toEqual(clockwise(square));
});

test('a path is relative, whole and closed', () => {
	// A tenth of a degree is 10.1 km east and 11.1 km north here, on a grid of 40 m.
	const [, ...steps] = /^M\d+ \d+l(-?\d+) ?(-?\d+) ?(-?\d+) ?(-?\d+) ?(-?\d+) ?(-?\d+)z$/.exec(
		gridPath(cityProjection(), clockwise(square))
	) ?? [''];
	expect(steps.map(Number)).toEqual([0, -279, 252, 0, 0, 279]);
});

describe('the city', () => {
	test('has the seven districts and weighs little', () => {
		expect(city.areas.map(({ area_id }) => area_id).toSorted()).toEqual([...districtIds].toSorted());
		expect(JSON.stringify(city).length).toBeLessThan(16_000);
	});

	test('draws a district and not the rest of the globe', () => {
		const path = city.areas.find(({ area_id }) => area_id === 'korangi')?.path ?? '';
		const [startX = NaN, , ...steps] = [...path.matchAll(/-?\d+/g)].map(([number]) => Number(number));
		let x = startX;
		const places = steps.flatMap((step, index) => (index % 2 === 0 ? [(x += step)] : []));
		// Korangi is 15 km wide.
		expect((Math.max(...places) - Math.min(...places)) * 40).toBeCloseTo(14_700, -3);
	});

	test.each(framings)('shows every label in the framing %s', (framing) => {
		for (const widthPx of [344, 720]) {
			const view = mapView(city, framing, widthPx, widthPx === 344 ? 340 : 500);
			const points = city.areas.map(({ label }) => viewPoint(view, label[framing]));
			for (const [x, y] of points) {
				expect(x).toBeGreaterThan(12);
				expect(x).toBeLessThan(widthPx - 12);
				expect(y).toBeGreaterThan(10);
				expect(y).toBeLessThan(view.heightPx - 16);
			}
		}
	});

	test('keeps its labels from touching on a phone', () => {
		const view = mapView(city, 'city', 344, 340);
		const points = city.areas.map(({ label }) => viewPoint(view, label.city));
		for (const [index, [x, y]] of points.entries())
			for (const [otherX, otherY] of points.slice(index + 1))
				expect(Math.abs(x - otherX) > 46 || Math.abs(y - otherY) > 30).toBe(true);
	});

	test('puts the live labels where the twin has them', () => {
		const area = { name: 'South', valueText: '51', ramp: null, isTooFew: false, isChosen: false, tip: '' };
		const [feature] = labelPoints(city, [{ ...area, area_id: 'karachi-south' }]).features;
		const [longitude, latitude] = feature?.geometry.coordinates ?? [];
		const [x, y] = cityProjection()([longitude ?? NaN, latitude ?? NaN]) ?? [];
		const label = city.areas.find(({ area_id }) => area_id === 'karachi-south')?.label.city;
		expect([Math.round(x ?? NaN), Math.round(y ?? NaN)]).toEqual(label);
	});
});

test('an area without a name stops the build', () => {
	const nameless: FeatureCollection = {
		type: 'FeatureCollection',
		features: [{ type: 'Feature', properties: {}, geometry: square }]
	};
	expect(() => projectCity(nameless, { type: 'FeatureCollection', features: [] })).toThrow(RangeError);
});
