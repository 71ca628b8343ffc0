import { Map as MapLibreMap, NavigationControl, setWorkerUrl, type MapLayerMouseEvent } from 'maplibre-gl';
import styleSheetUrl from 'maplibre-gl/dist/maplibre-gl.css?url';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { CityMap, Framing, LiveMapFiles } from './city-map';
import { frameDegrees } from './city-projection';
import { hatchImage } from './hatch-image';
import { HATCH_IMAGE, liveStyle } from './live-style';
import type { MapArea } from './map-area';
import { mapColours } from './map-colours';

export interface LiveMapOptions {
	readonly container: HTMLElement;
	readonly city: CityMap;
	readonly files: LiveMapFiles;
	readonly areas: readonly MapArea[];
	readonly framing: Framing;
	/** MapLibre's own words, by its keys. */
	readonly locale: Readonly<Record<string, string>>;
	/** Called with the area under the pointer and where that is, in px; null when there is none. */
	readonly onask: (asked: { area_id: string; x: number; y: number } | null) => void;
	readonly onpick: (area_id: string) => void;
	/** The map is gone for good: its drawing context was lost. */
	readonly onlost: () => void;
}

/** A map that can be moved. It paints what the twin paints. */
export interface LiveMap {
	/** Paints other areas, or the same ones in the colours of another theme. */
	paint(areas: readonly MapArea[]): void;
	frame(framing: Framing): void;
	close(): void;
}

/** Long enough to show what became what. */
const MOVE_MS = 150;
/** Nobody needs to look at less than a street or more than the province. */
const ZOOMS = { minZoom: 7.5, maxZoom: 14 };

/**
 * Opens the live map once it is drawn, so that it can replace the twin without a gap.
 *
 * @throws Error when there is no WebGL or a file cannot be had; the twin then stays.
 */
export async function openLiveMap(options: LiveMapOptions): Promise<LiveMap> {
	if (!document.createElement('canvas').getContext('webgl2')) throw new Error('no WebGL');
	await loadStyleSheet();
	setWorkerUrl(workerUrl);
	const { container, city, files } = options;
	const style = (areas: readonly MapArea[]) => liveStyle(city, files, areas, mapColours(container));
	const map = new MapLibreMap({
		container,
		style: style(options.areas),
		...ZOOMS,
		bounds: boundsOf(options.framing),
		fitBoundsOptions: { padding: 0 },
		attributionControl: false,
		cooperativeGestures: true,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		maxPitch: 0,
		renderWorldCopies: false,
		fadeDuration: 0,
		locale: { ...options.locale }
	});
	map.touchZoomRotate.disableRotation();
	map.addControl(new NavigationControl({ showCompass: false }), 'top-left');
	let hatchColour = '';
	map.on('styledata', () => {
		if (map.hasImage(HATCH_IMAGE)) return;
		hatchColour = mapColours(container).whisper;
		map.addImage(HATCH_IMAGE, hatchImage(hatchColour), { pixelRatio: 2 });
	});
	map.on('mousemove', 'areas', (event) => {
		const area_id = areaOf(event);
		map.getCanvas().style.cursor = area_id ? 'pointer' : '';
		options.onask(area_id ? { area_id, x: event.point.x, y: event.point.y } : null);
	});
	map.on('mouseleave', 'areas', () => {
		map.getCanvas().style.cursor = '';
		options.onask(null);
	});
	map.on('click', 'areas', (event) => {
		const area_id = areaOf(event);
		if (area_id) options.onpick(area_id);
	});
	map.on('webglcontextlost', () => options.onlost());
	try {
		await drawn(map);
	} catch (caught) {
		map.remove();
		throw caught;
	}
	return {
		paint(areas) {
			const colour = mapColours(container).whisper;
			if (map.hasImage(HATCH_IMAGE) && colour !== hatchColour) {
				hatchColour = colour;
				map.updateImage(HATCH_IMAGE, hatchImage(colour));
			}
			map.setStyle(style(areas), { diff: true });
		},
		frame: (framing) => map.fitBounds(boundsOf(framing), { padding: 0, duration: MOVE_MS }),
		close: () => map.remove()
	};
}

function drawn(map: MapLibreMap): Promise<void> {
	return new Promise((resolve, reject) => {
		map.once('idle', () => resolve());
		map.once('error', ({ error }) => reject(error));
	});
}

function boundsOf(framing: Framing): [number, number, number, number] {
	return [...frameDegrees[framing]];
}

function areaOf({ features }: MapLayerMouseEvent): string | null {
	const area_id: unknown = features?.[0]?.properties['district_id'];
	return typeof area_id === 'string' ? area_id : null;
}

/** MapLibre's style sheet comes with the map, not with the page. */
async function loadStyleSheet(): Promise<void> {
	if (document.querySelector('link[data-live-map-style]')) return;
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = styleSheetUrl;
	link.dataset['liveMapStyle'] = '';
	await new Promise<void>((resolve, reject) => {
		link.onload = () => resolve();
		link.onerror = () => reject(new Error('the style sheet of the map is missing'));
		document.head.append(link);
	});
}
