/** One thing that is wrong in an input file. Nothing is repaired: every fault stops the build. */
export interface Fault {
	/** Name of the file under `data/`. */
	readonly file: string;
	/** From 1 on, the header of a CSV being 1; null when it is about the whole file. */
	readonly line: number | null;
	readonly column: string | null;
	/** What stands there; null when nothing does. */
	readonly value: string | null;
	/** The end of "expected …". */
	readonly expected: string;
}

const LONGEST_VALUE = 120;

/** Says a fault in one sentence. */
export function faultSentence({ file, line, column, value, expected }: Fault): string {
	const place = [file, line === null ? '' : `line ${line}`, column === null ? '' : `column ${column}`];
	const shown = value !== null && value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
	const found = shown === null ? 'nothing' : shown === '' ? 'a blank' : quotedText(shown);
	return `${place.filter((part) => part !== '').join(', ')}: found ${found}, expected ${expected}.`;
}

/** In quotes, with what cannot be seen spelt out. */
function quotedText(text: string): string {
	return JSON.stringify(text).replace(
		/[\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
		(mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}

/** Faults in the order of a reader who goes through the files from top to bottom. */
export function inReadingOrder(faults: readonly Fault[]): readonly Fault[] {
	const text = (fault: Fault) => [fault.column ?? '', fault.expected].join('|');
	return [...faults].sort(
		(a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(text(a), text(b))
	);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
