import { max, min } from 'd3';
import { quantisedScale, roundLimits, type ColourScale } from '../../theme/colour-scale';

/** The colours of the districts, with their legend, from the numbers that may be coloured; null when there are none. */
export function areaScale(numbers: readonly number[], isCount: boolean): ColourScale | null {
	const [lowest, highest] = [min(numbers), max(numbers)];
	if (lowest === undefined || highest === undefined) return null;
	return quantisedScale(roundLimits(lowest, highest, isCount));
}
