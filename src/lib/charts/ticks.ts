import { ticks } from 'd3';

const YEAR_LABEL_PX = 44;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50];

/**
 * Which years of the span are written below an axis of this length? Round ones, evenly apart, never crowding; the
 * only year of a span of one. Empty when the span is reversed.
 */
export function yearTicks(first: number, last: number, lengthPx: number): readonly number[] {
	const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
	if (years.length <= 1) return years;
	const room = Math.max(1, Math.floor(lengthPx / YEAR_LABEL_PX));
	const step = YEAR_STEPS.find((one) => years.length / one <= room) ?? 100;
	const round = years.filter((year) => year % step === 0);
	return round.length > 0 ? round : [first];
}

/** Whole numbers from 0 to at least `highest`: a count has no fractions. The last one is the axis's end. */
export function countTicks(highest: number, about = 5): readonly number[] {
	const top = Math.max(1, Math.ceil(highest));
	const step = Math.max(1, ticks(0, top, about)[1] ?? 1);
	const last = Math.ceil(top / step) * step;
	return Array.from({ length: last / step + 1 }, (_, index) => index * step);
}

/** 0, 0.25, … 1 for shares. */
export const shareTicks: readonly number[] = [0, 0.25, 0.5, 0.75, 1];

/**
 * Amounts of 1, 2 and 5 times a power of ten inside the span, for a log axis; thinned to powers of ten, then to every second, when more than `most` would stand there.
 *
 * @param lowest above 0.
 */
export function moneyTicks(lowest: number, highest: number, most = 6): readonly number[] {
	if (!(lowest > 0) || highest < lowest) return [];
	const from = Math.floor(Math.log10(lowest));
	const to = Math.ceil(Math.log10(highest));
	const powers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
	const isInside = (value: number) => value >= lowest && value <= highest;
	const of = (digits: readonly number[], exponents: readonly number[]) =>
		exponents.flatMap((power) => digits.map((digit) => exact(digit, power))).filter(isInside);
	const choices = [of([1, 2, 5], powers), of([1], powers)];
	const fitting = choices.find((choice) => choice.length > 0 && choice.length <= most);
	if (fitting) return fitting;
	const tens = of([1], powers);
	const every = Math.ceil(tens.length / most);
	return tens.filter((_, index) => index % every === 0);
}

function exact(digit: number, power: number): number {
	return power >= 0 ? digit * 10 ** power : digit / 10 ** -power;
}
