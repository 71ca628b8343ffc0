import { isMissing } from '$lib/stats/estimate';
import { bootstrapMedian } from '$lib/stats/resampling/bootstrap-median';
import { bootstrapQuantile } from '$lib/stats/resampling/bootstrap-quantile';
import { bootstrapRatio } from '$lib/stats/resampling/bootstrap-ratio';
import type { VectorAdapter } from '../vector-adapters';
import type { Json } from '../vector-file';

type Amounts = readonly (number | null)[];

const amountsOf = (column: Amounts) => column.map((amount) => amount ?? NaN);
const CHANCE = { seed: 2026, replicates: 99_999 };

const median: VectorAdapter = (input) => {
	const values = amountsOf((input as unknown as { readonly values: Amounts }).values);
	const answer = bootstrapMedian(values, 0.95, { minimumN: 1 });
	const narrow = bootstrapMedian(values, 0.9, { minimumN: 1 });
	const drawn = bootstrapQuantile(values, 0.5, { ...CHANCE, minimumN: 1 });
	if (isMissing(answer) || isMissing(narrow) || isMissing(drawn)) return { refuse: 'too-few' };
	return {
		median: answer.value,
		sortedValues: answer.support,
		probability: answer.probability,
		bootstrapMean: answer.mean,
		bootstrapSE: {
			exact: answer.standardError,
			simulated: drawn.standardError,
			replicates: CHANCE.replicates
		},
		percentile95: [answer.lower, answer.upper],
		percentile90: [narrow.lower, narrow.upper]
	};
};

interface RatioInput {
	readonly demanded: Amounts;
	readonly paid: Amounts;
}

const ratio: VectorAdapter = (input): Json => {
	const { demanded, paid } = input as unknown as RatioInput;
	const answer = bootstrapRatio(amountsOf(demanded), amountsOf(paid), { ...CHANCE, minimumN: 2 });
	if (isMissing(answer)) return { refuse: answer.reason };
	return {
		estimate: answer.value,
		jackknifeAcceleration: answer.jackknife.acceleration,
		jackknifeSE: answer.jackknife.standardError,
		bootstrapSE: answer.standardError,
		percentile95: [answer.percentile.lower, answer.percentile.upper],
		bca95: [answer.lower, answer.upper]
	};
};

export const resamplingAdapters = { 'bootstrap-median-exact': median, 'bootstrap-ratio-bca': ratio };
