import { isMissing, type Reported } from '$lib/stats/estimate';
import { calendarMonths } from '$lib/stats/seasons/calendar-months';
import { harmonicSeason } from '$lib/stats/seasons/harmonic-season';
import type { VectorAdapter } from '../vector-adapters';
import type { Json } from '../vector-file';
import { orRefused, REFUSED } from './refused';

interface SeasonInput {
	readonly counts: readonly Reported[];
	readonly startMonth: string;
	readonly harmonics: number;
	readonly linearTrend: boolean;
	/** In words: `log(days in month)`. */
	readonly offset: string | null;
	readonly exposure: readonly number[] | null;
}

function named(names: readonly string[], values: readonly Json[]): Json {
	return Object.fromEntries(names.map((name, index) => [name, values[index] ?? null]));
}

const season: VectorAdapter = (given) =>
	orRefused(() => {
		const input = given as unknown as SeasonInput;
		const answer = harmonicSeason(
			{
				firstMonth: input.startMonth,
				counts: input.counts,
				...(input.exposure ? { exposure: input.exposure } : {})
			},
			{
				harmonics: input.harmonics,
				linearTrend: input.linearTrend,
				perDay: /days/i.test(input.offset ?? ''),
				minimumMonths: 1
			}
		);
		if (isMissing(answer)) return REFUSED;
		return {
			daysInMonth: calendarMonths(input.startMonth, input.counts.length).map((month) => month.days),
			coefficients: named(answer.terms, answer.coefficients),
			standardErrors: named(answer.terms, answer.standardErrors),
			deviance: answer.deviance,
			residualDf: answer.residualDf,
			logLik: answer.logLikelihood,
			aic: answer.aic,
			pearsonDispersion: answer.dispersion,
			quasiStandardErrors: named(answer.terms, answer.quasiStandardErrors),
			seasonalityLR: answer.likelihoodRatio,
			seasonalityDf: answer.seasonDf,
			seasonalityP: answer.pLikelihoodRatio,
			seasonalityF: answer.f,
			seasonalityPQuasi: answer.pF,
			monthlyIndex: answer.monthlyIndex,
			peakMonth: answer.peakMonth,
			peakToLowRatio: answer.peakToLowRatio,
			amplitudeFirstHarmonic: answer.amplitudeFirstHarmonic,
			fitted: answer.fitted
		};
	});

export const seasonAdapters = { 'seasonality-harmonic-poisson': season };
