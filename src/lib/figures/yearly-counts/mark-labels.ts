import { least, sort, sum } from 'd3';
import { isNarrow } from '../../charts/drawing-width';
import { labelWidth } from '../../charts/label-width';
import { px } from '../../charts/px';
import { YEAR_OF_MONTHS } from '../year-of-months';
import type { YearlyCount } from './counts';
import { boxTouches, isLeaderClear, type Box, type Obstacles } from './label-room';
import type { Point } from './mark-columns';
import { permutations } from './permutations';

/** A number written beside its mark: the middle of its foot, in px. */
export interface MarkLabel {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	/** The line that leads from the mark to a number that found no room beside it. */
	readonly leader?: { readonly from: Point; readonly to: Point };
}

type Mark = YearlyCount & Point;

interface Room extends Omit<Obstacles, 'boxes' | 'marks'> {
	readonly widthPx: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
}

const GAP_PX = 4;
const SIZE_PX = 12;
const ASCENT_SHARE = 0.75;
const MOST = { narrow: 5, wide: 9 } as const;
const LONGEST = 4;
/** How long the lines to numbers may be, and which way they may go: degrees from the right, against the clock. */
const LEADERS_PX = [12, 18, 26, 36, 48, 64, 84, 108];
const LEADER_ANGLES = [90, 180, 160, 140, 120, 105, 200, 75, 60, 40, 20, 0];

const CROSSED_STEM_PX = 20;
const NO_PLACE_PX = 1000;
/** Of more numbers than these not every order is tried. */
const MOST_ORDERED = 4;

/**
 * Which marks have their number beside them? Those of 2010 first, if need be at the end of a line, in the order that makes
 * these lines shortest; then the highest, above the mark or beside it. What would touch a mark, its stem, a line or a label
 * that stands is left out. Parts of a year have no label: without their months their number would read as a year's.
 *
 * @returns the labels by stat_id.
 */
export function markLabels(marks: readonly Mark[], room: Room): ReadonlyMap<string, MarkLabel> {
	const isPeak = ({ year }: Mark) => year === YEAR_OF_MONTHS;
	const whole = marks.filter((mark) => !mark.is_part_year);
	const peaks = whole.filter(isPeak);
	const others = whole
		.filter((mark) => !isPeak(mark) && mark.valueText.length <= LONGEST)
		.sort((a, b) => b.value - a.value);
	const most = isNarrow(room.widthPx) ? MOST.narrow : MOST.wide;
	const orders = peaks.length > MOST_ORDERED ? [peaks] : permutations(peaks);
	const tried = orders.map((order) => {
		const labels = placed(order, marks, room, new Map(), most);
		return { labels, costPx: costOf(peaks, labels, marks) };
	});
	const best = least(tried, ({ costPx }) => costPx);
	return placed(others, marks, room, best?.labels ?? new Map(), most);
}

/** How long is the line to a number? Each stem that it crosses makes it so much longer. */
function leaderCost({ leader }: MarkLabel, marks: readonly Mark[]): number {
	if (!leader) return 0;
	const { from, to } = leader;
	const [start, end] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
	const crossed = marks.filter(({ x, y }) => {
		if (x <= start || x >= end) return false;
		return from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x) > y;
	});
	return Math.hypot(to.x - from.x, to.y - from.y) + CROSSED_STEM_PX * crossed.length;
}

/** What do the lines to these numbers cost? A number without a place costs more than any line. */
function costOf(
	peaks: readonly Mark[],
	labels: ReadonlyMap<string, MarkLabel>,
	marks: readonly Mark[]
): number {
	return sum(peaks, ({ stat_id }) => {
		const label = labels.get(stat_id);
		return label ? leaderCost(label, marks) : NO_PLACE_PX;
	});
}

