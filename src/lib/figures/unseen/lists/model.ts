import type { FigureModel } from '../../../charts/figure-model';
import { rowsOf } from '../../../engine/frame';
import type { FramesOf } from '../../../engine/live-query.svelte';
import type { Choices } from '../../../filters/choices';
import type { Words } from '../../../i18n/words';
import { isMissing, missing, type Estimate, type Missing } from '../../../stats/estimate';
import { chaoLowerBound } from '../../../stats/unseen/chao-lower-bound';
import { chapman } from '../../../stats/unseen/chapman';
import { isCatalogue } from '../../catalogue';
import { leftOutCount } from '../../left-out';
import { isFew } from '../../small-count';
import { figureText } from './figure-text';
import type { unseenListsQuestion } from './question';

export type UnseenListsFrames = FramesOf<ReturnType<typeof unseenListsQuestion>['statements']>;

/** Incidents by the list they stand on. */
export interface Lists {
	readonly police: number;
	readonly cplc: number;
	readonly both: number;
	/** Distinct incidents on either list. */
	readonly distinct: number;
	/** On neither list, but known from the press. */
	readonly pressOnly: number;
	/** Of which it is not known whether they stand on any list. */
	readonly unknown: number;
}

export interface UnseenListsModel {
	readonly figure: FigureModel;
	/** Is it asked of the press catalogue, which holds no list? */
	readonly isRefused: boolean;
	readonly isEmpty: boolean;
	/** Are so few on a list that not even their number is drawn? */
	readonly isTooFew: boolean;
	readonly lists: Lists;
	/** All incidents, as two lists tell it, and at least so many. What stops the first stops the second. */
	readonly total: Estimate | Missing;
	readonly atLeast: number | Missing;
	readonly leftOut: number;
}

/**
 * How many incidents stand on neither list? Capture and recapture between police and CPLC. Never from the press catalogue:
 * what a report mentions is no list, and nobody linked the lists.
 */
export function unseenListsModel(
	frames: UnseenListsFrames,
	choices: Choices,
	words: Words
): UnseenListsModel {
	const rows = rowsOf(frames.reporters);
	const of = (code: string) => rows.find(({ reported_to }) => reported_to === code)?.incidents ?? 0;
	const both = of('both');
	const [police, cplc] = [of('police') + both, of('cplc') + both];
	const lists = {
		police,
		cplc,
		both,
		distinct: police + cplc - both,
		pressOnly: of('media_only'),
		unknown: of('unknown')
	};
	const isRefused = isCatalogue(choices);
	const total = isRefused ? missing('not-covered') : chapman({ first: police, second: cplc, both });
	const model = {
		isRefused,
		isEmpty: rows.length === 0,
		isTooFew: lists.distinct === 0 || isFew(lists.distinct),
		lists,
		total,
		atLeast: isMissing(total) ? total : lowerBound(lists, total),
		leftOut: leftOutCount(rowsOf(frames.leftOut), choices)
	};
	return { ...model, figure: figureText(model, choices, words) };
}

/**
 * Chao's bound in its form for two lists. It takes both to reach equally far; where they do not, it lies above what they
 * themselves say, and is no bound: reason `not-estimable`.
 */
function lowerBound({ distinct, both }: Lists, total: Estimate): number | Missing {
	const answer = chaoLowerBound({ distinct, once: distinct - both, twice: both, lists: 2 });
	if (isMissing(answer)) return answer;
	return answer.ofLists === null || answer.ofLists > total.upper ? missing('not-estimable') : answer.ofLists;
}
