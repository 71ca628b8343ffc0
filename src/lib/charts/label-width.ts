/**
 * Advances in thousandths of the font size, by group of characters: Source Sans 3 at weight 600 for Latin, Noto Naskh
 * Arabic for Urdu (letters of the middle of a word and of its end averaged). A little too wide rather than too narrow.
 */
const advances: readonly (readonly [RegExp, number])[] = [
	[/[\u064B-\u0655\u0670\u200B-\u200F\u2066-\u2069]/, 0],
	[/[\u202F\u2009]/, 120],
	[/[ilj.,:;'’|!·]/, 290],
	[/[ftrI\-()[\]\u00A0 ]/, 370],
	[/[0-9]/, 510],
	[/[mwMW%]/, 860],
	[/[A-Z–−+=<>&@]/, 620],
	[/[a-z"“”/?]/, 540],
	[/[اأآدذرڑزژوإ،۔]/, 370],
	[/[سشصضطظکگمہھ]/, 700],
	[/[\u0600-\u06FF]/, 560]
];

const UNKNOWN = 620;

/** How wide is this text about, in px? For layout without measuring, so that server and browser agree. */
export function labelWidth(text: string, fontSizePx: number): number {
	let thousandths = 0;
	for (const character of text) thousandths += advanceOf(character);
	return (thousandths * fontSizePx) / 1000;
}

function advanceOf(character: string): number {
	return advances.find(([group]) => group.test(character))?.[1] ?? UNKNOWN;
}

/** Breaks a text into lines no wider than `widthPx`; a word that is wider stands alone. */
export function wrapLabel(text: string, widthPx: number, fontSizePx: number): readonly string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const line = lines.at(-1);
		const longer = `${line ?? ''} ${word}`;
		if (line !== undefined && labelWidth(longer, fontSizePx) <= widthPx) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** Does this text hold letters that run from right to left? */
export function runsRightToLeft(text: string): boolean {
	return /[\u0600-\u06FF]/.test(text);
}
