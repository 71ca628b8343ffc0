import { checkCount, checkLevel } from '../check';
import { isReported, missing, type Estimate, type Missing, type Reported } from '../estimate';
import { inverseGammaLower, inverseGammaUpper } from '../special/gamma-inverse';
import { DEFAULT_LEVEL } from '../thresholds';

/**
 * Between which means would this count not be surprising? Exact limits of a Poisson mean.
 *
 * @param count - events, whole, from 0 on; `null` or `NaN` is not reported.
 * @param level - confidence, strictly between 0 and 1.
 * @returns the count with its limits, in events; the lower limit of 0 is 0. Reason: `not-reported`.
 * @throws RangeError when the count is negative, fractional or infinite, or the level out of range.
 *
 * Assumes events that neither cluster nor hide each other: kidnappings of one gang are not independent, so the true
 * uncertainty is wider. Not for counts "more than" or "around", nor for a catalogue that is no sample.
 *
 * Lower = ½ χ²(α/2; 2x), upper = ½ χ²(1 − α/2; 2x + 2). Source: Garwood F (1936) Biometrika 28:437.
 *
 * @example poissonInterval(3) // { value: 3, lower: 0.6186721..., upper: 8.7672730..., ... }
 */
export function poissonInterval(count: Reported, level = DEFAULT_LEVEL): Estimate | Missing {
	checkLevel(level);
	if (!isReported(count)) return missing('not-reported');
	checkCount(count, 'count');
	const tail = (1 - level) / 2;
	const lower = count === 0 ? 0 : inverseGammaLower(tail, count);
	const upper = inverseGammaUpper(tail, count + 1);
	return { value: count, lower, upper, level, method: 'poisson-exact' };
}
