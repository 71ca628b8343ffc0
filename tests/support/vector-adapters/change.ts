import { penalisedChangePoints } from '$lib/stats/change/penalised-change-points';
import { posteriorChange } from '$lib/stats/change/posterior-change';
import { posteriorChanges } from '$lib/stats/change/posterior-changes';
import type { CostName } from '$lib/stats/change/segment-cost';
import { isMissing, type Reported } from '$lib/stats/estimate';
import type { VectorAdapter } from '../vector-adapters';

const costs: Readonly<Record<string, CostName>> = {
	normalMean: 'normal-mean',
	poisson: 'poisson',
	normalMeanVar: 'normal-mean-variance'
};

interface PenalisedInput {
	readonly values: readonly Reported[];
	readonly cost: string;
	readonly penalty: number;
	readonly minSegmentLength: number;
}

const penalised: VectorAdapter = (input) => {
	const { values, cost, penalty, minSegmentLength } = input as unknown as PenalisedInput;
	const named = costs[cost];
	if (named === undefined) throw new Error(`no cost called ${cost}`);
	const answer = penalisedChangePoints(values, { cost: named, penalty, minSegmentLength });
	if (isMissing(answer)) return { refuse: answer.reason };
	return {
		lastIndexOfEachSegmentButLast1Based: answer.changes,
		penalisedCost: answer.penalisedCost,
		segmentMeans: answer.segments.map(({ mean }) => mean)
	};
};

interface BayesInput {
	readonly counts: readonly Reported[];
	readonly gammaShape: number;
	readonly gammaRate: number;
}

const single: VectorAdapter = (input) => {
	const { counts, gammaShape, gammaRate, priorNoChange } = input as unknown as BayesInput & {
		readonly priorNoChange: number;
	};
	const answer = posteriorChange(counts, { shape: gammaShape, rate: gammaRate, noChange: priorNoChange });
	if (isMissing(answer)) return { refuse: answer.reason };
	return {
		posteriorNoChange: answer.noChange,
		posteriorPosition: answer.changeAfter,
		mapPosition: answer.likeliestAfter + 1,
		logBayesFactorChangeVsNone: answer.logBayesFactor,
		posteriorMeanBeforeGivenMap: answer.meanRateBefore,
		posteriorMeanAfterGivenMap: answer.meanRateAfter
	};
};

const multiple: VectorAdapter = (input) => {
	const { counts, gammaShape, gammaRate, hazard } = input as unknown as BayesInput & {
		readonly hazard: number;
	};
	const answer = posteriorChanges(counts, { shape: gammaShape, rate: gammaRate, hazard });
	if (isMissing(answer)) return { refuse: answer.reason };
	return {
		logEvidence: answer.logEvidence,
		probChangeAfterIndex1Based: answer.changeAfter,
		expectedNumberOfChanges: answer.expectedNumber,
		posteriorMeanRate: answer.meanRate
	};
};

export const changeAdapters = {
	'changepoint-penalised': penalised,
	'changepoint-bayes-single-poisson': single,
	'changepoint-bayes-multiple-poisson': multiple
};
