import { format } from 'd3';

/** A real minus sign; thousands stand apart by a thin no-break space. Node and browsers differ in `Intl`, so we format. */
const THIN_SPACE = '\u202f';
const MINUS = '−';

const grouped = format(',d');
const lakh = 100_000;
const crore = 10_000_000;

/** Writes a whole number: 12 345 678, −3. Four digits stay together, as in a year. */
export function formatCount(value: number): string {
	const digits = grouped(Math.abs(Math.round(value)));
	const spaced = digits.replaceAll(',', Math.abs(value) >= 10_000 ? THIN_SPACE : '');
	return (value < 0 ? MINUS : '') + spaced;
}

/** Writes a number with at most `decimals` places, none that are zero. */
export function formatDecimal(value: number, decimals: number): string {
	return formatFixed(value, decimals)
		.replace(/(\.\d*?)0+$/, '$1')
		.replace(/\.$/, '');
}

/** Writes a number with exactly `decimals` places, zeros too: for numbers that are read beside one another. */
export function formatFixed(value: number, decimals: number): string {
	const rounded = Number(Math.abs(value).toFixed(decimals));
	const fraction = rounded.toFixed(decimals).split('.')[1];
	const sign = value < 0 && rounded !== 0 ? MINUS : '';
	return sign + formatCount(Math.trunc(rounded)) + (fraction === undefined ? '' : `.${fraction}`);
}

/** Writes a share (0 to 1) as a percentage; a share that is not exactly 0 or 1 is never rounded to it. */
export function formatPercent(share: number): string {
	const percent = share * 100;
	if (percent > 0 && percent < 1) return '<1%';
	if (percent > 99 && percent < 100) return '>99%';
	return `${formatDecimal(percent, 0)}%`;
}

export interface MoneyNames {
	readonly lakh: string;
	readonly crore: string;
}

/** Writes rupees as people in Karachi say them: 50 000, 5 lakh, 2.5 crore. Three significant digits from a lakh on. */
export function formatLakhCrore(rupees: number, names: MoneyNames): string {
	const size = Math.abs(rupees);
	if (size >= crore) return `${formatDecimal(threeDigits(rupees / crore), 2)} ${names.crore}`;
	if (size >= lakh) return `${formatDecimal(threeDigits(rupees / lakh), 2)} ${names.lakh}`;
	return formatCount(rupees);
}

function threeDigits(value: number): number {
	return Number(value.toPrecision(3));
}

const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const POP_ISOLATE = '\u2069';

/**
 * Keeps the signs of a number where they belong in text that runs from right to left: there <1% would be read as %1>, and
 * −3 as 3−. Bare digits need nothing.
 */
export function inReadingOrder(number: string): string {
	return /^[<>−]|%$/.test(number) ? LEFT_TO_RIGHT_ISOLATE + number + POP_ISOLATE : number;
}

/** Writes a range with an en dash: 12–31. Equal ends are written once. */
export function formatRange(lower: string, upper: string): string {
	return lower === upper ? lower : `${lower}–${upper}`;
}
