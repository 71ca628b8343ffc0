import { isReported, missing, type Missing, type Reported } from '../estimate';
import { MAXIMUM_SHARE_ONE_PLACE, MINIMUM_POINTS_ONE_PLACE } from '../thresholds';
import { checkPosition, type Position } from './great-circle-distance';

/** How much of a point pattern sits on its most common coordinate. */
export interface MostCommonPlace {
	readonly place: Position;
	/** Points on it. */
	readonly points: number;
	/** `points` / `n`, in (0, 1]. */
	readonly share: number;
	/** Different coordinates. */
	readonly places: number;
	/** Points with a coordinate. */
	readonly n: number;
	/** Points without one. */
	readonly notReported: number;
}

/** The refusal of a pattern, with the facts to show. */
export interface OnOnePlace extends MostCommonPlace, Missing {
	readonly reason: 'one-place';
}

/** Above which share and from how many points on a pattern is refused. */
export interface OnePlaceOptions {
	readonly maximumShare?: number;
	readonly minimumPoints?: number;
}

/** Coordinates that agree to so many decimals, a metre, are one place. */
const DECIMALS = 5;

/**
 * Is this a pattern of places, or of a geocoder that did not know the place and put the point on its default?
 *
 * @param latitude - degrees of each point; `null` or `NaN`, here or in `longitude`, is not reported.
 * @param longitude - degrees, in the same order.
 * @param options - `maximumShare` of points on one coordinate and `minimumPoints` on it before it is taken for a default; the
 * thresholds' unless said otherwise.
 * @returns the most common coordinate with its share. Reasons: `one-place`, with the same facts, when more than the share sits there;
 * `not-reported` without any coordinate.
 * @throws RangeError when the columns differ in length, a position is not on the Earth, or `maximumShare` is outside [0, 1].
 *
 * Ask before `knox`, `nearRepeat` and any map of points. A true place may be struck again and again: look at the place before
 * calling it a default. Several defaults that share the load (one for each district, say) pass: compare `places` with `n`.
 *
 * @example pointsOnOnePlace([24.86, 24.86, 24.91], [67.01, 67.01, 67.08]) // { points: 2, share: 0.6667, places: 2, n: 3 }
 */
export function pointsOnOnePlace(
	latitude: readonly Reported[],
	longitude: readonly Reported[],
	{ maximumShare = MAXIMUM_SHARE_ONE_PLACE, minimumPoints = MINIMUM_POINTS_ONE_PLACE }: OnePlaceOptions = {}
): MostCommonPlace | OnOnePlace | Missing {
	if (latitude.length !== longitude.length)
		throw new RangeError(`${latitude.length} latitudes for ${longitude.length} longitudes`);
	if (!(maximumShare >= 0 && maximumShare <= 1))
		throw new RangeError(`maximumShare must lie between 0 and 1: ${maximumShare}`);
	const tally = new Map<string, { readonly place: Position; points: number }>();
	let n = 0;
	latitude.forEach((north, index) => {
		const east = longitude[index] ?? null;
		if (!isReported(north) || !isReported(east)) return;
		const place = { latitude: north, longitude: east };
		checkPosition(place);
		n += 1;
		const key = `${north.toFixed(DECIMALS)},${east.toFixed(DECIMALS)}`;
		const seen = tally.get(key);
		if (seen) seen.points += 1;
		else tally.set(key, { place, points: 1 });
	});
	const [first, ...rest] = tally.values();
	if (!first) return missing('not-reported');
	const { place, points } = rest.reduce((most, one) => (one.points > most.points ? one : most), first);
	const facts = {
		place,
		points,
		share: points / n,
		places: tally.size,
		n,
		notReported: latitude.length - n
	};
	return facts.share > maximumShare && points >= minimumPoints ? { ...facts, reason: 'one-place' } : facts;
}
