import { unpackFrame } from '$lib/engine/frame';
import {
	noIntervals,
	quantilesTask,
	ratioTask,
	type SpreadIntervals
} from '$lib/figures/ransom-spread/calculation-tasks';
import { ransomSpreadModel } from '$lib/figures/ransom-spread/model';
import { ransomSpreadQuestion } from '$lib/figures/ransom-spread/question';
import { spreadFrames, type SpreadSum } from '$lib/figures/ransom-spread/scene-frames';
import { defaultChoices, type Choices } from '$lib/filters/choices';
import { en } from '$lib/i18n/messages/en';
import { createWords } from '$lib/i18n/words';
import { calculateAtOnce } from '$lib/stats/calculations/calculate-at-once';

const english = createWords('en', en);

interface Given extends Partial<Choices> {
	/** Are the intervals there? */
	readonly isCalculated?: boolean;
	readonly leftOut?: number;
	readonly words?: typeof english;
}

/** What the engine would answer for these incidents. */
export function framesOf(rows: readonly SpreadSum[], choices: Choices, leftOut = 0) {
	const { statements } = ransomSpreadQuestion(choices);
	const packed = spreadFrames(rows, leftOut);
	const frame = (name: string) => packed[name] ?? { length: 0, columns: {} };
	return {
		amounts: unpackFrame(frame('amounts'), statements.amounts.columns),
		pairs: unpackFrame(frame('pairs'), statements.pairs.columns),
		sizes: unpackFrame(frame('sizes'), statements.sizes.columns),
		leftOut: unpackFrame(frame('leftOut'), statements.leftOut.columns)
	};
}

function calculated({ amounts, pairs }: ReturnType<typeof framesOf>): SpreadIntervals {
	const [demanded, paid] = [quantilesTask(amounts, 'demanded'), quantilesTask(amounts, 'paid')];
	const ratio = ratioTask(pairs);
	return {
		demanded: demanded && calculateAtOnce(demanded),
		paid: paid && calculateAtOnce(paid),
		ratio: ratio && calculateAtOnce(ratio)
	};
}

/** The figure of these incidents. */
export function modelOf(rows: readonly SpreadSum[], given: Given = {}) {
	const { isCalculated = false, leftOut = 0, words = english, ...change } = given;
	const choices = { ...defaultChoices, ...change };
	const frames = framesOf(rows, choices, leftOut);
	return ransomSpreadModel(frames, choices, isCalculated ? calculated(frames) : noIntervals, words);
}

export const LAKH = 100_000;

/** Demands of 1 to n lakh, of the day. */
export const demands = (n: number, factor = 1): readonly SpreadSum[] =>
	Array.from({ length: n }, (_, index) => ({ year: 2010, demanded: (index + 1) * LAKH, factor }));

/** Incidents with both sums: a tenth more each, of which this share was paid. */
export const pairs = (n: number, share: number, times = 1): readonly SpreadSum[] =>
	Array.from({ length: n }, (_, index) => ({
		year: 2010,
		demanded: (10 + index) * LAKH,
		paid: (10 + index) * LAKH * share,
		factor: 1,
		times
	}));
