import type { FigureModel } from '../../../charts/figure-model';
import type { Choices } from '../../../filters/choices';
import type { Words } from '../../../i18n/words';
import type { PrintedFrames } from '../question';
import { printedTrendText } from './figure-text';
import { fullYears, type FullYears } from './full-years';
import {
	comparableYears,
	yearPairs,
	type ChosenPair,
	type ComparableYears,
	type YearPair
} from './year-pairs';

export interface PrintedTrendModel extends FullYears {
	readonly figure: FigureModel;
	readonly comparable: readonly ComparableYears[];
	readonly pairs: readonly YearPair[];
	/** Did the reader pick the pair? */
	readonly isPicked: boolean;
	readonly span: { readonly first: number; readonly last: number };
	/** Years of the span without a figure that is drawn. */
	readonly gapYears: readonly number[];
	readonly isEmpty: boolean;
}

/**
 * What do the printed figures allow in place of a trend? The full years of each compiler with the interval of each, and two
 * years of one compiler held against each other. No line, and no compiler against another.
 */
export function printedTrendModel(
	frames: PrintedFrames,
	chosen: ChosenPair | null,
	choices: Choices,
	words: Words
): PrintedTrendModel {
	const full = fullYears(frames.years, choices, words);
	const numbers = full.years.map(({ year }) => year);
	const isEmpty = numbers.length === 0;
	const span = {
		first: choices.from ?? (isEmpty ? 0 : Math.min(...numbers)),
		last: choices.to ?? (isEmpty ? 0 : Math.max(...numbers))
	};
	const drawn = new Set(numbers);
	const comparable = comparableYears(full.years, choices.crime);
	const pairs = yearPairs(comparable, chosen);
	const hasChosen = chosen !== null && pairs.length > 0;
	const model = {
		...full,
		comparable,
		pairs: hasChosen ? pairs : yearPairs(comparable, null),
		isPicked: hasChosen,
		span,
		gapYears: isEmpty
			? []
			: Array.from(
					{ length: Math.max(0, span.last - span.first + 1) },
					(_, index) => span.first + index
				).filter((year) => !drawn.has(year)),
		isEmpty
	};
	return { ...model, figure: printedTrendText(model, choices, words) };
}
