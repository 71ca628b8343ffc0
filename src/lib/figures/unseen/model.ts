import type { FigureModel } from '../../charts/figure-model';
import { rowsOf } from '../../engine/frame';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { comparisons, type Comparison, type UnfitCount, type UnseenFrames } from './comparisons';
import { figureText } from './figure-text';

export interface UnseenModel {
	readonly figure: FigureModel;
	/** By compiler, then by year: compilers are never blended. */
	readonly compared: readonly Comparison[];
	/** Headline counts of cases from which no ratio is made. */
	readonly unfit: readonly UnfitCount[];
	/** Incidents of low confidence in the years looked at. */
	readonly low: number;
	readonly isEmpty: boolean;
}

/**
 * How many incidents does the press catalogue hold for each case that one compiler counted in the same whole year? Exact
 * cases of whole years only: no people, no part-years, nothing of low confidence.
 */
export function unseenModel(frames: UnseenFrames, choices: Choices, words: Words): UnseenModel {
	const { compared, unfit } = comparisons(frames, choices, words);
	const years = new Set(compared.map(({ year }) => year));
	const model = {
		compared,
		unfit,
		low: rowsOf(frames.catalogue)
			.filter(({ year }) => years.has(year ?? 0))
			.reduce((sum, row) => sum + (row.low_confidence_incidents ?? 0), 0),
		isEmpty: compared.length === 0
	};
	return { ...model, figure: figureText(model, choices, words) };
}
