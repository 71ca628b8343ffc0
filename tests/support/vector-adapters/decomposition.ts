import { isMissing, type Reported } from '$lib/stats/estimate';
import { stl } from '$lib/stats/seasons/stl';
import type { StlOptions } from '$lib/stats/seasons/stl-options';
import type { VectorAdapter } from '../vector-adapters';
import type { Json } from '../vector-file';

type StlInput = StlOptions & { readonly values: readonly Reported[] };

/** Options that a vector gives as `null` are left open. */
function stated(input: Json): StlInput {
	return Object.fromEntries(
		Object.entries(input ?? {}).filter(([, value]) => value !== null)
	) as unknown as StlInput;
}

const decomposition: VectorAdapter = (input) => {
	const { values, ...options } = stated(input);
	const answer = stl(values, options);
	if (isMissing(answer)) return { refuse: answer.reason };
	return {
		seasonal: answer.seasonal,
		trend: answer.trend,
		remainder: answer.remainder,
		strengthTrend: answer.trendStrength,
		strengthSeasonal: answer.seasonalStrength,
		robustnessWeights: answer.robustness
	};
};

export const decompositionAdapters = { stl: decomposition };
