/** How a line is drawn through points at whole positions. */
export interface LoessOptions {
	/** Points that have a say at each place; odd. More than there are points: all, and the weights fall off more slowly. */
	readonly window: number;
	/** 0: a weighted mean at each place; 1: a weighted straight line. */
	readonly degree: 0 | 1;
	/** Places from one fit to the next; those between lie on a straight line. */
	readonly jump: number;
}

/** Points beside which a fit looks, by position from 0; `to` is the last of them. */
interface Reach {
	readonly from: number;
	readonly to: number;
}

/** Parts of the window's half width within which a point counts in full, and beyond which it does not count. */
const FULL = 0.001;
const NONE = 0.999;

/** Spread of the points, as a part of the whole axis, below which no slope is fitted. */
const LEAST_SPREAD = 0.001;

/**
 * What value does a local fit have at one place?
 *
 * @param values - at positions 0, 1, 2, …
 * @param place - where; it may lie one step beyond either end.
 * @param robustness - a weight for each value, or none.
 * @returns `null` where every point in reach has weight 0.
 *
 * Tricube weights within the distance of the farther end of the reach, wider by half of what the window has beyond the series.
 * Source: Cleveland WS (1979) JASA 74:829; Cleveland RB et al. (1990) J Off Stat 6:3, section 2.
 */
export function loessAt(
	values: ArrayLike<number>,
	place: number,
	{ from, to }: Reach,
	{ window, degree }: LoessOptions,
	robustness: ArrayLike<number> | null
): number | null {
	const n = values.length;
	const beyond = window > n ? Math.floor((window - n) / 2) : 0;
	const half = Math.max(place - from, to - place) + beyond;
	const weights = new Float64Array(to - from + 1);
	let total = 0;
	for (let at = from; at <= to; at += 1) {
		const distance = Math.abs(at - place);
		if (distance > NONE * half) continue;
		const tricube = distance <= FULL * half ? 1 : (1 - (distance / half) ** 3) ** 3;
		const weight = tricube * (robustness?.[at] ?? 1);
		weights[at - from] = weight;
		total += weight;
	}
	if (total <= 0) return null;
	let centre = 0;
	for (let at = from; at <= to; at += 1) centre += ((weights[at - from] ?? 0) / total) * at;
	let spread = 0;
	for (let at = from; at <= to; at += 1) spread += ((weights[at - from] ?? 0) / total) * (at - centre) ** 2;
	const sloped = degree === 1 && half > 0 && Math.sqrt(spread) > LEAST_SPREAD * (n - 1);
	const slope = sloped ? (place - centre) / spread : 0;
	let fitted = 0;
	for (let at = from; at <= to; at += 1)
		fitted += ((weights[at - from] ?? 0) / total) * (slope * (at - centre) + 1) * (values[at] ?? 0);
	return fitted;
}

/** The points beside a place: a window that stops at both ends. */
function reachOf(place: number, n: number, window: number): Reach {
	if (window >= n) return { from: 0, to: n - 1 };
	const from = Math.min(Math.max(0, place - (window - 1) / 2), n - window);
	return { from, to: from + window - 1 };
}

/**
 * Which smooth line runs through these values?
 *
 * @param values - at positions 0, 1, 2, …; finite.
 * @param options - window, degree and jump.
 * @param robustness - a weight for each value, or none.
 * @returns one value a position. Where all points in reach have weight 0 the value itself.
 *
 * Fits at every `jump`-th place and at the last, straight lines between. Source: as {@link loessAt}.
 */
export function loess(
	values: ArrayLike<number>,
	options: LoessOptions,
	robustness: ArrayLike<number> | null = null
): Float64Array {
	const n = values.length;
	const line = Float64Array.from(values);
	if (n < 2) return line;
	const jump = Math.min(options.jump, n - 1);
	const fit = (place: number, reach: Reach) => {
		line[place] = loessAt(values, place, reach, options, robustness) ?? values[place] ?? 0;
	};
	const join = (left: number, right: number) => {
		const step = ((line[right] ?? 0) - (line[left] ?? 0)) / (right - left);
		for (let at = left + 1; at < right; at += 1) line[at] = (line[left] ?? 0) + step * (at - left);
	};
	let last = 0;
	for (let place = 0; place < n; place += jump) {
		fit(place, reachOf(place, n, options.window));
		if (place > 0) join(last, place);
		last = place;
	}
	if (last === n - 1) return line;
	// The published programme lets the end keep the reach of the last place before it.
	fit(n - 1, reachOf(last, n, options.window));
	join(last, n - 1);
	return line;
}
