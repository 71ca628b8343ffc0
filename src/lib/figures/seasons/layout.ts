import { max, min, scaleBand, scaleLinear, range } from 'd3';
import { heightFor } from '../../charts/drawing-width';
import { labelWidth } from '../../charts/label-width';
import { px } from '../../charts/px';
import type { Words } from '../../i18n/words';
import type { MonthOfYear } from '../../stats/seasons/months-of-year';
import type { Drawn } from './figure-text';

export const HEIGHT_PX = { narrow: 320, wide: 360 } as const;
/** Where nothing is drawn from the catalogue, its words need less room. */
export const REFUSED_HEIGHT_PX = { narrow: 200, wide: 150 } as const;
const MARGIN_PX = { top: 34, right: 8, bottom: 26, left: 44 };
const FONT_PX = 13;
const TICK_STEP = 0.25;
/** Part of the room of a month that its years take up. */
const YEARS_SHARE = 0.8;

export interface PlacedMonth {
	readonly of: MonthOfYear;
	readonly x: number;
	readonly y: number;
	readonly interval: { readonly from: number; readonly to: number };
}

export interface SeasonsLayout {
	readonly widthPx: number;
	readonly heightPx: number;
	readonly left: number;
	readonly right: number;
	readonly baseY: number;
	/** A dot a year and month, as one path of strokes without length. */
	readonly dots: string;
	readonly months: readonly PlacedMonth[];
	/** The fitted wave and the decomposition; empty where there is none. */
	readonly wave: string;
	readonly decomposed: string;
	/** The height of an even year. */
	readonly evenY: number;
	readonly xTicks: readonly { readonly x: number; readonly text: string }[];
	readonly yTicks: readonly { readonly y: number; readonly text: string }[];
}

/** Where does each month stand, for a drawing of this width? The year runs from left to right in every language. */
export function seasonsLayout({ months, curve }: Drawn, words: Words, widthPx: number): SeasonsLayout {
	const heightPx = heightFor(widthPx, HEIGHT_PX);
	const { left, top } = MARGIN_PX;
	const right = widthPx - MARGIN_PX.right;
	const baseY = heightPx - MARGIN_PX.bottom;
	const x = scaleBand(
		months.map(({ month }) => month),
		[left, right]
	);
	const values = months.flatMap(({ byYear, ratio }) => [...byYear, ratio.lower, ratio.upper]);
	const lowest = Math.floor(Math.min(1 - TICK_STEP, min(values, (value) => value ?? 1) ?? 1) / TICK_STEP);
	const highest = Math.ceil(Math.max(1 + TICK_STEP, max(values, (value) => value ?? 1) ?? 1) / TICK_STEP);
	const y = scaleLinear([lowest * TICK_STEP, highest * TICK_STEP], [baseY, top]);
	const centre = (month: number) => (x(month) ?? left) + x.bandwidth() / 2;
	const line = (points: readonly (readonly [number, number])[]) =>
		points.map(([at, value], index) => `${index === 0 ? 'M' : 'L'}${px(at)} ${px(y(value))}`).join('');
	const everyTick = Math.max(1, Math.ceil((highest - lowest) / 6));
	const everyMonth = [1, 2, 3, 6].find((every) =>
		months.every(({ month }) => labelWidth(words.month(month), FONT_PX) + 6 <= every * x.bandwidth())
	);
	return {
		widthPx,
		heightPx,
		left,
		right,
		baseY,
		dots: months
			.flatMap(({ month, byYear }) =>
				byYear.map((value, index) => {
					const along = ((index + 0.5) / byYear.length - 0.5) * YEARS_SHARE * x.bandwidth();
					return value === null ? '' : `M${px(centre(month) + along)} ${px(y(value))}h0`;
				})
			)
			.join(''),
		months: months.map((of) => ({
			of,
			x: px(centre(of.month)),
			y: px(y(of.ratio.value)),
			interval: { from: px(y(of.ratio.lower)), to: px(y(of.ratio.upper)) }
		})),
		wave: line(curve.map((value, index) => [centre(index + 1), value])),
		decomposed: line(
			months.flatMap(({ month, decomposed }) => (decomposed === null ? [] : [[centre(month), decomposed]]))
		),
		evenY: px(y(1)),
		xTicks: months
			.filter(({ month }) => (month - 1) % (everyMonth ?? 6) === 0)
			.map(({ month }) => ({ x: px(centre(month)), text: words.month(month) })),
		yTicks: range(lowest, highest + 1)
			.filter((tick) => (tick * TICK_STEP * 4 - 4) % everyTick === 0)
			.map((tick) => ({ y: px(y(tick * TICK_STEP)), text: words.percent(tick * TICK_STEP) }))
	};
}
