import { checkCount } from '../check';
import { gammaKernel, gammaTails } from '../special/incomplete-gamma';
import { discreteQuantile } from './discrete-quantile';

function checkMean(mean: number): void {
	if (!(mean >= 0 && mean < Infinity)) throw new RangeError(`mean must be finite, from 0 on: ${mean}`);
}

/**
 * How likely are exactly `count` events where `mean` are expected?
 *
 * @throws RangeError when `count` is no count or `mean` is negative or infinite. Source: Loader C (2000).
 *
 * @example poissonPmf(5, 3.2) // 0.11397938346
 */
export function poissonPmf(count: number, mean: number): number {
	checkCount(count, 'count');
	checkMean(mean);
	if (mean === 0) return count === 0 ? 1 : 0;
	return count === 0 ? Math.exp(-mean) : gammaKernel(count, mean);
}

/**
 * How likely are at most `count` events where `mean` are expected?
 *
 * @returns Q(count + 1, mean). Source: Abramowitz and Stegun (1964), 26.4.21.
 * @throws RangeError as {@link poissonPmf}.
 *
 * @example poissonCdf(5, 3.2) // 0.89459189453
 */
export function poissonCdf(count: number, mean: number): number {
	checkCount(count, 'count');
	checkMean(mean);
	return gammaTails(count + 1, mean).upper;
}

/**
 * Which is the smallest count that is reached or undercut with probability `p` where `mean` are expected?
 *
 * @throws RangeError when an argument is out of range.
 *
 * @example poissonQuantile(0.999, 10) // 21
 */
export function poissonQuantile(p: number, mean: number): number {
	checkMean(mean);
	return discreteQuantile((count) => poissonCdf(count, mean), p);
}

/**
 * How likely are at least `count` events where `mean` are expected?
 *
 * @returns P(count, mean), computed as a tail. Source: Abramowitz and Stegun (1964), 26.4.21.
 * @throws RangeError as {@link poissonPmf}.
 *
 * @example poissonUpperTail(4, 1.5) // 0.06564245
 */
export function poissonUpperTail(count: number, mean: number): number {
	checkCount(count, 'count');
	checkMean(mean);
	return count === 0 ? 1 : gammaTails(count, mean).lower;
}
