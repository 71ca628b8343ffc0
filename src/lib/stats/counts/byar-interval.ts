import { checkCount, checkLevel } from '../check';
import { twoSidedZ } from '../distributions/normal';
import { isReported, missing, type Estimate, type Missing, type Reported } from '../estimate';
import { DEFAULT_LEVEL } from '../thresholds';

/** Byar's cube of a count plus or minus its error. */
function limit(count: number, z: number): number {
	return count === 0 ? 0 : count * (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3;
}

/**
 * Between which means would this count not be surprising, by the approximation that health tables use?
 *
 * @param count - events, whole, from 0 on; `null` or `NaN` is not reported.
 * @param level - confidence, strictly between 0 and 1.
 * @returns the count with its limits, in events. Reason: `not-reported`.
 * @throws RangeError as `poissonInterval`.
 *
 * For comparison with published tables only: use `poissonInterval` otherwise. Two formulas go by this name; here the
 * lower limit takes x and the upper one x + 1. Below a count of 1 at high levels the cube would turn negative: 0 is given.
 *
 * Source: Breslow NE, Day NE (1987) Statistical methods in cancer research II, p. 69; APHO Technical Briefing 3.
 *
 * @example byarInterval(10) // { value: 10, lower: 4.7874..., upper: 18.3914..., ... }
 */
export function byarInterval(count: Reported, level = DEFAULT_LEVEL): Estimate | Missing {
	checkLevel(level);
	if (!isReported(count)) return missing('not-reported');
	checkCount(count, 'count');
	const z = twoSidedZ(level);
	return {
		value: count,
		lower: Math.max(0, limit(count, -z)),
		upper: limit(count + 1, z),
		level,
		method: 'poisson-byar'
	};
}
