import { byarInterval } from '$lib/stats/counts/byar-interval';
import { rateOf } from '$lib/stats/counts/rate';
import { rateRatio } from '$lib/stats/counts/rate-ratio';
import { isMissing, type Reported } from '$lib/stats/estimate';
import { clopperPearsonInterval } from '$lib/stats/shares/clopper-pearson-interval';
import { newcombeDifference } from '$lib/stats/shares/newcombe-difference';
import { wilsonCorrectedInterval } from '$lib/stats/shares/wilson-corrected-interval';
import { wilsonInterval } from '$lib/stats/shares/wilson-interval';
import type { VectorAdapter } from '../vector-adapters';
import type { Json } from '../vector-file';
import { orRefused, REFUSED, rowByRow } from './refused';

interface RateRow {
	readonly count: Reported;
	readonly population: Reported;
	readonly conf: number;
}

function rateRow(row: RateRow, per: number): Json {
	const rate = rateOf(row.count, row.population, per, row.conf);
	const byar = byarInterval(row.count, row.conf);
	if (isMissing(rate) || isMissing(byar)) return REFUSED;
	const byarUpper = (byar.upper / rate.population) * per;
	return {
		rate: rate.value,
		exactLower: rate.lower,
		exactUpper: rate.upper,
		byarLower: (byar.lower / rate.population) * per,
		byarUpper,
		relativeByarErrorUpper: byarUpper / rate.upper - 1
	};
}

const ratePoisson: VectorAdapter = (input) => {
	const { per, rows } = input as unknown as { readonly per: number; readonly rows: readonly RateRow[] };
	return { rows: rows.map((row) => orRefused(() => rateRow(row, per))) };
};

interface RatioRow {
	readonly a: Reported;
	readonly ta: Reported;
	readonly b: Reported;
	readonly tb: Reported;
	readonly conf: number;
}

function ratioRow({ a, ta, b, tb, conf }: RatioRow): Json {
	const answer = rateRatio({ count: a, exposure: ta }, { count: b, exposure: tb }, conf);
	if (isMissing(answer)) return REFUSED;
	return { ratio: answer.value, lower: answer.lower, upper: answer.upper, pTwoSided: answer.pValue };
}

interface ShareRow {
	readonly x: number;
	readonly n: number;
	readonly conf: number;
}

function shareRow({ x, n, conf }: ShareRow): Json {
	const wilson = wilsonInterval(x, n, conf);
	const corrected = wilsonCorrectedInterval(x, n, conf);
	const exact = clopperPearsonInterval(x, n, conf);
	if (isMissing(wilson) || isMissing(corrected) || isMissing(exact)) return REFUSED;
	return {
		p: wilson.value,
		wilsonLower: wilson.lower,
		wilsonUpper: wilson.upper,
		wilsonCcLower: corrected.lower,
		wilsonCcUpper: corrected.upper,
		exactLower: exact.lower,
		exactUpper: exact.upper
	};
}

interface DifferenceRow {
	readonly x1: number;
	readonly n1: number;
	readonly x2: number;
	readonly n2: number;
	readonly conf: number;
}

function differenceRow({ x1, n1, x2, n2, conf }: DifferenceRow): Json {
	const answer = newcombeDifference({ successes: x1, n: n1 }, { successes: x2, n: n2 }, conf);
	if (isMissing(answer)) return REFUSED;
	return { difference: answer.value, lower: answer.lower, upper: answer.upper };
}

export const countAdapters = {
	'rate-poisson-ci': ratePoisson,
	'rate-ratio-exact': rowByRow(ratioRow),
	'proportion-ci': rowByRow(shareRow),
	'proportion-difference-newcombe': rowByRow(differenceRow)
};
