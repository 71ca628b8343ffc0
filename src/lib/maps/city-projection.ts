import { geoMercator, type GeoProjection } from 'd3';
import type { DegreeBox, Framing } from './city-map';

/** What each framing must show. Malir reaches 60 km beyond the city, over land where few people live. */
export const frameDegrees: Readonly<Record<Framing, DegreeBox>> = {
	city: [66.85, 24.725, 67.29, 25.105],
	whole: [66.65, 24.7, 67.59, 25.685]
};

/** Everything that either framing can bring into view, with a margin for wide drawings. */
const DRAWN: DegreeBox = [66.3, 24.5, 67.85, 25.75];

const EARTH_RADIUS_M = 6_378_137;
const CITY_LATITUDE_DEGREES = 24.9;
/** The limits are generalised to about 110 m: a finer grid would only lengthen the paths. */
const METRES_PER_STEP = 40;

/** The Mercator projection of the city map: one step of the grid is 40 m in the city, north is up. */
export function cityProjection(): GeoProjection {
	const scale = (EARTH_RADIUS_M * Math.cos((CITY_LATITUDE_DEGREES * Math.PI) / 180)) / METRES_PER_STEP;
	const [west, , , north] = DRAWN;
	return geoMercator().scale(scale).center([west, north]).translate([0, 0]);
}

/** The rectangle of the grid that shows a box of degrees: left, top, right, bottom. */
export function gridBox([west, south, east, north]: DegreeBox): readonly [number, number, number, number] {
	const projection = cityProjection();
	const [left, top] = projection([west, north]) ?? [0, 0];
	const [right, bottom] = projection([east, south]) ?? [0, 0];
	return [Math.round(left), Math.round(top), Math.round(right), Math.round(bottom)];
}

/** Clips to everything that can come into view. */
export function clippedProjection(): GeoProjection {
	const [left, top, right, bottom] = gridBox(DRAWN);
	return cityProjection().clipExtent([
		[left, top],
		[right, bottom]
	]);
}
