/** A class of a quantised scale: values from `from` up to, not including, `to`; the last class includes its end. */
export interface ColourClass {
	readonly from: number;
	readonly to: number;
	/** CSS class of the fill: `ramp-1` (few) to `ramp-5` (many). */
	readonly className: RampClass;
}

export type RampClass = `ramp-${1 | 2 | 3 | 4 | 5}`;

export interface ColourScale {
	/** The fill of a value; values outside the limits take the nearest class, NaN has none. */
	classOf(value: number): RampClass | null;
	/** What the legend shows: the very classes by which `classOf` decides. */
	readonly legend: readonly ColourClass[];
}

const ramps: Readonly<Record<number, readonly RampClass[]>> = {
	1: ['ramp-3'],
	2: ['ramp-2', 'ramp-4'],
	3: ['ramp-1', 'ramp-3', 'ramp-5'],
	4: ['ramp-1', 'ramp-2', 'ramp-4', 'ramp-5'],
	5: ['ramp-1', 'ramp-2', 'ramp-3', 'ramp-4', 'ramp-5']
};

/**
 * A scale and its legend from one list of limits, so that they cannot disagree.
 *
 * @param limits the ends of the classes, rising: n + 1 numbers for n classes, 1 to 5 of them.
 * @throws RangeError when the limits do not rise or are too few or too many.
 */
export function quantisedScale(limits: readonly number[]): ColourScale {
	const ramp = ramps[limits.length - 1];
	if (!ramp) throw new RangeError(`1 to 5 classes, not ${limits.length - 1}`);
	const legend = ramp.map((className, index): ColourClass => {
		const [from, to] = [limits[index], limits[index + 1]];
		if (from === undefined || to === undefined || !(from < to))
			throw new RangeError(`limits must rise: ${limits.join(', ')}`);
		return { from, to, className };
	});
	return {
		legend,
		classOf(value) {
			if (Number.isNaN(value)) return null;
			return (legend.find(({ to }) => value < to) ?? legend.at(-1))?.className ?? null;
		}
	};
}

/** What a step may begin with. Ten is too narrow where both ends of the span cut a class: twenty always holds it. */
const WIDEST_DIGIT = 20;
const DIGITS = [1, 2, 2.5, 5, 10, WIDEST_DIGIT];

/**
 * Limits at round numbers that a reader can keep in mind: whole for counts. At most five classes from `lowest` to
 * `highest`; one class when all values are equal.
 *
 * @param isCount whole numbers only; then the lowest limit is whole and the last one more than `highest`.
 */
export function roundLimits(lowest: number, highest: number, isCount: boolean): readonly number[] {
	const span =
		highest > lowest ? Math.max(highest - lowest, isCount ? 1 : 0) : Math.max(1, Math.abs(highest));
	const raw = span / 5;
	const power = 10 ** Math.floor(Math.log10(raw));
	const step =
		DIGITS.map((digit) => digit * power).find((one) => fits(one, lowest, highest, isCount)) ??
		WIDEST_DIGIT * power;
	const first = Math.floor(lowest / step);
	const last = Math.max(first + 1, isCount ? Math.floor(highest / step) + 1 : Math.ceil(highest / step));
	return Array.from({ length: last - first + 1 }, (_, index) =>
		Number(((first + index) * step).toPrecision(12))
	);
}

function fits(step: number, lowest: number, highest: number, isCount: boolean): boolean {
	if (isCount && !Number.isInteger(step)) return false;
	const first = Math.floor(lowest / step);
	const last = isCount ? Math.floor(highest / step) + 1 : Math.ceil(highest / step);
	return last - first <= 5;
}
