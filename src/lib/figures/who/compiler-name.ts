import type { Words } from '../../i18n/words';

/** A compiler as it was named in print, in the reader's letters where the catalogue has them. */
export function compilerName(compiler: string, words: Words): string {
	const code = compiler
		.toLowerCase()
		.replaceAll(/[^a-z]+/g, ' ')
		.trim()
		.replaceAll(' ', '-');
	const name = words.name('compiler-name', code);
	return name === code ? compiler : name;
}
