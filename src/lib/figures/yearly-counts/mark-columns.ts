import { groups } from 'd3';
import type { YearlyCount } from './counts';
import { permutations } from './permutations';
import type { Run } from './runs';

/** A point in px. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

interface Scales {
	readonly centre: (year: number) => number;
	readonly y: (value: number) => number;
	readonly bandPx: number;
	readonly radiusPx: number;
}

const GAP_PX = 1;
/** More columns than these are not tried in every order. */
const MOST_ORDERED = 4;

/**
 * Where does each mark stand? The figures of one compiler and year stand above one another in a column of their own, unless
 * their marks would touch: then they stand in two, cases and people apart where there are both. The columns of a year stand side by side inside the width of their
 * year, in the order in which the lines pass nearest to the fewest marks of other compilers.
 *
 * @returns the points by stat_id.
 */
export function markPoints(
	shown: readonly YearlyCount[],
	runs: readonly Run[],
	scales: Scales
): ReadonlyMap<string, Point> {
	const { centre, y, radiusPx } = scales;
	const points = new Map<string, Point>();
	const place = (columns: readonly Column[]) => {
		const step = Math.min(radiusPx * 2 + GAP_PX, scales.bandPx / columns.length);
		columns.forEach((column, index) => {
			for (const count of column)
				points.set(count.stat_id, {
					x: centre(count.year) + (index - (columns.length - 1) / 2) * step,
					y: y(count.value)
				});
		});
	};
	const columnsByYear = groups(shown, ({ year }) => year).map(([, counts]) => columnsOf(counts, scales));
	for (const columns of columnsByYear) place(columns);
	for (const columns of columnsByYear) {
		if (columns.length < 2 || columns.length > MOST_ORDERED) continue;
		const year = columns[0]?.[0]?.year ?? 0;
		const near = shown.filter((count) => Math.abs(count.year - year) <= 1);
		const priced = permutations(columns).map((order) => {
			place(order);
			return { order, touches: touchesOf(near, runs, points, radiusPx) };
		});
		const best = priced.reduce((least, one) => (one.touches < least.touches ? one : least));
		place(best.order);
	}
	return points;
}

type Column = readonly YearlyCount[];

const COMPILER_ORDER = ['cplc_and_police', 'cplc', 'police'];

function columnsOf(counts: readonly YearlyCount[], { y, radiusPx }: Scales): readonly Column[] {
	const rank = (group: string) =>
		COMPILER_ORDER.includes(group) ? COMPILER_ORDER.indexOf(group) : COMPILER_ORDER.length;
	const byCompiler = groups(counts, (count) => count.compiler_group);
	byCompiler.sort(([a], [b]) => rank(a) - rank(b));
	const areTouching = (a: YearlyCount, b: YearlyCount) =>
		Math.abs(y(a.value) - y(b.value)) < 2 * radiusPx + GAP_PX;
	return byCompiler.flatMap(([, own]) => {
		const isFree = own.every((a, index) => own.slice(index + 1).every((b) => !areTouching(a, b)));
		if (isFree) return [own];
		return groups(own, ({ measure }) => measure).flatMap(([, same]) => apart(same, areTouching));
	});
}

/** As few columns as keep those that would touch apart. */
function apart(
	counts: readonly YearlyCount[],
	areTouching: (a: YearlyCount, b: YearlyCount) => boolean
): readonly Column[] {
	const columns: YearlyCount[][] = [];
	for (const count of counts) {
		const free = columns.find((column) => !column.some((other) => areTouching(other, count)));
		if (free) free.push(count);
		else columns.push([count]);
	}
	return columns;
}

function touchesOf(
	near: readonly YearlyCount[],
	runs: readonly Run[],
	points: ReadonlyMap<string, Point>,
	radiusPx: number
): number {
	const segments = runs.flatMap(({ counts, compiler_group }) =>
		counts.slice(1).flatMap((count, index) => {
			const from = points.get(counts[index]?.stat_id ?? '');
			const to = points.get(count.stat_id);
			return from && to ? [{ from, to, compiler_group }] : [];
		})
	);
	return near.reduce((sum, count) => {
		const point = points.get(count.stat_id);
		if (!point) return sum;
		const sign = { x: point.x, y: point.y - 2 * radiusPx };
		const drawn = count.precision === 'exact' ? [point] : [point, sign];
		const touching = segments.filter(
			({ from, to, compiler_group }) =>
				compiler_group !== count.compiler_group &&
				drawn.some((one) => distanceTo(one, from, to) < radiusPx + GAP_PX)
		);
		return sum + touching.length;
	}, 0);
}

/** How far is the point from the stretch between two others, in px? */
export function distanceTo(point: Point, from: Point, to: Point): number {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const length = dx * dx + dy * dy;
	const share = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
	const held = Math.max(0, Math.min(1, share));
	return Math.hypot(point.x - from.x - held * dx, point.y - from.y - held * dy);
}
