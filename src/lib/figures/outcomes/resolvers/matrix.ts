import { max, scaleSqrt } from 'd3';
import { isNarrow } from '../../../charts/drawing-width';
import { wrapLabel } from '../../../charts/label-width';
import { px } from '../../../charts/px';
import type { Words } from '../../../i18n/words';
import { resolvers, type Resolver } from '../../../manifest/codes';
import { countText } from '../../district-map/value-words';
import { listLines, type ListLine, type ListLines } from '../list-lines';
import { isFew, nothing } from '../statistics-base';
import type { NamedResolverGroup } from './model';

const HEAD_PX = 38;
const HEAD_LINE_PX = 14;
const FONT_PX = 12;
const RADIUS_PX = { narrow: 8, wide: 13 } as const;

export interface MatrixCell {
	readonly resolver: Resolver;
	readonly x: number;
	readonly radiusPx: number;
	/** The count, in words below five. Empty for none: an empty place says it. */
	readonly text: string;
	readonly isHatched: boolean;
}

export interface MatrixLayout extends Omit<ListLines, 'lines'> {
	readonly columnPx: number;
	readonly heads: readonly {
		readonly resolver: Resolver;
		readonly x: number;
		readonly lines: readonly { readonly text: string; readonly y: number }[];
	}[];
	readonly rows: readonly (ListLine & { readonly code: string; readonly cells: readonly MatrixCell[] })[];
}

/** Where does each count of group and resolver stand? Circles of an area that is the count. */
export function matrixLayout(
	groups: readonly NamedResolverGroup[],
	words: Words,
	widthPx: number
): MatrixLayout {
	const { lines, ...list } = listLines(groups, widthPx, HEAD_PX);
	const columnPx = (list.right - list.left) / resolvers.length;
	const highest = max(groups, ({ byResolver }) => max(byResolver.values(), ({ incidents }) => incidents));
	const radius = scaleSqrt([0, highest || 1], [0, isNarrow(widthPx) ? RADIUS_PX.narrow : RADIUS_PX.wide]);
	const centre = (index: number) => px(list.left + (index + 0.5) * columnPx);
	return {
		...list,
		columnPx: px(columnPx),
		heads: resolvers.map((resolver, index) => {
			const texts = wrapLabel(words.t(`resolvers.short.${resolver}`), columnPx, FONT_PX);
			return {
				resolver,
				x: centre(index),
				lines: texts.map((text, line) => ({ text, y: FONT_PX + line * HEAD_LINE_PX }))
			};
		}),
		rows: groups.flatMap(({ code, byResolver }, index) => {
			const line = lines[index];
			if (!line) return [];
			const cells = resolvers.map((resolver, column): MatrixCell => {
				const { incidents } = byResolver.get(resolver) ?? nothing;
				return {
					resolver,
					x: centre(column),
					radiusPx: px(radius(incidents)),
					text: incidents === 0 ? '' : countText(incidents, words),
					isHatched: isFew(incidents)
				};
			});
			return [{ ...line, code, cells }];
		})
	};
}
