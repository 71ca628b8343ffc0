import { max, scaleSqrt } from 'd3';
import { isNarrow } from '../../../charts/drawing-width';
import { labelWidth } from '../../../charts/label-width';
import { px } from '../../../charts/px';
import type { Words } from '../../../i18n/words';
import { resolvers, type Resolver } from '../../../manifest/codes';
import { countText, isFew } from '../../small-count';
import { listLines, type ListLine, type ListLines } from '../list-lines';
import { nothing } from '../statistics-base';
import { matrixHeads, type MatrixHead } from './matrix-heads';
import type { NamedResolverGroup } from './model';

const FONT_PX = 13;
const GAP_PX = 3;
const RADIUS_PX = { narrow: 8, wide: 13 } as const;
/** A largest circle smaller than this would tell nothing by its size: the numbers then stand over the circles. */
const LEAST_RADIUS_PX = 5;

export interface MatrixCell {
	readonly resolver: Resolver;
	/** The middle of the column. */
	readonly x: number;
	/** The middle of the circle: before its number, or under it where the column is too narrow for both. */
	readonly circleX: number;
	readonly radiusPx: number;
	/** The count, in words below five. Empty for none: an empty place says it. */
	readonly text: string;
	readonly textX: number;
	readonly textAt: 'left' | 'middle';
	readonly isHatched: boolean;
}

export interface MatrixLayout extends Omit<ListLines, 'lines'> {
	readonly columnPx: number;
	/** Do numbers stand beside their circles, or over them? */
	readonly isBeside: boolean;
	readonly heads: readonly MatrixHead[];
	readonly rows: readonly (ListLine & { readonly code: string; readonly cells: readonly MatrixCell[] })[];
}

/**
 * Where does each count of group and resolver stand? Circles of an area that is the count; circle and number together stay
 * in their column.
 */
export function matrixLayout(
	groups: readonly NamedResolverGroup[],
	words: Words,
	widthPx: number
): MatrixLayout {
	const { left, right } = listLines([], widthPx);
	const { heads, heightPx } = matrixHeads(left, right, words);
	const { lines, ...list } = listLines(groups, widthPx, heightPx);
	const columnPx = (right - left) / resolvers.length;
	const highest =
		max(groups, ({ byResolver }) => max(byResolver.values(), ({ incidents }) => incidents)) ?? 0;
	const room = (columnPx - 3 * GAP_PX - labelWidth(countText(highest, words), FONT_PX)) / 2;
	const isBeside = room >= LEAST_RADIUS_PX;
	const wished = isNarrow(widthPx) ? RADIUS_PX.narrow : RADIUS_PX.wide;
	const radius = scaleSqrt([0, highest || 1], [0, isBeside ? Math.min(wished, room) : wished]);
	const cell = (resolver: Resolver, column: number, incidents: number): MatrixCell => {
		const x = left + (column + 0.5) * columnPx;
		const text = incidents === 0 ? '' : countText(incidents, words);
		const size = radius(incidents);
		const start = x - (2 * size + GAP_PX + labelWidth(text, FONT_PX)) / 2;
		return {
			resolver,
			x: px(x),
			circleX: px(isBeside ? start + size : x),
			radiusPx: px(size),
			text,
			textX: px(isBeside ? start + 2 * size + GAP_PX : x),
			textAt: isBeside ? 'left' : 'middle',
			isHatched: isFew(incidents)
		};
	};
	return {
		...list,
		columnPx: px(columnPx),
		isBeside,
		heads,
		rows: groups.flatMap(({ code, byResolver }, index) => {
			const line = lines[index];
			if (!line) return [];
			const cells = resolvers.map((resolver, column) =>
				cell(resolver, column, (byResolver.get(resolver) ?? nothing).incidents)
			);
			return [{ ...line, code, cells }];
		})
	};
}
