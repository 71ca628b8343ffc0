import { checkCount, checkLevel, checkPositive } from '../check';
import { inverseGammaLower, inverseGammaUpper } from '../special/gamma-inverse';

/** Where a count would lie exactly on the lines of a funnel; `null` where it never does (no event on the upper line). */
export interface FunnelCurvePoint {
	/** Population of one year at which the count is exactly on the lower line. */
	readonly lowerPopulation: number;
	/** Its rate there. */
	readonly lower: number;
	readonly upperPopulation: number | null;
	readonly upper: number | null;
}

/**
 * At which population would this count be just surprising? Points of exact funnel lines, one for each count.
 *
 * @param count - events over all years, whole, from 0 on.
 * @param target - rate of all areas, events per `per` person-years, positive.
 * @param options - `per`: person-years to which rates refer; `years`: years in which the events came; `level`: two-sided.
 * @returns populations in people, rates per `per` person-years. A count of 0 touches the lower line only, at a rate of 0.
 * @throws RangeError when an argument is out of range.
 *
 * Smooth and exact, unlike `funnelLimits` which is read at a population. Lower: P(X ≤ count) = α/2 under the target, upper:
 * P(X ≥ count) = α/2. Source: Dover DC, Schopflocher DP (2011) Health Serv Outcomes Res Method 11:141; Garwood F (1936).
 *
 * @example funnelCurvePoint(10, 116.1720835, { per: 100_000, years: 3, level: 0.95 }) // { lower: 63.170..., upper: 242.257... }
 */
export function funnelCurvePoint(
	count: number,
	target: number,
	{ per, years, level }: { readonly per: number; readonly years: number; readonly level: number }
): FunnelCurvePoint {
	checkCount(count, 'count');
	checkPositive(target, 'target');
	checkPositive(per, 'per');
	checkPositive(years, 'years');
	checkLevel(level);
	const tail = (1 - level) / 2;
	const populationOf = (expected: number) => (expected / target / years) * per;
	const rateAt = (population: number) => (count / population / years) * per;
	const lowerPopulation = populationOf(inverseGammaUpper(tail, count + 1));
	const lower = rateAt(lowerPopulation);
	if (count === 0) return { lowerPopulation, lower, upperPopulation: null, upper: null };
	const upperPopulation = populationOf(inverseGammaLower(tail, count));
	return { lowerPopulation, lower, upperPopulation, upper: rateAt(upperPopulation) };
}
