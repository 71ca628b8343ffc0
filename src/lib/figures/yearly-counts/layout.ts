import { scaleBand, scaleLinear } from 'd3';
import { heightFor } from '../../charts/drawing-width';
import { px } from '../../charts/px';
import { countTicks, yearTicks } from '../../charts/ticks';
import type { YearlyCount } from './counts';
import { markPoints } from './mark-columns';
import { markLabels, type MarkLabel } from './mark-labels';
import { breakLabels, breakLabelsHeight, type BreakLabel } from './break-labels';
import { yearsOf, type YearlyCountsModel } from './model';
import { clearPieces, type Piece } from './run-pieces';
import { placedSpans, spansHeight, type PlacedSpan } from './span-layout';

export const HEIGHT_PX = { narrow: 344, wide: 400 } as const;
/** Where nothing can be drawn and a list of what was printed follows, its words need less room. */
export const LISTED_HEIGHT_PX = { narrow: 190, wide: 150 } as const;
const MARGIN_PX = { top: 16, right: 12, bottom: 28, left: 36 };
const MARK_RADIUS_PX = { narrow: 3, wide: 4.5 } as const;
/** How far a line keeps from the rim of a mark of another compiler, so that it does not look joined to it. */
const CLEARANCE_PX = 2;

export interface PlacedCount extends YearlyCount {
	readonly x: number;
	readonly y: number;
	/** Written beside the mark; absent where it would crowd. */
	readonly label: MarkLabel | undefined;
}

export interface PlacedRun {
	readonly compiler_group: string;
	readonly measure: string;
	/** Its stretches: it is broken where it would meet a mark of another compiler. */
	readonly pieces: readonly Piece[];
	readonly path: string;
}

export interface YearlyLayout {
	readonly widthPx: number;
	readonly heightPx: number;
	readonly radiusPx: number;
	readonly baseY: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly marks: readonly PlacedCount[];
	readonly runs: readonly PlacedRun[];
	/** Stretches of the base line for which nothing was printed. */
	readonly gaps: readonly { readonly x1: number; readonly x2: number }[];
	readonly spans: readonly PlacedSpan[];
	readonly breaks: readonly BreakLabel[];
	readonly xTicks: readonly { readonly x: number; readonly text: string }[];
	readonly yTicks: readonly { readonly y: number; readonly text: string }[];
}

/** Where does each mark stand, for a drawing of this width? Time runs from left to right in every language. */
export function yearlyLayout(model: YearlyCountsModel, widthPx: number): YearlyLayout {
	const heightPx = heightFor(widthPx, HEIGHT_PX);
	const radiusPx = heightFor(widthPx, MARK_RADIUS_PX);
	const left = MARGIN_PX.left;
	const right = widthPx - MARGIN_PX.right;
	const baseY = heightPx - MARGIN_PX.bottom - spansHeight(model.spans, right);
	const years = yearsOf(model.years);
	const x = scaleBand(years, [left, right]).paddingInner(0);
	const counts = countTicks(Math.max(model.highest, 4));
	const breaksAt = model.breaks.map(({ year, labelText }) => ({ x: px(x(year) ?? left), text: labelText }));
	const top = MARGIN_PX.top + breakLabelsHeight(breaksAt, { left, right });
	const y = scaleLinear([0, counts.at(-1) ?? 4], [baseY, top]);
	const centre = (year: number) => (x(year) ?? left) + x.bandwidth() / 2;
	const points = markPoints(model.shown, model.runs, { centre, y, bandPx: x.bandwidth(), radiusPx });
	const pointOf = ({ stat_id }: YearlyCount) => {
		const point = points.get(stat_id);
		return { x: px(point?.x ?? left), y: px(point?.y ?? baseY) };
	};
	const bare = model.shown.map((count) => ({ ...count, ...pointOf(count) }));
	const runs = model.runs.map(({ compiler_group, measure, counts }) => {
		const others = bare.filter((mark) => mark.compiler_group !== compiler_group);
		const pieces = counts.slice(1).flatMap((to, index) => {
			const from = counts[index] ?? to;
			return clearPieces({ from: pointOf(from), to: pointOf(to) }, others, radiusPx + CLEARANCE_PX);
		});
		return { compiler_group, measure, pieces, path: pathOf(pieces) };
	});
	const breakLines = breaksAt.map(({ x }) => ({ from: { x, y: top }, to: { x, y: baseY } }));
	const pieces = [...runs.flatMap((run) => run.pieces), ...breakLines];
	const labels = markLabels(bare, { widthPx, left, right, top: 0, baseY, radiusPx, pieces });
	return {
		widthPx,
		heightPx,
		radiusPx,
		baseY,
		left,
		right,
		top,
		marks: bare.map((mark) => ({ ...mark, label: labels.get(mark.stat_id) })),
		runs,
		gaps: gapsOf(model.gapYears, (year) => ({
			x1: px(x(year) ?? left),
			x2: px((x(year) ?? left) + x.bandwidth())
		})),
		spans: placedSpans(model.spans, baseY + MARGIN_PX.bottom, { left, right, years: model.years }),
		breaks: breakLabels(breaksAt, { left, right }),
		xTicks: yearTicks(model.years.first, model.years.last, right - left).map((year) => ({
			text: String(year),
			x: px(centre(year))
		})),
		yTicks: (model.shown.length === 0 ? [] : counts).map((value) => ({
			text: String(value),
			y: px(y(value))
		}))
	};
}

function pathOf(pieces: readonly Piece[]): string {
	return pieces
		.map(({ from, to }, index) => {
			const before = pieces[index - 1]?.to;
			const isJoined = before?.x === from.x && before.y === from.y;
			return `${isJoined ? '' : `M${px(from.x)} ${px(from.y)}`}L${px(to.x)} ${px(to.y)}`;
		})
		.join('');
}

function gapsOf(
	years: readonly number[],
	ends: (year: number) => { x1: number; x2: number }
): readonly { x1: number; x2: number }[] {
	const gaps: { x1: number; x2: number; last: number }[] = [];
	for (const year of years) {
		const gap = gaps.at(-1);
		if (gap?.last === year - 1) Object.assign(gap, { x2: ends(year).x2, last: year });
		else gaps.push({ ...ends(year), last: year });
	}
	return gaps.map(({ x1, x2 }) => ({ x1, x2 }));
}
