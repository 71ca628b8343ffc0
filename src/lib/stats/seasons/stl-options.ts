import type { LoessOptions } from './loess';

/** How a series is taken apart. What is left open follows the authors of the method. */
export interface StlOptions {
	/** Values a period, 2 or more: 12 for months. */
	readonly period: number;
	/** Periods over which the season may change, or `periodic` for one that does not. */
	readonly seasonalWindow: number | 'periodic';
	/** 0 unless said otherwise. */
	readonly seasonalDegree?: 0 | 1;
	/** Values over which the trend is smoothed; 1.5 periods / (1 − 1.5 / seasonalWindow) unless said otherwise. */
	readonly trendWindow?: number;
	/** 1 unless said otherwise. */
	readonly trendDegree?: 0 | 1;
	/** Values over which what must not be season is smoothed; the period unless said otherwise. */
	readonly lowpassWindow?: number;
	/** The trend's unless said otherwise. */
	readonly lowpassDegree?: 0 | 1;
	/** Places between fits of the seasonal, trend and lowpass line; a tenth of each window unless said otherwise. */
	readonly jumps?: readonly [number, number, number];
	/** Should outliers lose their say? No, unless said otherwise. */
	readonly robust?: boolean;
	/** Turns between season and trend: 2, or 1 where robust. */
	readonly innerIterations?: number;
	/** Rounds of new weights: 0, or 5 where robust; more may not settle, so that programmes differ. */
	readonly outerIterations?: number;
}

/** {@link StlOptions} with nothing left open. */
export interface SettledStl {
	readonly period: number;
	readonly periodic: boolean;
	readonly seasonal: LoessOptions;
	readonly trend: LoessOptions;
	readonly lowpass: LoessOptions;
	readonly inner: number;
	readonly outer: number;
}

function whole(value: number, least: number, name: string): number {
	if (!Number.isSafeInteger(value) || value < least)
		throw new RangeError(`${name} must be a whole number from ${least} on: ${value}`);
	return value;
}

/** The next odd number, at least 3. */
function odd(value: number): number {
	const least = Math.max(3, Math.ceil(value));
	return least % 2 === 0 ? least + 1 : least;
}

/**
 * Settles what the options leave open.
 *
 * @param n - values of the series.
 * @throws RangeError when an option is no whole number in its range.
 *
 * Source: Cleveland RB et al. (1990) J Off Stat 6:3, section 3.
 */
export function settledStl(options: StlOptions, n: number): SettledStl {
	const { period, seasonalWindow, robust = false, jumps } = options;
	whole(period, 2, 'period');
	const periodic = seasonalWindow === 'periodic';
	const seasons = periodic ? 10 * n + 1 : whole(seasonalWindow, 1, 'seasonalWindow');
	const trends = options.trendWindow ?? odd((1.5 * period) / (1 - 1.5 / Math.max(3, seasons)));
	const lowpass = options.lowpassWindow ?? odd(period);
	const { trendDegree = 1, lowpassDegree = trendDegree } = options;
	const seasonalDegree = periodic ? 0 : (options.seasonalDegree ?? 0);
	const smoother = (window: number, degree: 0 | 1, name: string, jump: number | undefined): LoessOptions => {
		if (degree !== 0 && degree !== 1) throw new RangeError(`${name}Degree must be 0 or 1`);
		return {
			window: odd(whole(window, 1, `${name}Window`)),
			degree,
			jump: whole(jump ?? Math.ceil(window / 10), 1, `${name} jump`)
		};
	};
	return {
		period,
		periodic,
		seasonal: smoother(seasons, seasonalDegree, 'seasonal', jumps?.[0]),
		trend: smoother(trends, trendDegree, 'trend', jumps?.[1]),
		lowpass: smoother(lowpass, lowpassDegree, 'lowpass', jumps?.[2]),
		inner: whole(options.innerIterations ?? (robust ? 1 : 2), 1, 'innerIterations'),
		outer: whole(options.outerIterations ?? (robust ? 5 : 0), 0, 'outerIterations')
	};
}
