import { readFile } from 'node:fs/promises';
import type { FeatureCollection } from 'geojson';
import { beforeAll, describe, expect, test } from 'vitest';
import { clustersLayout } from '$lib/figures/clusters/layout';
import { moranText } from '$lib/figures/clusters/figure-text';
import { clustersModel } from '$lib/figures/clusters/model';
import { sceneMap } from '$lib/figures/district-map/scene-city';
import type { SceneRow } from '$lib/figures/district-map/scene-frames';
import { defaultChoices, type Choices } from '$lib/filters/choices';
import { en } from '$lib/i18n/messages/en';
import { ur } from '$lib/i18n/messages/ur';
import { createWords } from '$lib/i18n/words';
import type { CityMap } from '$lib/maps/city-map';
import { projectCity } from '$lib/maps/project-city';
import { countedAnswers, inEachDistrict, missingChildren, printedAnswers } from '../support/district-rates';

const words = createWords('en', en);
const read = async (name: string) =>
	JSON.parse(await readFile(`data/${name}.geojson`, 'utf8')) as FeatureCollection;

let city: CityMap;
beforeAll(async () => {
	city = projectCity(await read('districts'), await read('basemap'));
});

const printed = (change: Partial<Choices> = {}, answers = printedAnswers()) =>
	clustersModel(answers, { ...defaultChoices, ...change }, city, words);
const counted = (rows: readonly SceneRow[]) =>
	clustersModel(
		countedAnswers(rows),
		{ ...defaultChoices, data: 'demo_incidents', from: 2017, to: 2017 },
		city,
		words
	);
const districtOf = (model: ReturnType<typeof printed>, district_id: string) =>
	model.drawn?.districts.find((one) => one.district_id === district_id);
const noteTexts = (model: ReturnType<typeof printed>) =>
	model.figure.notes.map(({ text }) => text).join('\n');

describe('the neighbours', () => {
	test('come from the limits that ship, and are mutual', () => {
		const of = new Map(city.areas.map(({ area_id, neighbours }) => [area_id, neighbours]));
		expect(of.get('malir')?.toSorted()).toEqual(['karachi-east', 'karachi-west', 'korangi']);
		expect(of.get('karachi-south')?.toSorted()).toEqual(['karachi-east', 'keamari', 'korangi']);
		for (const [area_id, neighbours] of of)
			for (const other of neighbours) expect(of.get(other)).toContain(area_id);
	});

	test('of the scenes are those of the city', () => {
		const sorted = ({ areas }: CityMap) =>
			areas.map(({ area_id, neighbours }) => `${area_id}: ${neighbours.toSorted().join(' ')}`).toSorted();
		expect(sorted(sceneMap.city)).toEqual(sorted(city));
	});
});

describe('a printed table', () => {
	test('is smoothed towards the rate of all, the global way and the local way', () => {
		const model = printed();
		// Marshall's moments, worked out apart from the library.
		expect(districtOf(model, 'karachi-central')?.smoothed).toBeCloseTo(3.228, 3);
		expect(districtOf(model, 'malir')?.smoothed).toBeCloseTo(5.218, 3);
		const raw = districtOf(model, 'malir')?.own;
		expect(raw).toMatchObject({ value: expect.closeTo(5.592, 3) });
		expect(districtOf(model, 'malir')?.local).toBeCloseTo(5.212, 3);
		expect(model.drawn?.ranked.map(({ district_id }) => district_id)[0]).toBe('malir');
	});

	test('is judged by all 5040 arrangements, and the title claims no more than p allows', () => {
		const model = printed();
		expect(model.drawn?.moran).toMatchObject({
			value: expect.closeTo(-0.108494, 6),
			pTwoSided: expect.closeTo(0.754762, 6),
			played: 5040,
			exact: true
		});
		expect(model.figure.title).toContain(
			'chance alone could make neighbouring districts as alike as they are'
		);
		expect(model.figure.subtitle).toContain('two-sided p\u00a0=\u00a00.75 from all 5040 arrangements');
	});

	test('calls no single district a cluster: with seven none could be one', () => {
		const model = printed();
		expect(model.drawn?.clusters).toMatchObject({ cannotStandOut: 7, n: 7 });
		expect(model.drawn?.districts.every(({ look }) => look?.cluster === null)).toBe(true);
		expect(noteTexts(model)).toContain('No single district is called a cluster');
		expect(noteTexts(model)).toContain('two-sided p of 0.10');
	});

	test('hatches fewer than five on the map as counted, and colours them only when smoothed', () => {
		const model = printed({ map: 'extortion' });
		const on = (areas: 'counted' | 'smoothed') =>
			model.drawn?.[areas].find(({ area_id }) => area_id === 'keamari');
		expect(on('counted')).toMatchObject({ valueText: 'two', isTooFew: true, ramp: null });
		expect(on('smoothed')).toMatchObject({ valueText: '0.17', isTooFew: false, ramp: 'ramp-1' });
		expect(noteTexts(model)).toContain('Hatched: fewer than five');
	});

	test('without one district gives no Moran’s I, and says so', () => {
		const model = printed({}, printedAnswers(missingChildren.slice(0, 5)));
		expect(model.rates.known).toBe(5);
		expect(model.drawn?.moran).toMatchObject({ reason: 'too-few' });
		expect(noteTexts(model)).toContain('a rate is known for 5 districts only, and below 7');
		expect(model.figure.title).toBe(
			'Missing children, 2023: rates of the districts, as counted and smoothed'
		);
		expect(model.figure.subtitle).not.toContain('Moran');
	});
});

