import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';

/** Where a font of the site lies. */
export function fontFile(name: string): URL {
	return new URL(`../../src/lib/theme/fonts/${name}.woff2`, import.meta.url);
}

/** What a font of the site holds of these characters, unpacked. */
export function trueTypeOf(name: string, characters: string): Promise<Buffer> {
	return subsetFont(readFileSync(fontFile(name)), characters, { targetFormat: 'truetype' });
}
