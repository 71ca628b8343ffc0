import { scaleBand, scaleLog } from 'd3';
import { heightFor, isNarrow } from '../../charts/drawing-width';
import { labelWidth } from '../../charts/label-width';
import { px } from '../../charts/px';
import { moneyTicks, yearTicks } from '../../charts/ticks';
import type { Words } from '../../i18n/words';
import { amountDomain } from './amount-domain';
import { markPlaces, type PlacedMark } from './mark-places';
import type { RansomModel } from './model';
import { medianPlaces, unsaidHeight, type PlacedMedian } from './median-places';
import { bareAmount } from './money-text';
import { stepBars, type PlacedStep } from './step-bars';
import { binSteps, yearsABin } from './year-bins';

export const HEIGHT_PX = { narrow: 340, wide: 400 } as const;
/** How long a demand's dash is, where there is room; dashes side by side keep a gap between them. */
const DASH_PX = { narrow: 5, wide: 8, least: 4.5, gap: 1 } as const;
const MARGIN_PX = { top: 26, right: 10, bottom: 28 };
const FONT_PX = 13;
const TICK_GAP_PX = 10;
/** Room above the largest and below the smallest sum, as a factor. */
const ROOM = 1.5;

export interface RansomLayout {
	readonly widthPx: number;
	readonly heightPx: number;
	readonly left: number;
	readonly right: number;
	readonly baseY: number;
	readonly dashPx: number;
	/** The height at which the axis says its money, above all marks. */
	readonly headY: number;
	readonly marks: readonly PlacedMark[];
	readonly steps: readonly PlacedStep[];
	readonly medians: readonly PlacedMedian[];
	/** Years whose sums the chosen money does not cover. */
	readonly gaps: readonly { readonly x1: number; readonly x2: number }[];
	readonly xTicks: readonly { readonly x: number; readonly text: string }[];
	readonly yTicks: readonly { readonly y: number; readonly text: string }[];
}

/** Where does each sum stand, for a drawing of this width? Time runs from left to right in every language. */
export function ransomLayout(model: RansomModel, widthPx: number, words: Words): RansomLayout {
	const heightPx = heightFor(widthPx, HEIGHT_PX);
	const [lowest, highest] = model.span ?? [1, 10];
	const domain = amountDomain(lowest, highest, ROOM);
	const top = MARGIN_PX.top + unsaidHeight(model);
	const amounts = moneyTicks(...domain).map((value) => ({
		value,
		text: bareAmount(value, model.money, words)
	}));
	const left = Math.ceil(Math.max(...amounts.map(({ text }) => labelWidth(text, FONT_PX))) + TICK_GAP_PX);
	const right = widthPx - MARGIN_PX.right;
	const baseY = heightPx - MARGIN_PX.bottom;
	const { first, last } = model.years;
	const isBinned = model.steps.length > 0;
	const yearsEach = isBinned ? yearsABin((right - left) / (last - first + 1)) : 1;
	const bins = Math.ceil((last - first + 1) / yearsEach);
	const years = Array.from({ length: bins * yearsEach }, (_, index) => first + index);
	const x = scaleBand(years, [left, right]);
	const y = scaleLog(domain, [baseY, top]);
	const bandPx = x.bandwidth();
	const centre = (year: number) => (x(year) ?? left) + bandPx / 2;
	const steps = stepBars(binSteps(model.steps, first, last, yearsEach), {
		centre: (year) => centre(year) + ((yearsEach - 1) / 2) * bandPx,
		y,
		bandPx: bandPx * yearsEach
	});
	const { places: marks, stepPx } = markPlaces(model.marks, {
		centre,
		y,
		bandPx,
		isNarrow: isNarrow(widthPx)
	});
	return {
		widthPx,
		heightPx,
		left,
		right,
		baseY,
		headY: FONT_PX,
		dashPx: px(Math.max(DASH_PX.least, Math.min(heightFor(widthPx, DASH_PX), stepPx - DASH_PX.gap))),
		marks,
		steps,
		medians: medianPlaces(model, { marks, steps, y, left, right, top: MARGIN_PX.top }, words),
		gaps: model.notCoveredYears.map((year) => ({
			x1: px(x(year) ?? left),
			x2: px((x(year) ?? left) + bandPx)
		})),
		xTicks: yearTicks(first, last, right - left).map((year) => ({ text: String(year), x: px(centre(year)) })),
		yTicks: amounts.map(({ value, text }) => ({ text, y: px(y(value)) }))
	};
}
