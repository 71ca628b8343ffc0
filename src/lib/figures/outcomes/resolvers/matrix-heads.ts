import { max } from 'd3';
import { labelWidth, wrapLabel } from '../../../charts/label-width';
import { px } from '../../../charts/px';
import type { Words } from '../../../i18n/words';
import { resolvers, type Resolver } from '../../../manifest/codes';

const LINE_PX = 14;
const MOST_LINES = 2;
const FONT_PX = 12;
const GAP_PX = 4;
const BELOW_PX = 10;

export interface MatrixHead {
	readonly resolver: Resolver;
	/** The middle of its lines. */
	readonly x: number;
	readonly lines: readonly { readonly text: string; readonly y: number }[];
}

export interface MatrixHeads {
	readonly heads: readonly MatrixHead[];
	/** The room that they take above the first row. */
	readonly heightPx: number;
}

/**
 * Where do the names of the resolvers stand above their columns? Where one does not fit its column, every other name stands
 * a tier lower and all may run over their neighbours' columns.
 */
export function matrixHeads(left: number, right: number, words: Words): MatrixHeads {
	const columnPx = (right - left) / resolvers.length;
	const wrapped = (roomPx: number) =>
		resolvers.map((resolver) => wrapLabel(words.t(`resolvers.short.${resolver}`), roomPx - GAP_PX, FONT_PX));
	const isFitting = wrapped(columnPx).every(
		(lines) => lines.length <= MOST_LINES && widest(lines) <= columnPx - GAP_PX
	);
	const tiers = isFitting ? 1 : 2;
	const texts = wrapped(columnPx * tiers);
	return {
		heads: resolvers.map((resolver, index) => {
			const lines = texts[index] ?? [];
			const half = widest(lines) / 2;
			const centre = left + (index + 0.5) * columnPx;
			const first = (index % tiers) * MOST_LINES;
			return {
				resolver,
				x: px(Math.max(half, Math.min(right - half, centre))),
				lines: lines.map((text, line) => ({ text, y: FONT_PX + (first + line) * LINE_PX }))
			};
		}),
		heightPx: tiers * MOST_LINES * LINE_PX + BELOW_PX
	};
}

function widest(lines: readonly string[]): number {
	return max(lines, (line) => labelWidth(line, FONT_PX)) ?? 0;
}
