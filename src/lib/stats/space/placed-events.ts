import { isReported, type Reported } from '../estimate';
import { checkPosition, distanceOnSphere } from './great-circle-distance';

/** How distance is measured: on a plane as the crow flies or along a grid, or over the Earth. */
export type DistanceKind = 'euclidean' | 'manhattan' | 'great-circle';

/** Where and when events were. Columns of one length; `null` or `NaN` in any of them: the event is left out. */
export interface PlacedEvents {
	/** Metres on a plane, or degrees of longitude for `great-circle`. */
	readonly x: readonly Reported[];
	/** Metres on a plane, or degrees of latitude for `great-circle`. */
	readonly y: readonly Reported[];
	/** Days from any start. Not month or year numbers: an event known to the month has no day. */
	readonly day: readonly Reported[];
}

/** The events of which place and day are known. */
export interface KnownEvents {
	readonly day: Float64Array;
	readonly n: number;
	/** Events left out because place or day is not reported. */
	readonly notReported: number;
	/** Distance between two of the known events, in metres. */
	distance(one: number, two: number): number;
}

/**
 * Of which events are place and day known?
 *
 * @throws RangeError when the columns differ in length, a number is infinite, or a position is not on the Earth.
 */
export function knownEvents({ x, y, day }: PlacedEvents, kind: DistanceKind): KnownEvents {
	if (x.length !== day.length || y.length !== day.length)
		throw new RangeError(`x, y and day must be of one length: ${x.length}, ${y.length}, ${day.length}`);
	const rows = day.flatMap((when, index) => {
		const [east, north] = [x[index] ?? null, y[index] ?? null];
		return isReported(when) && isReported(east) && isReported(north) ? [{ when, east, north }] : [];
	});
	for (const { when, east, north } of rows) {
		if (![when, east, north].every(Number.isFinite))
			throw new RangeError(`x, y and day must be finite: ${east}, ${north}, ${when}`);
		if (kind === 'great-circle') checkPosition({ latitude: north, longitude: east });
	}
	const east = Float64Array.from(rows, (row) => row.east);
	const north = Float64Array.from(rows, (row) => row.north);
	const distance = (one: number, two: number) => {
		const [x1, y1, x2, y2] = [east[one] ?? 0, north[one] ?? 0, east[two] ?? 0, north[two] ?? 0];
		if (kind === 'great-circle') return distanceOnSphere(y1, x1, y2, x2);
		if (kind === 'manhattan') return Math.abs(x1 - x2) + Math.abs(y1 - y2);
		return Math.sqrt((x1 - x2) ** 2 + (y1 - y2) ** 2);
	};
	return {
		day: Float64Array.from(rows, (row) => row.when),
		n: rows.length,
		notReported: day.length - rows.length,
		distance
	};
}
