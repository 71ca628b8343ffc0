/** A stretch of text that is written in one script. */
export interface TextPart {
	readonly text: string;
	/** Does a Latin name or title stand here, inside text of the other direction? */
	readonly isLatin: boolean;
}

/** What `fillMessage` sets a Latin value apart with; where such values lie within one another, the innermost. */
const isolated = /\u2068([^\u2068\u2069]*)\u2069/g;

const arabicLetter = /[\u0600-\u06ff]/;
const latinWord = /[A-Za-z]{2}/;

/** Is this a name or a title in Latin letters alone, which a page of the other direction marks as English? */
export function isLatinText(text: string): boolean {
	return latinWord.test(text) && !arabicLetter.test(text);
}

/**
 * Cuts text of a right-to-left page, a filled message or a bare name, where it changes to Latin letters, so that names and
 * titles can be marked as English.
 */
export function latinParts(message: string): readonly TextPart[] {
	const parts: TextPart[] = [];
	let done = 0;
	for (const match of message.matchAll(isolated)) {
		const [whole, inner = ''] = match;
		if (arabicLetter.test(inner)) continue;
		parts.push({ text: message.slice(done, match.index), isLatin: false }, { text: inner, isLatin: true });
		done = match.index + whole.length;
	}
	const rest = message.slice(done);
	parts.push({ text: rest, isLatin: parts.length === 0 && isLatinText(rest) });
	return parts.filter(({ text }) => text !== '');
}
