import { scaleLinear } from 'd3';
import { heightFor } from '../../charts/drawing-width';
import type { DrawingHeights } from '../../charts/figure-model';
import { labelWidth, wrapLabel } from '../../charts/label-width';
import { px } from '../../charts/px';
import { stepAt } from '../../stats/survival/step-at';
import type { Breakdown } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { dayScale } from '../time-to-end/day-scale';
import { tickText } from '../time-to-end/day-words';
import type { DrawnGroup, SurvivalModel } from './model';
import { panelGrid, type Room } from './panel-grid';
import { stepBand, stepLine } from './step-paths';
import { medianText } from './value-words';

const FEW_PANELS_PX = { narrow: 400, wide: 420 } as const;
const MANY_PANELS_PX = { narrow: 640, wide: 480 } as const;

/** How high is the drawing? Districts and kinds are many panels, periods few. */
export function heightsFor(by: Breakdown): DrawingHeights {
	return by === 'district' || by === 'kind' ? MANY_PANELS_PX : FEW_PANELS_PX;
}

const LINE_PX = 15;
const FONT_PX = 13;
const ROOM_PX = 3;
/** How far a text below a panel may reach beyond it. */
const EDGE_PX = 8;
/** Below a panel's base line: its days, and the numbers at risk. */
const BELOW_PX = 40;
const MOST_TITLE_LINES = 3;
const CENSORED_PX = 3;
const Y_SHARES = [0, 0.5, 1];

interface PlacedText {
	readonly text: string;
	readonly x: number;
	readonly y: number;
}

export interface PlacedPanel {
	readonly code: string;
	readonly title: readonly PlacedText[];
	readonly medianLine: PlacedText;
	readonly band: string;
	readonly line: string;
	/** All groups together; empty where there is one. */
	readonly pooled: string;
	/** Short strokes where open incidents were last known. */
	readonly censored: string;
	/** The median with its interval, which runs to the end of the panel where it is open; null where it is not reached. */
	readonly median: { readonly x: number; readonly from: number; readonly to: number } | null;
	readonly medianY: number;
	readonly yTicks: readonly { readonly y: number; readonly text: string }[];
	readonly xTicks: readonly { readonly x: number; readonly text: string }[];
	readonly atRisk: readonly { readonly x: number; readonly text: string }[];
	readonly left: number;
	readonly right: number;
	readonly baseY: number;
}

/** Where does each group's curve run, a panel a group, for a drawing of this width? */
export function survivalLayout(
	model: Omit<SurvivalModel, 'figure'>,
	by: Breakdown,
	words: Words,
	widthPx: number
): readonly PlacedPanel[] {
	const rooms = panelGrid(model.drawn.length, widthPx, heightFor(widthPx, heightsFor(by)));
	const titles = model.drawn.map(({ name }, index) => {
		const room = rooms[index];
		return room && model.drawn.length > 1 ? titleLines(name, room.right - room.left) : [];
	});
	const reserved = Math.max(0, ...titles.map(({ length }) => length));
	const [first] = rooms;
	const shown = first ? shownTicks(model, first.right - first.left, words) : [];
	return model.drawn.flatMap((group, index): readonly PlacedPanel[] => {
		const room = rooms[index];
		return room ? [panel(group, model, room, { lines: titles[index] ?? [], reserved, shown }, words)] : [];
	});
}

/** The lines of a panel's own title, the room that all titles have, and which days are written. */
interface Shared {
	readonly lines: readonly string[];
	readonly reserved: number;
	readonly shown: readonly boolean[];
}

function panel(
	group: DrawnGroup,
	{ drawn, pooled, lastDay }: Omit<SurvivalModel, 'figure'>,
	room: Room,
	{ lines, reserved, shown }: Shared,
	words: Words
): PlacedPanel {
	const { curve, observedDays, censoredDays, median } = group;
	const { left, right } = room;
	const isAlone = drawn.length === 1;
	const baseY = px(room.bottom - BELOW_PX);
	const top = room.top + (reserved + 1) * LINE_PX + 8;
	const x = dayScale(lastDay, left, right);
	const y = scaleLinear([0, 1], [baseY, top]);
	const text = (line: string, at: number) => ({ text: line, x: px(left), y: px(room.top + at * LINE_PX) });
	const atTick = (day: number) => px(x(day));
	const feet = group.atTicks
		.filter((_, tick) => shown[tick])
		.map(({ day, share, atRisk }) => ({
			at: atTick(day),
			day: tickText(day, words),
			atRisk: share === null ? '' : words.count(atRisk)
		}));
	return {
		code: group.code,
		title: lines.map((line, index) => text(line, index + 1)),
		medianLine: text(medianText(median, isAlone ? 'long' : 'short', words), lines.length + 1),
		band: stepBand(curve.timeDays, curve.lower, curve.upper, observedDays, x, y),
		line: stepLine(curve.timeDays, curve.survival, observedDays, x, y),
		pooled: pooled ? stepLine(pooled.curve.timeDays, pooled.curve.survival, pooled.observedDays, x, y) : '',
		censored: censoredPath(censoredDays, (day) => stepAt(curve.timeDays, curve.survival, day, 1), x, y),
		median:
			median.days === null
				? null
				: {
						x: atTick(median.days),
						from: atTick(median.lowerDays ?? median.days),
						to: median.upperDays === null ? px(right) : atTick(median.upperDays)
					},
		medianY: px(y(0.5)),
		yTicks: Y_SHARES.map((share) => ({
			y: px(y(share)),
			text: room.isFirstOfRow ? words.percent(share) : ''
		})),
		xTicks: feet.map(({ at, day }) => ({ x: at, text: day })),
		atRisk: feet.flatMap(({ at, atRisk }) => (atRisk === '' ? [] : [{ x: at, text: atRisk }])),
		left: px(left),
		right: px(right),
		baseY
	};
}

function titleLines(name: string, widthPx: number): readonly string[] {
	const lines = wrapLabel(name, widthPx, FONT_PX);
	return lines.length <= MOST_TITLE_LINES
		? lines
		: [...lines.slice(0, MOST_TITLE_LINES - 1), `${lines[MOST_TITLE_LINES - 1] ?? ''} …`];
}

/** One stroke for all that fall on one place. */
function censoredPath(
	days: readonly number[],
	shareAt: (day: number) => number,
	x: (day: number) => number,
	y: (share: number) => number
): string {
	const strokes = new Set(
		days.map((day) => {
			const at = Math.round(y(shareAt(day)));
			return `M${Math.round(x(day))} ${at - CENSORED_PX}v${2 * CENSORED_PX}`;
		})
	);
	return [...strokes].join('');
}

/**
 * Which days are written below the panels? The same ones below all of them: a day is left out where its text, or the
 * number at risk of any group, would touch the one before or the next panel.
 */
function shownTicks(
	{ drawn, ticks, lastDay }: Omit<SurvivalModel, 'figure'>,
	widthPx: number,
	words: Words
): readonly boolean[] {
	const x = dayScale(lastDay, 0, widthPx);
	let taken = -Infinity;
	return ticks.map((day, tick) => {
		const texts = drawn.map(({ atTicks }) => words.count(atTicks[tick]?.atRisk ?? 0));
		const widest = Math.max(...[tickText(day, words), ...texts].map((text) => labelWidth(text, FONT_PX)));
		const half = widest / 2 + ROOM_PX;
		if (x(day) - half < taken || x(day) + half > widthPx + EDGE_PX) return false;
		taken = x(day) + half;
		return true;
	});
}
