import { scaleBand, scaleLog } from 'd3';
import { heightFor, isNarrow } from '../../charts/drawing-width';
import { labelWidth } from '../../charts/label-width';
import { px } from '../../charts/px';
import { moneyTicks, yearTicks } from '../../charts/ticks';
import type { Words } from '../../i18n/words';
import { isMissing } from '../../stats/estimate';
import { markPlaces, type PlacedMark } from './mark-places';
import type { RansomModel } from './model';
import { amountText, bareAmount } from './money-text';
import { sides, type Side } from './sides';
import { stepBars, type PlacedStep } from './step-bars';

export const HEIGHT_PX = { narrow: 340, wide: 400 } as const;
const MARGIN_PX = { top: 26, right: 10, bottom: 28 };
const FONT_PX = 13;
const TICK_GAP_PX = 10;
/** Room above the largest and below the smallest sum, as a factor. */
const ROOM = 1.5;

export interface PlacedMedian {
	readonly side: Side;
	/** Null where there are too few sums: the words then stand above the drawing. */
	readonly y: number | null;
	readonly labelY: number;
	readonly text: string;
}

export interface RansomLayout {
	readonly widthPx: number;
	readonly heightPx: number;
	readonly left: number;
	readonly right: number;
	readonly baseY: number;
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
	const domain = [lowest / ROOM, highest * ROOM] as const;
	const amounts = moneyTicks(...domain).map((value) => ({
		value,
		text: bareAmount(value, model.money, words)
	}));
	const left = Math.ceil(Math.max(...amounts.map(({ text }) => labelWidth(text, FONT_PX))) + TICK_GAP_PX);
	const right = widthPx - MARGIN_PX.right;
	const baseY = heightPx - MARGIN_PX.bottom;
	const { first, last } = model.years;
	const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
	const x = scaleBand(years, [left, right]);
	const y = scaleLog(domain, [baseY, MARGIN_PX.top]);
	const bandPx = x.bandwidth();
	const centre = (year: number) => (x(year) ?? left) + bandPx / 2;
	return {
		widthPx,
		heightPx,
		left,
		right,
		baseY,
		marks: markPlaces(model.marks, { centre, y, bandPx, isNarrow: isNarrow(widthPx) }),
		steps: stepBars(model.steps, { centre, y, bandPx }),
		medians: medianPlaces(model, y, words),
		gaps: model.notCoveredYears.map((year) => ({
			x1: px(x(year) ?? left),
			x2: px((x(year) ?? left) + bandPx)
		})),
		xTicks: yearTicks(first, last, right - left).map((year) => ({ text: String(year), x: px(centre(year)) })),
		yTicks: amounts.map(({ value, text }) => ({ text, y: px(y(value)) }))
	};
}

const ABOVE_PX = 5;
const BELOW_PX = 15;
const LINE_PX = 17;

/** The higher median is labelled above its line and the lower below, so that close ones keep apart. */
function medianPlaces(
	{ sizes, money }: RansomModel,
	y: (value: number) => number,
	words: Words
): readonly PlacedMedian[] {
	const given = sides.flatMap((side) => {
		const { median } = sizes[side];
		return isMissing(median) ? [] : [{ side, ...median }];
	});
	const highest = Math.max(...given.map(({ value }) => value));
	const places = given.map(({ side, value, n }): PlacedMedian => {
		const at = px(y(value));
		return {
			side,
			y: at,
			labelY: value === highest ? at - ABOVE_PX : at + BELOW_PX,
			text: words.t(`ransom.median.${side}`, { median: amountText(value, money, words), n })
		};
	});
	const unsaid = sides.filter((side) => isMissing(sizes[side].median));
	return [
		...places,
		...unsaid.map((side, index) => ({
			side,
			y: null,
			labelY: MARGIN_PX.top + FONT_PX + index * LINE_PX,
			text: words.t(`ransom.median.${side}.too-few`, { n: sizes[side].medianN })
		}))
	];
}
