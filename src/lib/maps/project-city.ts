import type { FeatureCollection } from 'geojson';
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
	const areas = districts.features.map(({ properties, geometry }): CityArea => {
		const area_id: unknown = properties?.['district_id'];
		if (typeof area_id !== 'string') throw new RangeError('an area of the map has no district_id');
		const label = Object.fromEntries(
			framings.map((framing) => [framing, labelPoint(cityProjection(), geometry, frames[framing])])
		) as Record<Framing, GridPoint>;
		return { area_id, path: gridPath(clipped, clockwise(geometry)), label };
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
