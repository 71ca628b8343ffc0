import { groups, scaleBand } from 'd3';
import type { DrawingHeights } from '../../charts/figure-model';
import { px } from '../../charts/px';
import { yearTicks } from '../../charts/ticks';
import { yearRuns } from '../year-runs';
import type { CoverageModel, CoverageRow, CoveredYear } from './model';

const HEAD_PX = 26;
const ROW_PX = 17;
const CELL_PX = 11;
const SPAN_PX = 2;
const AXIS_PX = 24;
const LABEL_PX = 126;
const EDGE_PX = 14;

/** The cells of one hue and sign, as one path: a matrix of hundreds of cells stays a handful of marks. */
export interface CellPath {
	readonly key: string;
	readonly hue: string;
	readonly sign: 'year' | 'part' | 'low' | 'span';
	readonly path: string;
}

export interface CoverageLayout {
	readonly widthPx: number;
	readonly heightPx: number;
	readonly left: number;
	readonly right: number;
	readonly baseY: number;
	readonly heads: readonly { readonly subject: CoverageRow['subject']; readonly y: number }[];
	readonly labels: readonly {
		readonly key: string;
		readonly compiler_group: string;
		readonly x: number;
		readonly y: number;
	}[];
	readonly cells: readonly CellPath[];
	/** Thin base lines where nothing was printed. */
	readonly gaps: string;
	readonly marks: readonly {
		readonly row: CoverageRow;
		readonly year: CoveredYear;
		readonly x: number;
		readonly y: number;
	}[];
	readonly xTicks: readonly { readonly x: number; readonly text: string }[];
}

type Drawn = Pick<CoverageModel, 'rows' | 'years'>;

/** How high is the matrix? */
export function coverageHeights({ rows }: Pick<CoverageModel, 'rows'>): DrawingHeights {
	const heads = new Set(rows.map(({ subject }) => subject)).size;
	const height = Math.max(120, heads * HEAD_PX + rows.length * ROW_PX + AXIS_PX);
	return { narrow: height, wide: height };
}

/** Where does each cell stand? Time runs from left to right in every language. */
export function coverageLayout({ rows, years }: Drawn, widthPx: number): CoverageLayout {
	const heightPx = coverageHeights({ rows }).wide;
	const [left, right] = [LABEL_PX, widthPx - EDGE_PX];
	const all = Array.from({ length: years.last - years.first + 1 }, (_, index) => years.first + index);
	const x = scaleBand(all, [left, right]).paddingInner(0.15);
	const start = (year: number) => x(year) ?? left;
	const heads: { subject: CoverageRow['subject']; y: number }[] = [];
	const placed: { row: CoverageRow; y: number }[] = [];
	let top = 0;
	for (const [subject, own] of groups(rows, (row) => row.subject)) {
		heads.push({ subject, y: top + HEAD_PX - 8 });
		top += HEAD_PX;
		for (const row of own) {
			placed.push({ row, y: top + ROW_PX / 2 });
			top += ROW_PX;
		}
	}
	const marks = placed.flatMap(({ row, y }) =>
		row.years.map((year) => ({ row, year, x: px(start(year.year) + x.bandwidth() / 2), y: px(y) }))
	);
	const gaps = placed.map(({ row, y }) => {
		const covered = new Set(row.years.map(({ year }) => year));
		return yearRuns(all.filter((year) => !covered.has(year)))
			.map(([from, to]) => `M${px(start(from))} ${px(y)}H${px(start(to) + x.bandwidth())}`)
			.join('');
	});
	return {
		widthPx,
		heightPx,
		left,
		right,
		baseY: heightPx - AXIS_PX,
		heads,
		labels: placed.map(({ row, y }) => ({
			key: row.key,
			compiler_group: row.compiler_group,
			x: left - 6,
			y: px(y + 4)
		})),
		cells: cellPaths(placed, start, x.bandwidth()),
		gaps: gaps.join(''),
		marks,
		xTicks: yearTicks(years.first, years.last, right - left).map((year) => ({
			text: String(year),
			x: px(start(year) + x.bandwidth() / 2)
		}))
	};
}

function cellPaths(
	placed: readonly { readonly row: CoverageRow; readonly y: number }[],
	start: (year: number) => number,
	bandPx: number
): readonly CellPath[] {
	const paths = new Map<string, CellPath>();
	for (const { row, y } of placed)
		for (const { year, extent, isLow } of row.years) {
			const sign = extent === 'span' ? 'span' : isLow ? 'low' : extent;
			const key = `${row.compiler_group}.${sign}`;
			const height = sign === 'span' ? SPAN_PX : CELL_PX;
			const inset = sign === 'low' ? 0.5 : 0;
			const cell = `M${px(start(year) + inset)} ${px(y - height / 2)}h${px(bandPx - 2 * inset)}v${height}h${px(2 * inset - bandPx)}z`;
			paths.set(key, { key, hue: row.compiler_group, sign, path: (paths.get(key)?.path ?? '') + cell });
		}
	return [...paths.values()];
}
