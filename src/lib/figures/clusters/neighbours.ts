import type { CityMap } from '../../maps/city-map';
import type { RatedDistrict } from '../district-rates/district-rates';

/** The districts that border on each, by place in the list of districts. Worked out from our own limits when the page is built. */
export function neighbourPlaces(
	districts: readonly RatedDistrict[],
	city: CityMap
): readonly (readonly number[])[] {
	const place = new Map<string, number>(districts.map(({ district_id }, index) => [district_id, index]));
	return districts.map(({ district_id }) => {
		const area = city.areas.find(({ area_id }) => area_id === district_id);
		return (area?.neighbours ?? []).flatMap((other) => place.get(other) ?? []);
	});
}
