/** Semi-major axis in metres and squared eccentricity of the ellipsoid of WGS 84. */
const SEMI_MAJOR_M = 6_378_137;
const FLATTENING = 1 / 298.257223563;
const ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);

/** Metres by which a place moves when the last decimal of a coordinate goes up by one. */
export interface CoordinateStep {
	readonly northSouthM: number;
	readonly eastWestM: number;
}

/**
 * How precisely does a coordinate with so many decimals say where a place is?
 *
 * @param latitude - degrees, from −90 to 90.
 * @param decimals - of a coordinate in degrees, whole, from 0 to 15.
 * @returns metres for one step of the last decimal; the place itself lies within half a step.
 * @throws RangeError when an argument is out of range.
 *
 * Two decimals are about 1.1 km in Karachi, four about 11 m, a house. A printed decimal says nothing of how well the place was known.
 *
 * Radii of curvature in the meridian and the prime vertical, a (1 − e²) / (1 − e² sin² φ)^1.5 and a cos φ / √(1 − e² sin² φ).
 * Source: NIMA (2000) World Geodetic System 1984, TR8350.2, chapter 4.
 *
 * @example coordinateStep(24.86, 2) // { northSouthM: 1107.708, eastWestM: 1010.642 }
 */
export function coordinateStep(latitude: number, decimals: number): CoordinateStep {
	if (!(Math.abs(latitude) <= 90)) throw new RangeError(`latitude must lie between -90 and 90: ${latitude}`);
	if (!Number.isInteger(decimals) || decimals < 0 || decimals > 15)
		throw new RangeError(`decimals must be a whole number from 0 to 15: ${decimals}`);
	const radians = (latitude * Math.PI) / 180;
	const step = Math.PI / 180 / 10 ** decimals;
	const bulge = 1 - ECCENTRICITY_SQUARED * Math.sin(radians) ** 2;
	return {
		northSouthM: ((SEMI_MAJOR_M * (1 - ECCENTRICITY_SQUARED)) / bulge ** 1.5) * step,
		eastWestM: ((SEMI_MAJOR_M * Math.cos(radians)) / Math.sqrt(bulge)) * step
	};
}