/** Adds a label for one mark after the other, where there is room, up to so many labels in all. */
function placed(
	order: readonly Mark[],
	marks: readonly Mark[],
	room: Room,
	standing: ReadonlyMap<string, MarkLabel>,
	most: number
): ReadonlyMap<string, MarkLabel> {
	const labels = new Map(standing);
	const boxes = [...marks.map((mark) => markBox(mark, room.radiusPx)), ...[...standing.values()].map(boxOf)];
	const leaders = [...standing.values()].flatMap(({ leader }) => leader ?? []);
	for (const mark of order) {
		if (labels.size >= most) break;
		const obstacles = { ...room, boxes, marks, pieces: [...room.pieces, ...leaders] };
		const isFar = mark.year === YEAR_OF_MONTHS;
		const isClear = (one: MarkLabel) => {
			const box = boxOf(one);
			const isInside = box.x0 >= room.left && box.x1 <= room.right && box.y0 >= room.top;
			if (!isInside || boxTouches(box, obstacles)) return false;
			return !one.leader || isLeaderClear(one.leader, mark, obstacles);
		};
		const far = () => sort(farPlaces(mark, room.radiusPx), (one) => leaderCost(one, marks)).find(isClear);
		const place = nearPlaces(mark, room.radiusPx).find(isClear) ?? (isFar ? far() : undefined);
		if (!place) continue;
		boxes.push(boxOf(place));
		if (place.leader) leaders.push(place.leader);
		labels.set(mark.stat_id, place);
	}
	return labels;
}

function markBox({ x, y, precision }: Mark, radiusPx: number): Box {
	const sign = precision === 'exact' ? 0 : radiusPx + 2;
	return { x0: x - radiusPx, x1: x + radiusPx, y0: y - radiusPx - sign, y1: y + radiusPx };
}

/** Places above the mark and beside it, the best first. */
function nearPlaces(mark: Mark, radiusPx: number): readonly MarkLabel[] {
	const { x, y, valueText: text } = mark;
	const half = labelWidth(text, SIZE_PX) / 2;
	const aside = radiusPx + GAP_PX + half;
	const middle = y + (SIZE_PX * ASCENT_SHARE) / 2;
	const above = markBox(mark, radiusPx).y0 - GAP_PX;
	return [
		{ text, x, y: px(above) },
		{ text, x: px(x - aside), y: px(middle) },
		{ text, x: px(x + aside), y: px(middle) },
		{ text, x: px(x - half), y: px(above) },
		{ text, x: px(x + half), y: px(above) }
	];
}

/** Places at the end of a line from the mark. */
function farPlaces(mark: Mark, radiusPx: number): readonly MarkLabel[] {
	const { x, y, valueText: text } = mark;
	const half = labelWidth(text, SIZE_PX) / 2;
	return LEADERS_PX.flatMap((long) =>
		LEADER_ANGLES.map((degrees) => {
			const [dx, dy] = [Math.cos((degrees * Math.PI) / 180), -Math.sin((degrees * Math.PI) / 180)];
			const start = degrees > 60 && degrees < 120 ? y - markBox(mark, radiusPx).y0 + 1 : radiusPx + 1;
			const end = { x: px(x + dx * (start + long)), y: px(y + dy * (start + long)) };
			const side = Math.abs(dx) < 0.4 ? 0 : Math.sign(dx);
			return {
				text,
				x: px(end.x + side * (half + GAP_PX / 2 + 1)),
				y: px(side === 0 ? end.y - 2 : end.y + (SIZE_PX * ASCENT_SHARE) / 2),
				leader: { from: { x: px(x + dx * start), y: px(y + dy * start) }, to: end }
			};
		})
	);
}

/** The room that a label takes, with a little air. */
export function boxOf({ text, x, y }: Pick<MarkLabel, 'text' | 'x' | 'y'>): Box {
	const half = labelWidth(text, SIZE_PX) / 2 + GAP_PX / 2;
	return { x0: x - half, x1: x + half, y0: y - SIZE_PX * ASCENT_SHARE, y1: y + 1 };
}
