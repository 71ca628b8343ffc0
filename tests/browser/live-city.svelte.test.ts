import type { FeatureCollection } from 'geojson';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import type { LiveMapFiles } from '$lib/maps/city-map';
import type { MapArea } from '$lib/maps/map-area';
import { mapView, viewPoint } from '$lib/maps/map-view';
import { projectCity } from '$lib/maps/project-city';
import LiveCityProbe from '../support/components/LiveCityProbe.svelte';

const read = async (file: string) => (await fetch(`/data/${file}`)).text();
const [districtsText, basemapText] = [await read('districts.geojson'), await read('basemap.geojson')];
const urlOf = (text: string) => URL.createObjectURL(new Blob([text], { type: 'application/geo+json' }));
const city = projectCity(
	JSON.parse(districtsText) as FeatureCollection,
	JSON.parse(basemapText) as FeatureCollection
);

const areas = city.areas.map(({ area_id }): MapArea => ({
	area_id,
	name: area_id,
	valueText: '51',
	ramp: 'ramp-3',
	isTooFew: false,
	isChosen: false,
	tip: '51'
}));

async function open(live: LiveMapFiles) {
	const onpick = vi.fn<(area_id: string) => void>();
	const { container } = await render(LiveCityProbe, { page: { city, live }, areas, onpick });
	const root = container.querySelector<HTMLElement>('[data-live-map]');
	if (!root) throw new Error('no live map');
	root.closest('figure')?.dispatchEvent(new PointerEvent('pointerdown'));
	return { root, onpick };
}

test('the live map lies over the twin: a district is where the twin draws it', async () => {
	const { root, onpick } = await open({ districtsUrl: urlOf(districtsText), basemapUrl: urlOf(basemapText) });
	await expect.poll(() => root.dataset['liveMap'], { timeout: 30_000 }).toBe('ready');
	const view = mapView(city, 'city', 720, 500);
	for (const { area_id, label } of city.areas) {
		const [x, y] = viewPoint(view, label.city);
		await userEvent.click(root, { position: { x, y } });
		expect(onpick).toHaveBeenLastCalledWith(area_id);
	}
	expect(onpick).toHaveBeenCalledTimes(city.areas.length);
	expect(root.textContent).toContain('© OpenStreetMap contributors');
	expect(root.textContent).toContain('Not official limits');
});

test('where a page stands instead of its files the twin stays, and nothing is said', async () => {
	const { root } = await open({
		districtsUrl: urlOf('<!doctype html><title>Not found</title>'),
		basemapUrl: urlOf(basemapText)
	});
	await new Promise((resolve) => setTimeout(resolve, 3000));
	expect(root.dataset['liveMap']).toBe('twin');
	expect(root.inert).toBe(true);
	expect(root.querySelector('canvas')).toBeNull();
});

test('without WebGL the twin stays, and nothing is said', async () => {
	const noContext = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
	const { root } = await open({ districtsUrl: urlOf(districtsText), basemapUrl: urlOf(basemapText) });
	await expect.poll(() => noContext.mock.calls.length, { timeout: 10_000 }).toBeGreaterThan(0);
	noContext.mockRestore();
	expect(root.dataset['liveMap']).toBe('twin');
	expect(root.querySelector('canvas')).toBeNull();
});
