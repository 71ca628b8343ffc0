import { extent, line, scaleLinear, ticks } from 'd3';
import { heightFor, isNarrow } from '../../charts/drawing-width';
import { labelWidth } from '../../charts/label-width';
import { px } from '../../charts/px';
import type { Words } from '../../i18n/words';
import { labelPlaces, type Course, type LabelPlace } from './label-places';
import type { LinePoint } from './lines';
import type { DrawnFunnel } from './model';
import { pointLabel, pointLines } from './point-words';
import type { FunnelPoint } from './points';

export const HEIGHT_PX = { narrow: 360, wide: 420 } as const;

const MARGIN_PX = { top: 26, bottom: 44, left: 36 };
const FONT_PX = 13;
const GAP_PX = 6;
const LINE_PX = 15;
const MILLION = 1_000_000;
/** The scale of rates begins at nothing unless all that is drawn lies in its upper half. */
const UPPER_HALF = 0.5;

export interface PlacedPoint {
	readonly point: FunnelPoint;
	readonly x: number;
	readonly y: number;
	readonly label: LabelPlace;
	readonly lines: readonly string[];
}

export interface FunnelLayout {
	readonly left: number;
	readonly right: number;
	readonly baseY: number;
	readonly xTicks: readonly { readonly x: number; readonly text: string }[];
	readonly yTicks: readonly { readonly y: number; readonly text: string }[];
	/** Paths of the limits: upper and lower line of each level. */
	readonly warning: string;
	readonly alarm: string;
	readonly overallY: number;
	/** What the lines are, at their right ends. */
	readonly lineLabels: readonly { readonly text: string; readonly y: number }[];
	readonly points: readonly PlacedPoint[];
	readonly heightPx: number;
}

/** Where do the funnel and its districts stand in a drawing of this width? */
export function funnelLayout(drawn: DrawnFunnel, words: Words, widthPx: number): FunnelLayout {
	const { lines, points, overall, decimals } = drawn;
	const heightPx = heightFor(widthPx, HEIGHT_PX);
	const names = {
		alarm: words.t('funnel.line.alarm'),
		warning: words.t('funnel.line.warning'),
		overall: words.t('funnel.line.overall', { rate: words.fixed(overall, decimals) })
	};
	const labelsPx = Math.max(...Object.values(names).map((name) => labelWidth(name, FONT_PX)));
	const left = MARGIN_PX.left;
	const right = widthPx - labelsPx - GAP_PX;
	const baseY = heightPx - MARGIN_PX.bottom;

	const [from = 0, to = 1] = extent(lines, ({ population }) => population);
	const x = scaleLinear([from, to], [left, right]);
	const rates = [
		...points.map(({ rate }) => rate),
		...lines.flatMap(({ alarm }) => [alarm.lower, alarm.upper])
	];
	const [lowest = 0, highest = 1] = extent(rates);
	const floor = lowest > highest * UPPER_HALF ? lowest - (highest - lowest) * 0.1 : 0;
	const y = scaleLinear([floor, highest * 1.02], [baseY, MARGIN_PX.top]).nice(6);

	const course = (of: (at: LinePoint) => number): Course =>
		lines.map((at) => [px(x(at.population)), px(y(of(at)))]);
	const warning = [course(({ warning }) => warning.upper), course(({ warning }) => warning.lower)];
	const alarm = [course(({ alarm }) => alarm.upper), course(({ alarm }) => alarm.lower)];
	const end = lines.at(-1);
	const lineLabels = end
		? apart([
				{ text: names.alarm, y: y(end.alarm.upper) },
				{ text: names.warning, y: y(end.warning.upper) },
				{ text: names.overall, y: y(overall) },
				{ text: names.warning, y: y(end.warning.lower) },
				{ text: names.alarm, y: y(end.alarm.lower) }
			])
		: [];
	const marks = points.map((point) => ({ x: px(x(point.population)), y: px(y(point.rate)) }));
	const texts = points.map((point) => pointLabel(point, decimals, words));
	const places = labelPlaces(
		marks.map((mark, index) => ({ ...mark, text: texts[index] ?? '' })),
		{
			room: { left, right: widthPx, top: 0, bottom: baseY },
			taken: lineLabels.map(({ y: labelY }) => labelBox(right, labelY, labelsPx)),
			courses: [...warning, ...alarm, course(() => overall)]
		},
		FONT_PX
	);
	return {
		left,
		right,
		baseY,
		heightPx,
		xTicks: ticks(from, to, isNarrow(widthPx) ? 4 : 7).map((population) => ({
			x: px(x(population)),
			text: words.decimal(population / MILLION, 1)
		})),
		yTicks: y.ticks(6).map((rate) => ({ y: px(y(rate)), text: words.decimal(rate, 2) })),
		warning: pathOf(warning),
		alarm: pathOf(alarm),
		overallY: px(y(overall)),
		lineLabels,
		points: points.map((point, index) => ({
			point,
			x: marks[index]?.x ?? 0,
			y: marks[index]?.y ?? 0,
			label: places[index] ?? { text: '', x: 0, y: 0, at: 'left' },
			lines: pointLines(point, decimals, words)
		}))
	};
}

function pathOf(courses: readonly Course[]): string {
	return courses.map((course) => line()(course.map(([x, y]) => [x, y])) ?? '').join('');
}

function labelBox(left: number, y: number, width: number) {
	return { left, right: left + width + GAP_PX, top: y - LINE_PX / 2, bottom: y + LINE_PX / 2 };
}

/** Labels at the ends of the lines, the highest first, moved apart from the middle one. */
function apart(labels: readonly { readonly text: string; readonly y: number }[]) {
	const middle = (labels.length - 1) / 2;
	const ys = labels.map(({ y }) => y);
	for (let place = middle - 1; place >= 0; place -= 1)
		ys[place] = Math.min(ys[place] ?? 0, (ys[place + 1] ?? 0) - LINE_PX);
	for (let place = middle + 1; place < ys.length; place += 1)
		ys[place] = Math.max(ys[place] ?? 0, (ys[place - 1] ?? 0) + LINE_PX);
	return labels.map(({ text }, place) => ({ text, y: px(ys[place] ?? 0) }));
}
