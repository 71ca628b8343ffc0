/** Mean radius of the Earth, IUGG. */
const EARTH_RADIUS_M = 6_371_008.8;

const RADIANS = Math.PI / 180;

/** A place on the Earth in degrees. */
export interface Position {
	readonly latitude: number;
	readonly longitude: number;
}

/** Stops a caller that hands over a place which is not on the Earth. */
export function checkPosition({ latitude, longitude }: Position): void {
	if (!(Math.abs(latitude) <= 90)) throw new RangeError(`latitude must lie between -90 and 90: ${latitude}`);
	if (!(Math.abs(longitude) <= 180))
		throw new RangeError(`longitude must lie between -180 and 180: ${longitude}`);
}

/**
 * How far apart are two places, over the surface of a round Earth?
 *
 * @returns metres, from 0 to half the circumference; within 0.6 % of the ellipsoid.
 * @throws RangeError when a latitude or longitude is out of range or not a number.
 *
 * 2 R atan2(√h, √(1 − h)), with both parts computed as sums so that neither near nor opposite places lose digits.
 * Source: Sinnott RW (1984) Sky and Telescope 68:159.
 *
 * @example greatCircleDistance({ latitude: 24.8607, longitude: 67.0011 }, { latitude: 24.9056, longitude: 67.0822 }) // 9583.92376
 */
export function greatCircleDistance(from: Position, to: Position): number {
	checkPosition(from);
	checkPosition(to);
	return distanceOnSphere(from.latitude, from.longitude, to.latitude, to.longitude);
}

/** {@link greatCircleDistance} without its checks, for loops over many pairs of checked places. */
export function distanceOnSphere(lat1: number, lon1: number, lat2: number, lon2: number): number {
	const cosines = Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS);
	const halfTurn = ((lon2 - lon1) * RADIANS) / 2;
	const near = Math.sin(((lat2 - lat1) * RADIANS) / 2) ** 2 + cosines * Math.sin(halfTurn) ** 2;
	const far = Math.sin(((lat1 + lat2) * RADIANS) / 2) ** 2 + cosines * Math.cos(halfTurn) ** 2;
	return 2 * EARTH_RADIUS_M * Math.atan2(Math.sqrt(near), Math.sqrt(far));
}
