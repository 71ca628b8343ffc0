import type { Fault } from './fault';

export interface ReadText {
	/** Null when the bytes are no text at all. */
	readonly text: string | null;
	readonly faults: readonly Fault[];
}

const BYTE_ORDER_MARK = '\ufeff';

/** Is this file plain UTF-8 text? */
export function readText(file: string, bytes: Uint8Array): ReadText {
	const fault = (line: number | null, value: string | null, expected: string): ReadText => ({
		text: null,
		faults: [{ file, line, column: null, value, expected }]
	});
	if (bytes.length === 0) return fault(null, null, 'a file that is not empty');
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return fault(firstBadLine(bytes), 'bytes that are not UTF-8', 'text in UTF-8');
	}
	if (text.startsWith(BYTE_ORDER_MARK)) return fault(1, BYTE_ORDER_MARK, 'a file without a byte order mark');
	const nul = text.indexOf('\0');
	if (nul >= 0) return fault(text.slice(0, nul).split('\n').length, '\0', 'text without NUL characters');
	if (text.trim() === '') return fault(null, null, 'a file that is not empty');
	return { text, faults: [] };
}

/** The line of the first byte that is not UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
	const lenient = new TextDecoder('utf-8').decode(bytes);
	return lenient.slice(0, lenient.indexOf('\ufffd')).split('\n').length;
}
