import { scaleBand, scaleLinear } from 'd3';
import { px } from '../../charts/px';
import type { MonthCount } from './months';

export interface MonthsLayout {
	readonly widthPx: number;
	readonly heightPx: number;
	readonly bars: readonly (MonthCount & {
		readonly x: number;
		readonly y: number;
		readonly w: number;
		readonly h: number;
	})[];
	readonly missing: readonly { readonly month: number; readonly x: number; readonly w: number }[];
	readonly baseY: number;
}

const MONTHS_HEIGHT_PX = 96;

/** Where do the twelve months stand? Those that were not printed keep their place, empty. */
export function monthsLayout(months: readonly MonthCount[], widthPx: number): MonthsLayout {
	const all = Array.from({ length: 12 }, (_, index) => index + 1);
	const baseY = MONTHS_HEIGHT_PX - 18;
	const x = scaleBand(all, [0, widthPx]).padding(0.25);
	const y = scaleLinear([0, Math.max(1, ...months.map(({ value }) => value))], [baseY, 14]);
	const w = px(x.bandwidth());
	const printed = new Set(months.map(({ month }) => month));
	return {
		widthPx,
		heightPx: MONTHS_HEIGHT_PX,
		baseY,
		bars: months.map((count) => ({
			...count,
			w,
			x: px(x(count.month) ?? 0),
			y: px(y(count.value)),
			h: px(baseY - y(count.value))
		})),
		missing: all.filter((month) => !printed.has(month)).map((month) => ({ month, w, x: px(x(month) ?? 0) }))
	};
}
