import { binomialCdf } from '$lib/stats/distributions/binomial';
import { chiSquareQuantile, chiSquareUpperTail } from '$lib/stats/distributions/chi-square';
import { negativeBinomialCdf, negativeBinomialQuantile } from '$lib/stats/distributions/negative-binomial';
import { normalCdf, normalQuantile } from '$lib/stats/distributions/normal';
import { poissonCdf, poissonPmf, poissonQuantile } from '$lib/stats/distributions/poisson';
import { studentTQuantile } from '$lib/stats/distributions/student-t';
import { inverseBeta } from '$lib/stats/special/beta-inverse';
import { gammaTails } from '$lib/stats/special/incomplete-gamma';
import { logGamma } from '$lib/stats/special/log-gamma';
import type { VectorAdapter } from '../vector-adapters';

/** One, two or three numbers in; those a function does not take are `NaN` and unused. */
type NumberFunction = (first: number, second: number, third: number) => number;

const functions: Readonly<Record<string, NumberFunction>> = {
	normalQuantile,
	normalCdf,
	chiSquareQuantile,
	chiSquareUpperTail,
	betaQuantile: inverseBeta,
	poissonCdf,
	poissonPmf,
	poissonQuantile,
	binomialCdf,
	negBinomialCdf: negativeBinomialCdf,
	negBinomialQuantile: negativeBinomialQuantile,
	studentTQuantile,
	logGamma,
	gammaP: (shape, x) => gammaTails(shape, x).lower
};

interface Input {
	readonly rows: readonly { readonly fn: string; readonly args: readonly number[] }[];
}

const specialFunctions: VectorAdapter = (input) => ({
	rows: (input as unknown as Input).rows.map(({ fn, args: [first = NaN, second = NaN, third = NaN] }) => {
		const asked = functions[fn];
		if (asked === undefined) throw new RangeError(`no function called ${fn}`);
		return { value: asked(first, second, third) };
	})
});

export const specialFunctionAdapters = { 'special-functions': specialFunctions };
