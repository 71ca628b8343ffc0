import { max, scaleLinear } from 'd3';
import { px } from '../../charts/px';
import { isMissing, type Missing } from '../../stats/estimate';
import type { Words } from '../../i18n/words';
import { countText, isFew } from '../small-count';
import { listLines, type ListLine, type ListLines } from './list-lines';
import { saidOf, shareText, type ShareAnswer } from './share-answer';
import { type Tally } from './statistics-base';

/** A line of a list of counts: a heading, or a bar as long as its incidents are many. */
export interface CountRow {
	readonly code: string;
	readonly name: string;
	readonly isHeading: boolean;
	/** CSS class of the hue of the bar. */
	readonly hue: string;
	/** Did the reader choose it? */
	readonly isChosen: boolean;
	readonly tally: Tally;
	readonly answer: ShareAnswer | Missing | null;
	readonly countText: string;
	/** The share, its bounds or why there is none; empty where no share belongs. */
	readonly shareText: string;
}

/** A line with its words: the count in words where it is small, and then no share. */
export function countRow(
	row: Pick<CountRow, 'code' | 'name' | 'tally' | 'answer'> & Partial<CountRow>,
	words: Words
): CountRow {
	const { incidents } = row.tally;
	const answer = saidOf(row.answer, row.tally);
	return {
		isHeading: false,
		hue: '',
		isChosen: false,
		countText: countText(incidents, words),
		shareText: answer === null ? '' : shareText(answer, words),
		...row,
		answer
	};
}

/** Has this line a hollow stretch, for incidents of low confidence? */
export function isDrawnHollow({ isHeading, tally }: CountRow): boolean {
	return !isHeading && tally.low > 0 && !isFew(tally.incidents);
}

export interface PlacedRow extends CountRow, ListLine {
	/** Where the solid part of the bar ends, and the hollow one after it. */
	readonly solidTo: number;
	readonly hollowTo: number;
	/** Is the bar too small for a mark of its size? */
	readonly isHatched: boolean;
	readonly interval: { readonly from: number; readonly to: number } | null;
}

export interface CountRowsLayout extends Omit<ListLines, 'lines'> {
	readonly rows: readonly PlacedRow[];
}

/** Where does each line of the list stand, for a drawing of this width? */
export function countRowsLayout(rows: readonly CountRow[], widthPx: number): CountRowsLayout {
	const { lines, ...list } = listLines(rows, widthPx);
	const longest = max(rows, (row) =>
		row.isHeading ? 0 : Math.max(row.tally.incidents, intervalOf(row)?.upper ?? 0)
	);
	const x = scaleLinear([0, longest || 1], [list.left, list.barEnd]);
	return {
		...list,
		rows: rows.flatMap((row, index): readonly PlacedRow[] => {
			const line = lines[index];
			if (!line) return [];
			const interval = intervalOf(row);
			return [
				{
					...row,
					...line,
					solidTo: px(x(row.tally.incidents - row.tally.low)),
					hollowTo: px(x(row.tally.incidents)),
					isHatched: isFew(row.tally.incidents),
					interval: interval && { from: px(x(interval.lower)), to: px(x(interval.upper)) }
				}
			];
		})
	};
}

/** The interval of an estimated share in incidents: as many of the known ones as its ends say. */
function intervalOf({ answer, isHeading }: CountRow): { lower: number; upper: number } | null {
	if (isHeading || answer === null || isMissing(answer) || answer.kind !== 'share') return null;
	return { lower: answer.lower * answer.n, upper: answer.upper * answer.n };
}
