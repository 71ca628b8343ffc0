import { scaleLinear } from 'd3';
import { avoidOverlap } from '../../charts/avoid-overlap';
import { heightFor, isNarrow } from '../../charts/drawing-width';
import { labelWidth } from '../../charts/label-width';
import { px } from '../../charts/px';
import { shareTicks } from '../../charts/ticks';
import type { Words } from '../../i18n/words';
import { stepAt } from '../../stats/survival/step-at';
import { hueOfEnd } from '../ends';
import type { Curve, Curves } from './curves';
import { dayScale } from './day-scale';
import { tickText } from './day-words';

export const HEIGHT_PX = { narrow: 320, wide: 360 } as const;

const MARGIN_PX = { top: 16, right: 52, left: 44 };
/** Below the base line: room for the axis, and for numbers at risk where there are any. */
const BOTTOM_PX = { axis: 44, atRisk: 84 };
const LABEL_LINE_PX = 15;
const FONT_PX = 13;
const ROOM_PX = 3;
const LABEL_GAP_PX = 8;
/** Intervals of several curves about one day stand side by side, each where its own curve then is: none hides another. */
const ASIDE_PX = 3;
const LONGEST_NAME_PX = 190;

export interface PlacedCurve {
	readonly code: string;
	readonly hue: string;
	readonly path: string;
	/** What is written at the end of the curve. */
	readonly label: { readonly text: string; readonly x: number; readonly y: number };
	/** At the ticks of the axis: the share where it is written, the interval where there is one. */
	readonly points: readonly {
		readonly x: number;
		readonly y: number;
		readonly text: string;
		readonly interval: { readonly from: number; readonly to: number } | null;
	}[];
}

export interface TimeToEndLayout {
	readonly curves: readonly PlacedCurve[];
	readonly xTicks: readonly { readonly x: number; readonly text: string }[];
	readonly yTicks: readonly { readonly y: number; readonly text: string }[];
	/** Numbers at risk below the ticks; empty where nothing is censored. */
	readonly atRisk: readonly { readonly x: number; readonly text: string }[];
	readonly atRiskY: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly baseY: number;
}

/** Where does each curve run, for a drawing of this width? */
export function timeToEndLayout(
	drawn: Curves,
	isCompeting: boolean,
	words: Words,
	widthPx: number
): TimeToEndLayout {
	const heightPx = heightFor(widthPx, HEIGHT_PX);
	const named = isCompeting && !isNarrow(widthPx);
	const [left, top] = [MARGIN_PX.left, MARGIN_PX.top];
	const right = widthPx - (named ? LONGEST_NAME_PX : 0) - MARGIN_PX.right;
	const baseY = heightPx - (drawn.atRisk.length > 0 ? BOTTOM_PX.atRisk : BOTTOM_PX.axis);
	const x = dayScale(drawn.lastDay, left, right);
	const highest = Math.max(...drawn.curves.map(highestOf));
	const yShares = shareTicks.filter((_, index) => index < 2 || highest > (shareTicks[index - 1] ?? 0));
	const y = scaleLinear([0, yShares.at(-1) ?? 1], [baseY, top]);
	const ends = drawn.curves.map(({ share }) => y(share.at(-1) ?? 0));
	const labelYs = avoidOverlap(
		ends.map((wish) => ({ wish, size: LABEL_LINE_PX })),
		top - LABEL_LINE_PX,
		baseY + LABEL_LINE_PX
	);
	const atTick = drawn.ticks.map((day) => px(x(day)));
	const spanPx = (drawn.curves.length - 1) * ASIDE_PX;
	const lastX = Math.max(left, x(drawn.observedDays) - spanPx);
	const aside = (tick: number, index: number) =>
		px(Math.max(left, Math.min((atTick[tick] ?? left) - spanPx / 2, lastX)) + index * ASIDE_PX);
	return {
		curves: drawn.curves.map((curve, index) => ({
			code: curve.code,
			hue: isCompeting ? hueOfEnd(curve.code) : 'press',
			path: stepPath(curve, x, y, drawn.observedDays),
			label: {
				text: isCompeting ? endText(curve, named, words) : '',
				x: right + LABEL_GAP_PX,
				y: px((labelYs[index] ?? 0) + 4)
			},
			points: curve.atTicks.map(({ share }, tick) =>
				isCompeting
					? intervalPoint(curve, aside(tick, index), x, y)
					: { x: atTick[tick] ?? left, y: px(y(share)), text: words.percent(share), interval: null }
			)
		})),
		xTicks: withRoom(
			drawn.ticks.map((day, tick) => ({ x: atTick[tick] ?? left, text: tickText(day, words) }))
		),
		yTicks: yShares.map((share) => ({ y: px(y(share)), text: words.percent(share) })),
		atRisk: withRoom(
			drawn.atRisk.map((count, tick) => ({ x: atTick[tick] ?? left, text: words.count(count) }))
		),
		atRiskY: baseY + 70,
		left,
		right,
		top,
		baseY
	};
}

/** The interval of a curve on the day that stands at this x. */
function intervalPoint(
	{ days, share, interval }: Curve,
	at: number,
	x: { readonly invert: (at: number) => number },
	y: (share: number) => number
) {
	const day = x.invert(at);
	const lower = interval && stepAt(days, interval.lower, day, null);
	const upper = interval && stepAt(days, interval.upper, day, null);
	return {
		x: at,
		y: px(y(stepAt(days, share, day, 0))),
		text: '',
		interval: lower === null || upper === null ? null : { from: px(y(lower)), to: px(y(upper)) }
	};
}

function endText({ code, share }: Curve, named: boolean, words: Words): string {
	const percent = words.percent(share.at(-1) ?? 0);
	return named
		? words.t('timeToEnd.curve', { outcome: words.name('outcome', code), share: percent })
		: percent;
}

/** Steps that are too small to be seen are left out. */
function stepPath(
	{ days, share }: Curve,
	x: (days: number) => number,
	y: (share: number) => number,
	untilDay: number
): string {
	let path = `M${px(x(0))} ${px(y(0))}`;
	let height = px(y(0));
	for (const [index, day] of days.entries()) {
		const next = px(y(share[index] ?? 0));
		if (next === height) continue;
		path += `H${px(x(day))}V${next}`;
		height = next;
	}
	return `${path}H${px(x(untilDay))}`;
}

function highestOf({ share, atTicks }: Curve): number {
	return Math.max(share.at(-1) ?? 0, ...atTicks.map(({ upper }) => upper ?? 0));
}

/** Leaves out texts that would touch the one before. */
function withRoom(labels: readonly { readonly x: number; readonly text: string }[]) {
	let taken = -Infinity;
	return labels.filter(({ x, text }) => {
		const half = labelWidth(text, FONT_PX) / 2 + ROOM_PX;
		if (x - half < taken) return false;
		taken = x + half;
		return true;
	});
}
