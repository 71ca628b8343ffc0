/** A corner of a boundary: x then y, in any unit. */
export type Corner = readonly [number, number];

/** A straight piece of boundary. */
export interface Segment {
	readonly from: Corner;
	readonly to: Corner;
}

/** Smallest upright rectangle around something. */
export interface Box {
	readonly west: number;
	readonly south: number;
	readonly east: number;
	readonly north: number;
}

/** The box around corners. */
export function boxAround(corners: readonly Corner[]): Box {
	const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
	const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
	const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
	return { west: least(xs), south: least(ys), east: most(xs), north: most(ys) };
}

/** Do two boxes come within `gap` of each other? */
export function boxesMeet(one: Box, two: Box, gap: number): boolean {
	return (
		one.west <= two.east + gap &&
		two.west <= one.east + gap &&
		one.south <= two.north + gap &&
		two.south <= one.north + gap
	);
}

/** Position of the point's foot on the segment's line: 0 at its start, 1 at its end, beyond them outside. */
function footOf([x, y]: Corner, { from, to }: Segment): number {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const square = dx * dx + dy * dy;
	return square === 0 ? 0 : ((x - from[0]) * dx + (y - from[1]) * dy) / square;
}

function along({ from, to }: Segment, share: number): Corner {
	return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}

function clamp(share: number): number {
	return Math.min(1, Math.max(0, share));
}

function distanceTo(point: Corner, segment: Segment): number {
	const [x, y] = along(segment, clamp(footOf(point, segment)));
	return Math.hypot(point[0] - x, point[1] - y);
}

/** On which side of the segment's line the point lies: the sign of a cross product. */
function side({ from, to }: Segment, [x, y]: Corner): number {
	return Math.sign((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]));
}

function cross(one: Segment, two: Segment): boolean {
	return side(one, two.from) * side(one, two.to) < 0 && side(two, one.from) * side(two, one.to) < 0;
}

/** Do two segments come within `tolerance` of each other? */
export function segmentsTouch(one: Segment, two: Segment, tolerance: number): boolean {
	return (
		distanceTo(one.from, two) <= tolerance ||
		distanceTo(one.to, two) <= tolerance ||
		distanceTo(two.from, one) <= tolerance ||
		distanceTo(two.to, one) <= tolerance ||
		cross(one, two)
	);
}

/** Length over which the first segment runs beside the second, never further than `tolerance` from it. */
export function sharedLength(one: Segment, two: Segment, tolerance: number): number {
	const feet = [clamp(footOf(two.from, one)), clamp(footOf(two.to, one))];
	const [start, end] = [Math.min(...feet), Math.max(...feet)];
	const beside = [start, end].every((share) => distanceTo(along(one, share), two) <= tolerance);
	return beside ? (end - start) * Math.hypot(one.to[0] - one.from[0], one.to[1] - one.from[1]) : 0;
}
