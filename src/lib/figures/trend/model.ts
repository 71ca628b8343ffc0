import type { FigureModel } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import type { TrendOfMonths } from '../../stats/calculations/trend-of-months';
import type { Level } from '../../stats/change/levels';
import { isMissing } from '../../stats/estimate';
import type { Forecast } from '../../stats/forecasts/forecast';
import type { FlaggedMonth } from '../../stats/surveillance/flagged-months';
import { MINIMUM_INCIDENTS_SERIES, MINIMUM_MONTHS_SEASON } from '../../stats/thresholds';
import type { MonthSeries } from '../month-series';
import { trendText } from './figure-text';

/** What was found in a series, ready to be drawn. */
export interface TrendFindings {
	readonly levels: readonly Level[];
	/** Pearson's dispersion about the levels; null where it cannot be told. */
	readonly dispersion: number | null;
	/** Probability of a change after each month but the last, and their sum; empty where it cannot be told. */
	readonly changeAfter: readonly number[];
	readonly expectedChanges: number;
	/** Probability that nothing changed. */
	readonly noChange: number;
	readonly flags: TrendOfMonths['flags'];
	readonly next: TrendOfMonths['next'];
}

export interface TrendModel {
	readonly figure: FigureModel;
	/** Null where no incident fits. */
	readonly series: MonthSeries | null;
	/** Too few months or incidents for anything but the table. */
	readonly isTooFew: boolean;
	/** Null before they are calculated, and where there is nothing to calculate from. */
	readonly findings: TrendFindings | null;
}

/** Is there too little for levels and flags? */
export function isTooThin({ counts, incidents }: MonthSeries): boolean {
	return counts.length < MINIMUM_MONTHS_SEASON || incidents < MINIMUM_INCIDENTS_SERIES;
}

/** What the figure of months shows, with what was calculated of them or while that is awaited. */
export function trendModel(
	series: MonthSeries | null,
	calculated: TrendOfMonths | null,
	choices: Choices,
	words: Words
): TrendModel {
	const isTooFew = series !== null && isTooThin(series);
	const findings = calculated && series && !isTooFew ? findingsOf(calculated) : null;
	const model = { series, isTooFew, findings };
	return { ...model, figure: trendText(model, choices, words) };
}

function findingsOf({ levels, changes, flags, next }: TrendOfMonths): TrendFindings {
	return {
		levels: isMissing(levels) ? [] : levels.levels,
		dispersion: isMissing(levels) ? null : levels.dispersion,
		changeAfter: isMissing(changes) ? [] : changes.changeAfter,
		expectedChanges: isMissing(changes) ? NaN : changes.expectedNumber,
		noChange: isMissing(changes) ? 1 : (changes.numberOfChanges[0] ?? 1),
		flags,
		next
	};
}

/** The months that stand out after correction. */
export function standing({ flags }: TrendFindings): readonly FlaggedMonth[] {
	return flags.months.filter((month) => month.standsOut);
}

/** The forecast with its narrow and wide limits; null where there is none. */
export function drawnForecast({
	next
}: TrendFindings): { readonly narrow: Forecast; readonly wide: Forecast } | null {
	const [narrow, wide] = [next.narrow.forecast, next.wide.forecast];
	return isMissing(narrow) || isMissing(wide) ? null : { narrow, wide };
}
