import type { Corner } from './segment';
import type { Neighbours } from './spatial-weights';

/**
 * Which points lie within a distance of each other?
 *
 * @param points - x, y on a plane.
 * @param band - largest distance, in the same unit, that counts as neighbouring; itself included.
 * @returns for each point the places of its neighbours, rising and mutual; an empty list is an island. Points on one spot are neighbours.
 * @throws RangeError when a coordinate is not finite or the band negative.
 *
 * @example distanceBand([[10, 10], [20, 10], [40, 10]], 15)[0] // { 0: 1 }
 */
export function distanceBand(points: readonly Corner[], band: number): Neighbours {
	if (!(band >= 0)) throw new RangeError(`band must be 0 or more: ${band}`);
	for (const point of points)
		if (!point.every(Number.isFinite)) throw new RangeError(`points must be finite: ${point.join(', ')}`);
	return points.map((one, index) =>
		points.flatMap((two, other) =>
			other !== index && Math.hypot(one[0] - two[0], one[1] - two[1]) <= band ? [other] : []
		)
	);
}
