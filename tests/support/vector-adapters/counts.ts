import { byarInterval } from '$lib/stats/counts/byar-interval';
import { rateOf } from '$lib/stats/counts/rate';
import { isMissing, type Reported } from '$lib/stats/estimate';
import { clopperPearsonInterval } from '$lib/stats/shares/clopper-pearson-interval';
import { newcombeDifference } from '$lib/stats/shares/newcombe-difference';
import { wilsonCorrectedInterval } from '$lib/stats/shares/wilson-corrected-interval';
import { wilsonInterval } from '$lib/stats/shares/wilson-interval';
import type { VectorAdapter } from '../vector-adapters';
import type { Json } from '../vector-file';

const REFUSED: Json = { refuse: true };

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
	return {
		rows: rows.map((row) => {
			try {
				return rateRow(row, per);
			} catch (error) {
				if (error instanceof RangeError) return REFUSED;
				throw error;
			}
		})
	};
};

interface ShareRow {
	readonly x: number;
	readonly n: number;
	readonly conf: number;
}

const proportion: VectorAdapter = (input) => ({
	rows: (input as unknown as { readonly rows: readonly ShareRow[] }).rows.map(({ x, n, conf }): Json => {
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
	})
});

interface DifferenceRow {
	readonly x1: number;
	readonly n1: number;
	readonly x2: number;
	readonly n2: number;
	readonly conf: number;
}

const difference: VectorAdapter = (input) => ({
	rows: (input as unknown as { readonly rows: readonly DifferenceRow[] }).rows.map((row): Json => {
		const first = { successes: row.x1, n: row.n1 };
		const answer = newcombeDifference(first, { successes: row.x2, n: row.n2 }, row.conf);
		if (isMissing(answer)) return REFUSED;
		return { difference: answer.value, lower: answer.lower, upper: answer.upper };
	})
});

export const countAdapters = {
	'rate-poisson-ci': ratePoisson,
	'proportion-ci': proportion,
	'proportion-difference-newcombe': difference
};
