import { labelWidth } from '../../charts/label-width';

/** A label beside its mark. */
export interface LabelPlace {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	/** Which point of the text stands at `x`. */
	readonly at: 'left' | 'middle' | 'right';
}

interface LabelledMark {
	readonly x: number;
	readonly y: number;
	readonly text: string;
}

/** The points of a line. */
export type Course = readonly (readonly [x: number, y: number])[];

/** What a label keeps clear of. */
interface Surroundings {
	/** It does not leave it. */
	readonly room: Box;
	/** What stands there already. */
	readonly taken: readonly Box[];
	/** Lines, which a label would rather not lie on. */
	readonly courses: readonly Course[];
}

/** What it counts to leave the room, and to lie on a line; to touch a mark or a name counts 1. */
const FAULTS = { outside: 2, onLine: 0.4 };

/** A rectangle of the drawing, in px. */
interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

interface Placed {
	readonly place: LabelPlace;
	readonly box: Box;
	readonly faults: number;
}

/** Each label is placed again once all others stand, so that the first ones make way for the last. */
const ROUNDS = 3;

const AWAY_PX = 10;
const RADIUS_PX = 8;
const UP_PX = 10;
const DOWN_PX = 4;
const LINE_PX = 15;

const candidates = [
	{ at: 'left', dx: AWAY_PX, dy: DOWN_PX },
	{ at: 'right', dx: -AWAY_PX, dy: DOWN_PX },
	{ at: 'middle', dx: 0, dy: -AWAY_PX - DOWN_PX },
	{ at: 'middle', dx: 0, dy: AWAY_PX + LINE_PX },
	{ at: 'left', dx: AWAY_PX - 2, dy: -LINE_PX / 2 },
	{ at: 'left', dx: AWAY_PX - 2, dy: DOWN_PX + LINE_PX },
	{ at: 'right', dx: 2 - AWAY_PX, dy: -LINE_PX / 2 },
	{ at: 'right', dx: 2 - AWAY_PX, dy: DOWN_PX + LINE_PX }
] as const;

/**
 * Where does the name of each mark stand? At its right if that is free, else at its left, above, below or aslant: where it
 * touches the fewest marks, names and edges.
 */
export function labelPlaces(
	marks: readonly LabelledMark[],
	{ room, taken, courses }: Surroundings,
	fontSizePx: number
): readonly LabelPlace[] {
	const bodies = marks.map(({ x, y }): Box => ({
		left: x - RADIUS_PX,
		right: x + RADIUS_PX,
		top: y - RADIUS_PX,
		bottom: y + RADIUS_PX
	}));
	const widths = marks.map(({ text }) => labelWidth(text, fontSizePx));
	const placed: (Placed | null)[] = marks.map(() => null);
	const bestOf = (mark: LabelledMark, own: number): Placed | null => {
		const isOther = (_: unknown, index: number) => index !== own;
		const labels = placed.filter(isOther).flatMap((one) => one?.box ?? []);
		const others = [...bodies.filter(isOther), ...labels, ...taken];
		let best: Placed | null = null;
		for (const { at, dx, dy } of candidates) {
			const place: LabelPlace = { text: mark.text, x: mark.x + dx, y: mark.y + dy, at };
			const box = boxOf(place, widths[own] ?? 0);
			const touches = others.filter((other) => areTouching(box, other)).length;
			const crossed = courses.filter((course) => isOn(box, course)).length;
			const outside = isInside(box, room) ? 0 : FAULTS.outside;
			const faults = touches + crossed * FAULTS.onLine + outside;
			if (best === null || faults < best.faults) best = { place, box, faults };
		}
		return best;
	};
	for (let round = 0; round < ROUNDS; round += 1)
		marks.forEach((mark, own) => (placed[own] = bestOf(mark, own)));
	return placed.flatMap((one) => one?.place ?? []);
}

function boxOf({ x, y, at }: LabelPlace, width: number): Box {
	const left = at === 'left' ? x : at === 'right' ? x - width : x - width / 2;
	return { left, right: left + width, top: y - UP_PX, bottom: y + DOWN_PX };
}

function areTouching(a: Box, b: Box): boolean {
	return a.right > b.left && a.left < b.right && a.bottom > b.top && a.top < b.bottom;
}

function isOn(box: Box, course: Course): boolean {
	return course.some(([x, y]) => x > box.left && x < box.right && y > box.top && y < box.bottom);
}

function isInside(box: Box, room: Box): boolean {
	return box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
}
