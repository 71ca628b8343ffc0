import type { FigureModel } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { isMissing } from '../../stats/estimate';
import { harmonicSeason, type HarmonicSeason } from '../../stats/seasons/harmonic-season';
import { evenMonths, monthsOfYear, type MonthOfYear } from '../../stats/seasons/months-of-year';
import { yearlyWave, type YearlyWave } from '../../stats/seasons/yearly-wave';
import { MINIMUM_INCIDENTS_SEASON, MINIMUM_YEARS_SEASON } from '../../stats/thresholds';
import { monthSeries, type MonthSeries } from '../month-series';
import { seasonsText } from './figure-text';
import { printedMonths, type PrintedMonths } from './printed-months';
import type { SeasonsFrames } from './question';

export interface SeasonsModel {
	readonly figure: FigureModel;
	/** What was printed by month, where the press catalogue is chosen and nothing is drawn; else null. */
	readonly refused: PrintedMonths | null;
	/** Null where no incident fits or nothing is drawn. */
	readonly series: MonthSeries | null;
	readonly isTooFew: boolean;
	/** Years with an incident. */
	readonly years: number;
	/** January to December; empty where there is too little. */
	readonly months: readonly MonthOfYear[];
	/** The fitted season and its yearly wave; null where they cannot be told. */
	readonly season: HarmonicSeason | null;
	readonly wave: YearlyWave | null;
	/** The wave at the middle of each month, against the mean of the twelve; empty without one. */
	readonly curve: readonly number[];
}

/** What the figure of seasons shows. */
export function seasonsModel(frames: SeasonsFrames, choices: Choices, words: Words): SeasonsModel {
	const refused = 'printedMonths' in frames ? printedMonths(frames) : null;
	const series = 'months' in frames ? monthSeries(frames, choices) : null;
	const even = series ? evenMonths(series.years.first, series.counts) : [];
	const years = even.filter((expected) => expected !== null).length / 12;
	const isTooFew =
		series !== null && (years < MINIMUM_YEARS_SEASON || series.incidents < MINIMUM_INCIDENTS_SEASON);
	const isDrawn = series !== null && !isTooFew;
	const answer = isDrawn ? fitted(series, even) : null;
	const season = answer === null || isMissing(answer) ? null : answer;
	const wave = season && yearlyWave(season);
	const model = {
		refused,
		series,
		isTooFew,
		years,
		months: isDrawn ? monthsOfYear(series.years.first, series.counts) : [],
		season,
		wave: wave === null || isMissing(wave) ? null : wave,
		curve: season ? againstMean(season.monthlyIndex) : []
	};
	return { ...model, figure: seasonsText(model, choices, words) };
}

/** Years without an incident say nothing of a season: they are left out. */
function fitted({ counts, years }: MonthSeries, even: readonly (number | null)[]) {
	const firstMonth = `${String(years.first).padStart(4, '0')}-01`;
	const told = counts.map((count, index) => (even[index] === null ? null : count));
	return harmonicSeason(
		{ firstMonth, counts: told },
		{ yearlyLevels: true, minimumMonths: 12 * MINIMUM_YEARS_SEASON }
	);
}

function againstMean(index: readonly number[]): readonly number[] {
	const mean = index.reduce((sum, value) => sum + value, 0) / index.length;
	return index.map((value) => value / mean);
}
