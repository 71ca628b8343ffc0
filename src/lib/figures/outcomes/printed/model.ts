import type { FigureModel } from '../../../charts/figure-model';
import type { FramesOf } from '../../../engine/live-query.svelte';
import type { Choices } from '../../../filters/choices';
import type { Words } from '../../../i18n/words';
import { keptFigures } from '../../printed-reach';
import { figureText } from './figure-text';
import { drawnPairs, printedPairs, type PairTopic, type PrintedPair } from './pairs';
import type { printedEndsQuestion } from './question';

export type PrintedEndsFrames = FramesOf<ReturnType<typeof printedEndsQuestion>['statements']>;

/** Pairs that may stand below each other: a share still open never stands among shares that had ended. */
export interface PairBlock {
	readonly block: `${PairTopic}.${'ended' | 'pending'}`;
	readonly drawn: readonly PrintedPair[];
}

const blockNames = ['ransom.ended', 'ransom.pending', 'children.ended', 'children.pending'] as const;

export interface PrintedEndsModel {
	readonly figure: FigureModel;
	readonly pairs: readonly PrintedPair[];
	/** Those that are drawn, in the order of time: how far things had ended, then what had not, of ransom and of children. */
	readonly blocks: readonly PairBlock[];
	readonly isEmpty: boolean;
}

/** What did compilers print of the ends of what they counted? Each part over the whole on its own page, nothing else. */
export function printedEndsModel(
	frames: PrintedEndsFrames,
	choices: Choices,
	words: Words
): PrintedEndsModel {
	const pairs = keptFigures(printedPairs(frames.pairs, words), choices).toSorted(
		(a, b) => order(a).localeCompare(order(b), 'en') || a.measure.localeCompare(b.measure, 'en')
	);
	const drawn = drawnPairs(pairs);
	const blocks = blockNames
		.map((block): PairBlock => ({ block, drawn: drawn.filter((pair) => blockOf(pair) === block) }))
		.filter((one) => one.drawn.length > 0);
	const model = { pairs, blocks, isEmpty: pairs.length === 0 };
	return { ...model, figure: figureText(model, choices, words) };
}

function order({ topic, period_start, period_end }: PrintedPair): string {
	return `${topic === 'ransom' ? 0 : 1} ${period_start} ${period_end}`;
}

function blockOf({ topic, measure }: PrintedPair): PairBlock['block'] {
	return `${topic}.${measure === 'pending' ? 'pending' : 'ended'}`;
}
