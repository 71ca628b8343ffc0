import { max, min } from 'd3';
import type { Words } from '../../i18n/words';
import { quantisedScale, roundLimits, type RampClass } from '../../theme/colour-scale';

/** One class of the colour scale, in words. */
export interface LegendStep {
	readonly ramp: RampClass;
	readonly text: string;
}

export interface AreaScale {
	rampOf(value: number): RampClass | null;
	readonly legend: readonly LegendStep[];
}

/** The colours of the districts and their legend, from the numbers that may be coloured. */
export function areaScale(numbers: readonly number[], isCount: boolean, words: Words): AreaScale {
	const [lowest, highest] = [min(numbers), max(numbers)];
	if (lowest === undefined || highest === undefined) return { rampOf: () => null, legend: [] };
	const scale = quantisedScale(roundLimits(lowest, highest, isCount));
	return {
		rampOf: (value) => scale.classOf(value),
		legend: scale.legend.map(({ from, to, className }) => ({
			ramp: className,
			text: isCount
				? words.range(words.count(from), words.count(to - 1))
				: words.range(words.decimal(from, 2), words.decimal(to, 2))
		}))
	};
}