describe('counted rows', () => {
	test('in which the east is high and the west low are said to be alike', () => {
		// South, East, Korangi and Malir hang together; gone through all orders apart from the library.
		const model = counted(inEachDistrict([177, 119, 230, 62, 412, 73, 269]));
		expect(model.drawn?.moran).toMatchObject({
			value: expect.closeTo(0.32197, 5),
			pTwoSided: expect.closeTo(0.001984, 6)
		});
		expect(model.figure.title).toBe(
			'Invented incidents: neighbouring districts are more alike than chance explains'
		);
		expect(model.figure.subtitle).toContain('p\u00a0=\u00a00.002 from');
		expect(model.figure.synthetic).toBe(true);
	});

	test('that scatter no more than chance smooth to one rate', () => {
		const model = counted(inEachDistrict([35, 59, 58, 42, 52, 37, 38]));
		const smoothed = model.drawn?.districts.map((one) => one.smoothed?.toFixed(6));
		expect(new Set(smoothed).size).toBe(1);
		expect(noteTexts(model)).toContain('all smoothed rates are the overall one');
	});

	test('that are too few are refused', () => {
		const model = counted(inEachDistrict([1, 0, 2, 1, 0, 3, 1]));
		expect(model.drawn).toBeNull();
		expect(model.refusal).toContain('Too few to say');
		expect(JSON.stringify(model)).not.toContain('NaN');
	});
});

test('random arrangements are named with their number and seed, and p is never 0', () => {
	const moran = {
		value: 0.9,
		pGreater: 0.0005,
		pLess: 1,
		pTwoSided: 0.0005,
		mean: -0.02,
		expected: -1 / 59,
		standardDeviation: 0.1,
		exact: false,
		played: 1999,
		n: 60,
		method: 'moran-permutation'
	};
	expect(moranText(moran, words)).toMatch(
		/two-sided p\u00a0<\u00a00\.001 from 1999 random arrangements, seed \d+\./
	);
});

test.each([344, 720])('maps, lines and names stay inside a drawing %i px wide', (widthPx) => {
	const { drawn } = printed();
	if (!drawn) throw new Error('nothing drawn');
	const layout = clustersLayout(drawn, city, true, words, widthPx);
	for (const map of layout.maps) {
		expect(map.x + map.view.widthPx).toBeLessThanOrEqual(widthPx);
		expect(map.y + map.view.heightPx).toBeLessThan(layout.top);
	}
	for (const { interval, y } of layout.rows) {
		expect(interval?.to).toBeLessThanOrEqual(widthPx);
		expect(y).toBeLessThan(layout.baseY);
	}
	const urdu = clustersLayout(drawn, city, true, createWords('ur', ur), widthPx);
	expect(urdu.maps[0]?.x).toBe(layout.maps[1]?.x);
});
