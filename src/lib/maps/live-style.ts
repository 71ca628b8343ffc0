import type { ExpressionSpecification, FilterSpecification, StyleSpecification } from 'maplibre-gl';
import type { CityMap, LiveMapFiles } from './city-map';
import { labelPoints } from './label-points';
import type { MapArea } from './map-area';
import type { MapColours } from './map-colours';

export const HATCH_IMAGE = 'hatch';
/** Fonts of the page: a style without `glyphs` draws its labels with them. */
const LABEL_FONTS = ['Bazyab Sans', 'Bazyab Naskh'];

/** The whole style of the live map: the twin's layers in the twin's order, from our own files alone. */
export function liveStyle(
	city: CityMap,
	files: LiveMapFiles,
	areas: readonly MapArea[],
	colours: MapColours
): StyleSpecification {
	const whisper = { 'line-color': colours.whisper, 'line-width': 0.8, 'line-opacity': 0.35 };
	const ofKind = (kind: string): FilterSpecification => ['==', ['get', 'kind'], kind];
	return {
		version: 8,
		sources: {
			base: { type: 'geojson', data: files.basemapUrl },
			areas: { type: 'geojson', data: files.districtsUrl },
			labels: { type: 'geojson', data: labelPoints(city, areas) }
		},
		layers: [
			{ id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
			{
				id: 'land',
				type: 'fill',
				source: 'base',
				filter: ofKind('land'),
				paint: { 'fill-color': colours.land }
			},
			{ id: 'areas', type: 'fill', source: 'areas', paint: { 'fill-color': areaColour(areas, colours) } },
			{
				id: 'limits',
				type: 'line',
				source: 'areas',
				paint: { 'line-color': colours.land, 'line-width': 1.2 }
			},
			{
				id: 'rivers',
				type: 'line',
				source: 'base',
				filter: ofKind('river'),
				paint: { ...whisper, 'line-dasharray': [4, 2] }
			},
			{ id: 'roads', type: 'line', source: 'base', filter: ofKind('road'), paint: whisper },
			{
				id: 'coast',
				type: 'line',
				source: 'base',
				filter: ofKind('coast'),
				paint: { ...whisper, 'line-opacity': 0.7 }
			},
			{
				id: 'hatched',
				type: 'fill',
				source: 'areas',
				filter: areasWhere(areas, ({ isTooFew }) => isTooFew),
				paint: { 'fill-pattern': HATCH_IMAGE }
			},
			{
				id: 'chosen',
				type: 'line',
				source: 'areas',
				filter: areasWhere(areas, ({ isChosen }) => isChosen),
				paint: { 'line-color': colours.ink, 'line-width': 2.5 }
			},
			{
				id: 'labels',
				type: 'symbol',
				source: 'labels',
				layout: {
					'text-field': [
						'format',
						['get', 'name'],
						{ 'font-scale': 1 },
						'\n',
						{},
						['get', 'value'],
						{ 'font-scale': 1 }
					],
					'text-font': LABEL_FONTS,
					'text-size': 13,
					'text-line-height': 1.1,
					'text-padding': 0
				},
				paint: { 'text-color': colours.ink, 'text-halo-color': colours.land, 'text-halo-width': 2 }
			}
		]
	};
}

function areaColour(areas: readonly MapArea[], colours: MapColours): ExpressionSpecification | string {
	const [first, ...more] = areas.flatMap(({ area_id, ramp }) =>
		ramp ? [[area_id, colours.ramp[ramp]] as const] : []
	);
	if (!first) return colours.land;
	return ['match', ['get', 'district_id'], first[0], first[1], ...more.flat(), colours.land];
}

function areasWhere(areas: readonly MapArea[], holds: (area: MapArea) => boolean): FilterSpecification {
	return ['in', ['get', 'district_id'], ['literal', areas.filter(holds).map(({ area_id }) => area_id)]];
}
