import { isMissing } from '$lib/stats/estimate';
import { atPricesOf, linkIndex } from '$lib/stats/money/price-index';
import { ransomRatio } from '$lib/stats/money/ransom-ratio';
import { geometricMean } from '$lib/stats/summaries/geometric-mean';
import { quantile } from '$lib/stats/summaries/quantile';
import { medianUnbiasedQuantile } from '$lib/stats/summaries/median-unbiased-quantile';
import { quantileInterval } from '$lib/stats/summaries/quantile-interval';
import { interquartileRange, medianAbsoluteDeviation } from '$lib/stats/summaries/spread';
import type { VectorAdapter } from '../vector-adapters';
import type { Json } from '../vector-file';

const ANY_N = { minimumN: 1 };

/** The number of an answer, or nothing. */
function valueOf(answer: object): Json {
	return 'value' in answer && typeof answer.value === 'number' ? answer.value : null;
}

type Amounts = readonly (number | null)[];

const amountsOf = (column: Amounts) => column.map((amount) => amount ?? NaN);

interface QuantileInput {
	readonly values: Amounts;
	readonly probs: readonly number[];
	readonly conf: number;
}

const quantiles: VectorAdapter = (input) => {
	const { values: reported, probs, conf } = input as unknown as QuantileInput;
	const values = amountsOf(reported);
	return {
		type7: probs.map((p) => valueOf(quantile(values, p, ANY_N))),
		type8: probs.map((p) => valueOf(medianUnbiasedQuantile(values, p, ANY_N))),
		orderStatistic: probs.map((p): Json => {
			const { lowerRank, upperRank, lower, upper, coverage } = quantileInterval(values, p, conf);
			return { p, lowerRank, upperRank, lower, upper, coverage };
		}),
		geometricMean: valueOf(geometricMean(values, conf, ANY_N)),
		mad: valueOf(medianAbsoluteDeviation(values, ANY_N)),
		iqr: valueOf(interquartileRange(values, ANY_N))
	};
};

interface InflationInput {
	readonly oldSeries: Readonly<Record<string, number>>;
	readonly newSeries: Readonly<Record<string, number>>;
	readonly baseMonth: string;
	readonly observations: readonly { readonly month: string; readonly amount: number }[];
}

const inflation: VectorAdapter = (input) => {
	const { oldSeries, newSeries, baseMonth, observations } = input as unknown as InflationInput;
	const linked = linkIndex(new Map(Object.entries(oldSeries)), new Map(Object.entries(newSeries)));
	if (isMissing(linked)) return { refuse: true };
	return {
		linkFactor: linked.factor,
		chained: Object.fromEntries(linked.series),
		results: observations.map(({ month, amount }): Json => {
			const real = atPricesOf(amount, month, linked.series, baseMonth);
			const factor = atPricesOf(1, month, linked.series, baseMonth);
			if (isMissing(real) || isMissing(factor))
				return { real: null, refuse: 'no index for this month: do not extrapolate' };
			return { real, factor };
		})
	};
};

interface RatioInput {
	readonly demanded: Amounts;
	readonly paid: Amounts;
}

const ratio: VectorAdapter = (input) => {
	const { demanded, paid } = input as unknown as RatioInput;
	const answer = ransomRatio(amountsOf(demanded), amountsOf(paid), 0.95, ANY_N);
	if (isMissing(answer)) return { refuse: true };
	const { quartiles, geometricMeanRatio, ...plain } = answer;
	return {
		...plain,
		type7: quartiles,
		geometricMeanRatio: geometricMeanRatio.value,
		geometricMeanLower95: geometricMeanRatio.lower,
		geometricMeanUpper95: geometricMeanRatio.upper
	};
};

export const moneyAdapters = { quantiles, 'inflation-adjust': inflation, 'ransom-ratio': ratio };
