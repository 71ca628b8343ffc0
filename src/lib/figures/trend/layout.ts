import { max, scaleLinear } from 'd3';
import { heightFor } from '../../charts/drawing-width';
import { labelWidth } from '../../charts/label-width';
import { px } from '../../charts/px';
import { countTicks, yearTicks } from '../../charts/ticks';
import type { Words } from '../../i18n/words';
import { MONTHS_AHEAD } from '../../stats/forecasts/next-months';
import type { MonthSeries } from '../month-series';
import { drawnForecast, standing, type TrendFindings } from './model';

export const HEIGHT_PX = { narrow: 400, wide: 420 } as const;
const MARGIN_PX = { top: 44, right: 8, bottom: 26, left: 40 };
const STRIP_PX = 36;
const STRIP_GAP_PX = 30;
const FONT_PX = 13;
/** How far a triangle stands above its month. */
const FLAG_GAP_PX = 3;

/** What the reader wants to see besides months and levels. */
export interface TrendLayers {
	readonly flags: boolean;
	readonly forecast: boolean;
}

/** A level in px: its line, the box of its interval and what is written above it. */
export interface PlacedLevel {
	readonly x1: number;
	readonly x2: number;
	readonly y: number;
	readonly box: { readonly y: number; readonly height: number };
	/** Empty where there is no room. */
	readonly text: string;
}

export interface TrendLayout {
	readonly widthPx: number;
	readonly heightPx: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly baseY: number;
	/** The months as one outline. */
	readonly months: string;
	readonly levels: readonly PlacedLevel[];
	/** Where the level changes. */
	readonly breaks: readonly number[];
	/** Triangles above the months that stand out, as one path. */
	readonly flags: string;
	readonly forecast: { readonly narrow: string; readonly wide: string; readonly mean: string } | null;
	/** The probabilities of a change as one path, and their axis. */
	readonly strip: { readonly bars: string; readonly top: number; readonly baseY: number };
	readonly xTicks: readonly { readonly x: number; readonly text: string }[];
	readonly yTicks: readonly { readonly y: number; readonly text: string }[];
	/** The top of each month, for what is said of it. */
	readonly tops: readonly { readonly x: number; readonly y: number }[];
}

type Step = (value: number) => number;

/** A line in steps, a value a month from the position on. */
function steps(values: readonly number[], from: number, x: Step, y: Step): string {
	return values
		.map(
			(value, index) => `${index === 0 ? `M${px(x(from))} ` : 'V'}${px(y(value))}H${px(x(from + index + 1))}`
		)
		.join('');
}

/** The room between two lines in steps. */
function between(lower: readonly number[], upper: readonly number[], from: number, x: Step, y: Step): string {
	const back = lower
		.map((value, index) => `V${px(y(value))}H${px(x(from + index))}`)
		.reverse()
		.join('');
	return `${steps(upper, from, x, y)}${back}z`;
}

/** Where does everything stand, for a drawing of this width? Time runs from left to right in every language. */
export function trendLayout(
	{ counts, years }: MonthSeries,
	findings: TrendFindings,
	layers: TrendLayers,
	words: Words,
	widthPx: number
): TrendLayout {
	const heightPx = heightFor(widthPx, HEIGHT_PX);
	const { left, top } = MARGIN_PX;
	const right = widthPx - MARGIN_PX.right;
	const stripBaseY = heightPx - MARGIN_PX.bottom;
	const stripTop = stripBaseY - STRIP_PX;
	const baseY = stripTop - STRIP_GAP_PX;
	const n = counts.length;
	const forecast = layers.forecast ? drawnForecast(findings) : null;
	const x = scaleLinear([0, n + (forecast ? MONTHS_AHEAD : 0)], [left, right]);
	const ticks = countTicks(Math.max(4, max(counts) ?? 0, max(forecast?.wide.upper ?? []) ?? 0));
	const y = scaleLinear([0, ticks.at(-1) ?? 4], [baseY, top]);
	const chance = scaleLinear([0, 1], [stripBaseY, stripTop]);
	const flagged = layers.flags ? standing(findings) : [];
	return {
		widthPx,
		heightPx,
		left,
		right,
		top,
		baseY,
		months: `${steps(counts, 0, x, y)}V${px(baseY)}H${px(x(0))}z`,
		levels: findings.levels.map(({ from, to, rate }): PlacedLevel => {
			const [x1, x2] = [px(x(from)), px(x(to))];
			const text = words.fixed(rate.value, 1);
			return {
				x1,
				x2,
				y: px(y(rate.value)),
				box: { y: px(y(rate.upper)), height: px(y(rate.lower) - y(rate.upper)) },
				text: labelWidth(text, FONT_PX) + 2 <= x2 - x1 ? text : ''
			};
		}),
		breaks: findings.levels.slice(1).map(({ from }) => px(x(from))),
		flags: flagged
			.map(({ index, observed }) => {
				const tip = y(observed ?? 0) - FLAG_GAP_PX;
				return `M${px(x(index + 0.5))} ${px(tip)}l-3 -6h6z`;
			})
			.join(''),
		forecast: forecast && {
			narrow: between(forecast.narrow.lower, forecast.narrow.upper, n, x, y),
			wide: between(forecast.wide.lower, forecast.wide.upper, n, x, y),
			mean: steps(forecast.wide.mean, n, x, y)
		},
		strip: {
			bars: findings.changeAfter
				.map((probability, index) => ({ height: px(stripBaseY - chance(probability)), at: x(index + 1) }))
				.filter(({ height }) => height > 0)
				.map(({ height, at }) => `M${px(at)} ${stripBaseY}v${-height}`)
				.join(''),
			top: stripTop,
			baseY: stripBaseY
		},
		xTicks: yearTicks(years.first, years.last, x(n) - left).map((year) => ({
			text: String(year),
			x: px(x((year - years.first) * 12 + 6))
		})),
		yTicks: ticks.map((value) => ({ text: words.count(value), y: px(y(value)) })),
		tops: counts.map((count, index) => ({ x: px(x(index + 0.5)), y: px(y(count)) }))
	};
}
