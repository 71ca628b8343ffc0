import type { FeatureCollection, Point } from 'geojson';
import type { CityMap } from './city-map';
import { cityProjection } from './city-projection';
import type { MapArea } from './map-area';

/** The labels of the areas as points in degrees, for the live map. */
export function labelPoints(
	city: CityMap,
	areas: readonly MapArea[]
): FeatureCollection<Point, { area_id: string; name: string; value: string }> {
	const projection = cityProjection();
	return {
		type: 'FeatureCollection',
		features: city.areas.flatMap(({ area_id, label }) => {
			const area = areas.find((one) => one.area_id === area_id);
			const coordinates = projection.invert?.([...label.city]);
			if (!area || !coordinates) return [];
			return [
				{
					type: 'Feature',
					geometry: { type: 'Point', coordinates },
					properties: { area_id, name: area.name, value: area.valueText }
				}
			];
		})
	};
}
