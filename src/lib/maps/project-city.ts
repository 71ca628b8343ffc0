import type { FeatureCollection, Geometry, Position } from 'geojson';
import { contiguity, type AreaRings } from '../stats/space/contiguity';
import { framings, type CityArea, type CityMap, type Framing, type GridPoint } from './city-map';
import { cityProjection, clippedProjection, frameDegrees, gridBox } from './city-projection';
import { clockwise } from './clockwise';
import { gridPath } from './grid-path';
import { labelPoint } from './label-point';

/**
 * Turns the shipped limits and base map into the flat city map, while the page is built.
 *
 * @param districts polygons with a `district_id`.
 * @param basemap `kind` land, coast, river or road.
 * @throws RangeError when an area has no `district_id`.
 */
export function projectCity(districts: FeatureCollection, basemap: FeatureCollection): CityMap {
	const clipped = clippedProjection();
	const frames = { city: gridBox(frameDegrees.city), whole: gridBox(frameDegrees.whole) };
	const ids = districts.features.map(({ properties }): string => {
		const area_id: unknown = properties?.['district_id'];
		if (typeof area_id !== 'string') throw new RangeError('an area of the map has no district_id');
		return area_id;
	});
	const neighbours = contiguity(
		districts.features.map(({ geometry }) => ringsOf(geometry)),
		{ rule: 'queen' }
	);
	const areas = districts.features.map(({ geometry }, index): CityArea => {
		const label = Object.fromEntries(
			framings.map((framing) => [framing, labelPoint(cityProjection(), geometry, frames[framing])])
		) as Record<Framing, GridPoint>;
		return {
			area_id: ids[index] ?? '',
			path: gridPath(clipped, clockwise(geometry)),
			label,
			neighbours: (neighbours[index] ?? []).flatMap((other) => ids[other] ?? [])
		};
	});
	const drawn = (kind: string) =>
		basemap.features
			.filter(({ properties }) => properties?.['kind'] === kind)
			.map(({ geometry }) => gridPath(clipped, clockwise(geometry)))
			.join('');
	return {
		areas,
		frames,
		land: drawn('land'),
		coast: drawn('coast'),
		rivers: drawn('river'),
		roads: drawn('road')
	};
}

/** The rings of an area in degrees; none of what is no area. */
function ringsOf(geometry: Geometry): AreaRings {
	const polygons: readonly Position[][][] =
		geometry.type === 'Polygon'
			? [geometry.coordinates]
			: geometry.type === 'MultiPolygon'
				? geometry.coordinates
				: [];
	return polygons.flat().map((ring) => ring.map(([x = NaN, y = NaN]) => [x, y] as const));
}
