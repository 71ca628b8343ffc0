import { checkPositive } from '../check';

/**
 * What must a change save before it counts, by Schwarz' criterion?
 *
 * @param n - values of the series, 1 or more.
 * @param parameters - numbers that each change adds: its place, and each number of its level. 2 for a rate or a mean, 3 for a
 * mean and a variance.
 * @param variance - 1 for costs that are log-likelihoods; for `normal-mean` the variance about the level, in squared units.
 * @returns parameters × log n × variance, in the unit of the cost.
 * @throws RangeError when an argument is not positive and finite.
 *
 * Source: Schwarz G (1978) Ann Stat 6:461; Yao YC (1988) Stat Probab Lett 6:181.
 *
 * @example schwarzPenalty(112) // 9.436997742590188
 */
export function schwarzPenalty(n: number, parameters = 2, variance = 1): number {
	checkPositive(n, 'n');
	checkPositive(parameters, 'parameters');
	checkPositive(variance, 'variance');
	return parameters * Math.log(n) * variance;
}
