/**
 * The characters that the site's fonts hold: a fixed list, not read from the catalogues, so that the fonts change only
 * when somebody means it. A test holds every word of the site against it.
 */
const printable = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join(
	''
);

/** No-break and thin spaces, signs of money and number, quotation marks, dashes, the letters of European names. */
const signs = '\u00a0\u2009§©°±·×÷–—−‘’“”…•↑↓½¼¾²³«»';
const accented = 'ÀÁÂÄÇÈÉÊËÍÎÏÑÓÔÖÚÜàáâäçèéêëíîïñóôöúü';

export const latinGlyphs = printable + signs + accented;

/** Rare signs and the bars of transliteration: the package's Latin cut lacks them, the reader's device lends them. */
export const borrowedCharacters = '\u202f†→←↔↕≤≥≈₂⌘āēīōūĀĪŪ';

const urduLetters = 'ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھۂۃۓۀیےةهيك';
const urduMarks = '\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0656\u0657\u0670';
const urduPoints = '،؛؟۔٪٫٬';
/** Joiners, and the signs that keep a Latin name in its own order. */
const invisible = '\u200c\u200d';

export const urduGlyphs = urduLetters + urduMarks + urduPoints + invisible;

/** Characters that no font draws: they steer the order of writing. */
export const undrawnCharacters = '\u2066\u2067\u2068\u2069\u200e\u200f\n';
