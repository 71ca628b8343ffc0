import {
	boxAround,
	boxesMeet,
	segmentsTouch,
	sharedLength,
	type Box,
	type Corner,
	type Segment
} from './segment';
import type { Neighbours } from './spatial-weights';

/** Rings of an area: outer ones, holes and islets alike, in any order; closed or not. */
export type AreaRings = readonly (readonly Corner[])[];

/** Neighbours share a stretch of boundary (rook), or at least a corner (queen). */
export type ContiguityRule = 'queen' | 'rook';

/** How boundaries are compared. */
export interface ContiguityOptions {
	readonly rule: ContiguityRule;
	/**
	 * Distance, in the unit of the corners, within which two boundaries are the same: 0.00001 unless said otherwise, about a metre in
	 * degrees. Enough where neighbours were drawn with the same corners; where they were simplified apart, give the error of that.
	 */
	readonly tolerance?: number;
}

interface Outline {
	readonly box: Box;
	readonly pieces: readonly { readonly segment: Segment; readonly box: Box }[];
}

const TOLERANCE = 1e-5;

function outlineOf(rings: AreaRings): Outline {
	const pieces = rings.flatMap((ring) =>
		ring.flatMap((from, index) => {
			const to = ring[(index + 1) % ring.length];
			if (!to || (from[0] === to[0] && from[1] === to[1])) return [];
			return [{ segment: { from, to }, box: boxAround([from, to]) }];
		})
	);
	return { box: boxAround(rings.flat()), pieces };
}

/** Pieces of both outlines that come near each other. */
function* nearPieces(one: Outline, two: Outline, gap: number): Generator<readonly [Segment, Segment]> {
	const candidates = two.pieces.filter((piece) => boxesMeet(piece.box, one.box, gap));
	for (const piece of one.pieces) {
		if (!boxesMeet(piece.box, two.box, gap)) continue;
		for (const other of candidates)
			if (boxesMeet(piece.box, other.box, gap)) yield [piece.segment, other.segment];
	}
}

function areNeighbours(one: Outline, two: Outline, rule: ContiguityRule, tolerance: number): boolean {
	let shared = 0;
	for (const [piece, other] of nearPieces(one, two, tolerance)) {
		if (rule === 'queen' && segmentsTouch(piece, other, tolerance)) return true;
		if (rule === 'rook') shared += sharedLength(piece, other, tolerance);
		if (shared > 2 * tolerance) return true;
	}
	return false;
}

/**
 * Which areas border on each other?
 *
 * @param areas - rings of each area; corners as x, y on a plane, or longitude, latitude over a city.
 * @returns for each area the places of its neighbours, rising and mutual; an empty list is an island.
 * @throws RangeError when a corner is not finite or the tolerance negative.
 *
 * A corner of one area on the straight edge of another counts. Areas across water do not touch, whatever bridges there are: say so
 * beside the map. Rook needs a stretch longer than twice the tolerance. Generalised boundaries keep neighbours only where they were
 * simplified together.
 *
 * @example contiguity([[[[0, 0], [1, 0], [1, 1], [0, 1]]], [[[1, 1], [2, 1], [2, 2], [1, 2]]]], { rule: 'queen' })[0] // { 0: 1 }
 */
export function contiguity(
	areas: readonly AreaRings[],
	{ rule, tolerance = TOLERANCE }: ContiguityOptions
): Neighbours {
	if (!(tolerance >= 0 && tolerance < Infinity))
		throw new RangeError(`tolerance must be finite, from 0 on: ${tolerance}`);
	for (const corner of areas.flat(2))
		if (!corner.every(Number.isFinite)) throw new RangeError(`corners must be finite: ${corner.join(', ')}`);
	const outlines = areas.map(outlineOf);
	const neighbours = areas.map((): number[] => []);
	outlines.forEach((one, index) => {
		for (let other = index + 1; other < outlines.length; other += 1) {
			const two = outlines[other];
			if (!two || !boxesMeet(one.box, two.box, tolerance)) continue;
			if (!areNeighbours(one, two, rule, tolerance)) continue;
			neighbours[index]?.push(other);
			neighbours[other]?.push(index);
		}
	});
	return neighbours.map((row) => row.sort((a, b) => a - b));
}
