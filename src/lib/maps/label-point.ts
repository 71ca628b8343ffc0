import { geoPath, polygonContains, type GeoProjection } from 'd3';
import type { Geometry } from 'geojson';
import type { GridPoint } from './city-map';

type Ring = [number, number][];

const CANDIDATES_PER_SIDE = 48;
/** A label is wider than it is tall: a step sideways counts for less than one up or down. */
const SIDEWAYS_WEIGHT = 0.6;

/**
 * Where in the visible part of an area has a label the most room? The candidate of a fine raster that lies farthest from
 * the border and from the edge of the frame.
 */
export function labelPoint(
	projection: GeoProjection,
	geometry: Geometry,
	frame: readonly [left: number, top: number, right: number, bottom: number]
): GridPoint {
	const rings = projectedRings(projection, geometry);
	const box = geoPath(projection).bounds(geometry);
	const left = Math.max(frame[0], box[0][0]);
	const top = Math.max(frame[1], box[0][1]);
	const right = Math.min(frame[2], box[1][0]);
	const bottom = Math.min(frame[3], box[1][1]);
	let best: GridPoint = [(left + right) / 2, (top + bottom) / 2];
	let bestRoom = -1;
	for (let row = 1; row < CANDIDATES_PER_SIDE; row += 1) {
		for (let column = 1; column < CANDIDATES_PER_SIDE; column += 1) {
			const point: GridPoint = [
				left + ((right - left) * column) / CANDIDATES_PER_SIDE,
				top + ((bottom - top) * row) / CANDIDATES_PER_SIDE
			];
			if (!rings.some((ring) => polygonContains(ring, [...point]))) continue;
			const room = Math.min(
				(point[0] - left) * SIDEWAYS_WEIGHT,
				(right - point[0]) * SIDEWAYS_WEIGHT,
				point[1] - top,
				bottom - point[1],
				...rings.map((ring) => distanceTo(ring, point))
			);
			if (room > bestRoom) [best, bestRoom] = [point, room];
		}
	}
	return [Math.round(best[0]), Math.round(best[1])];
}

function projectedRings(projection: GeoProjection, geometry: Geometry): readonly Ring[] {
	const polygons =
		geometry.type === 'Polygon'
			? [geometry.coordinates]
			: geometry.type === 'MultiPolygon'
				? geometry.coordinates
				: [];
	return polygons.flatMap(([outer]) =>
		outer
			? [
					outer.flatMap(([longitude, latitude]) => {
						const point = projection([longitude ?? NaN, latitude ?? NaN]);
						return point ? [point] : [];
					})
				]
			: []
	);
}

function distanceTo(ring: Ring, [x, y]: GridPoint): number {
	let nearest = Infinity;
	ring.forEach(([startX, startY], index) => {
		const [endX, endY] = ring[(index + 1) % ring.length] ?? [startX, startY];
		const alongX = endX - startX;
		const alongY = endY - startY;
		const lengthSquared = alongX * alongX + alongY * alongY;
		const part = lengthSquared === 0 ? 0 : ((x - startX) * alongX + (y - startY) * alongY) / lengthSquared;
		const clamped = Math.max(0, Math.min(1, part));
		nearest = Math.min(
			nearest,
			Math.hypot((x - startX - clamped * alongX) * SIDEWAYS_WEIGHT, y - startY - clamped * alongY)
		);
	});
	return nearest;
}
