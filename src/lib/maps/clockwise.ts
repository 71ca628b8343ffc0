import { polygonArea } from 'd3';
import type { Geometry, Position } from 'geojson';

/**
 * Turns the rings of polygons the way d3 wants them: outer rings clockwise, holes against it. GeoJSON prescribes the
 * reverse, and d3 would take a district for the rest of the globe.
 */
export function clockwise(geometry: Geometry): Geometry {
	if (geometry.type === 'Polygon') return { ...geometry, coordinates: turned(geometry.coordinates) };
	if (geometry.type === 'MultiPolygon') return { ...geometry, coordinates: geometry.coordinates.map(turned) };
	return geometry;
}

function turned(rings: readonly Position[][]): Position[][] {
	return rings.map((ring, index) => (isClockwise(ring) === (index === 0) ? ring : ring.toReversed()));
}

/** Seen with north up. `polygonArea` is positive against the clock where y grows downwards, so negative here. */
function isClockwise(ring: readonly Position[]): boolean {
	return polygonArea(ring.map(([longitude, latitude]) => [longitude ?? NaN, latitude ?? NaN])) > 0;
}
