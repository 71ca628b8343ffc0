import { groups, min } from 'd3';
import { px } from '../../charts/px';
import type { RansomMark } from './model';
import { sides, type Side } from './sides';

/** One incident on the screen. Its demand and its payment stand above one another; null where there is none to draw. */
export interface PlacedMark {
	readonly mark: RansomMark;
	readonly x: number;
	readonly y: Readonly<Record<Side, number | null>>;
}

export interface MarkScales {
	/** The middle of a year's room. */
	readonly centre: (year: number) => number;
	readonly y: (amount: number) => number;
	/** The room of a year. */
	readonly bandPx: number;
	readonly isNarrow: boolean;
}

/** From one incident to the next in a year's room, where there is room enough. */
const STEP_PX = { narrow: 7, wide: 12 } as const;
/** Half the height that a mark takes. */
const REACH_PX = 3.2;
const USED_BAND = 0.95;

export interface MarkPlaces {
	readonly places: readonly PlacedMark[];
	/** From one incident to the next where they stand closest. */
	readonly stepPx: number;
}

/**
 * Where does each incident stand? Incidents of a year that would cover one another stand side by side, always in the same
 * order; where a year holds too many they stand closer.
 */
export function markPlaces(marks: readonly RansomMark[], scales: MarkScales): MarkPlaces {
	const drawn = marks.filter(({ amount }) => amount.demanded !== null || amount.paid !== null);
	const years = groups(drawn, ({ year }) => year).map(([, ofYear]) => yearPlaces(ofYear, scales));
	return {
		places: years.flatMap(({ places }) => places),
		stepPx: min(years, ({ stepPx }) => stepPx) ?? STEP_PX.wide
	};
}

function yearPlaces(marks: readonly RansomMark[], { centre, y, bandPx, isNarrow }: MarkScales): MarkPlaces {
	const columns: [top: number, bottom: number][][] = [];
	const placed = marks.map((mark) => {
		const heights = { demanded: heightOf(mark, 'demanded', y), paid: heightOf(mark, 'paid', y) };
		const both = sides.flatMap((side) => heights[side] ?? []);
		const top = Math.min(...both) - REACH_PX;
		const bottom = Math.max(...both) + REACH_PX;
		const free = columns.findIndex((taken) => taken.every(([from, to]) => bottom <= from || top >= to));
		const column = free < 0 ? columns.length : free;
		(columns[column] ??= []).push([top, bottom]);
		return { mark, y: heights, column };
	});
	const stepPx = Math.min(isNarrow ? STEP_PX.narrow : STEP_PX.wide, (bandPx * USED_BAND) / columns.length);
	const middle = (columns.length - 1) / 2;
	const places = placed.map(({ mark, y: heights, column }) => ({
		mark,
		x: px(centre(mark.year) + (column - middle) * stepPx),
		y: heights
	}));
	return { places, stepPx };
}

function heightOf({ amount }: RansomMark, side: Side, y: (amount: number) => number): number | null {
	const value = amount[side];
	return value === null ? null : px(y(value));
}
