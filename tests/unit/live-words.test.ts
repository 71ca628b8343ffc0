import { expect, test } from 'vitest';
import { en } from '$lib/i18n/messages/en';
import { live } from '$lib/i18n/messages/en/live';

const sources = import.meta.glob<string>('../../src/**/*.{ts,svelte}', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** What a page with a script may reach. The rest is read while building only. */
const isAlive = (path: string) =>
	!/\/messages\/|\/figures\/published\/|\/server\//.test(path) &&
	(!path.includes('/routes/') || /\[\[lang=lang\]\]\/(\+(page|layout)\.svelte|scenes\/)/.test(path));

const stillKeys = Object.keys(en).filter((key) => !(key in live));

/** Labels of columns and questions: declared beside the SQL, shown by the methods page alone. */
const isDeclaration = (key: string) => key.startsWith('column.') || key.startsWith('query.');

test('a page that comes alive uses no words that it does not carry', () => {
	const used = Object.entries(sources)
		.filter(([path]) => isAlive(path))
		.flatMap(([path, text]) =>
			stillKeys.filter((key) => text.includes(`'${key}'`)).map((key) => `${path}: ${key}`)
		)
		.filter((line) => !isDeclaration(line.split(': ')[1] ?? ''));
	expect(stillKeys.length).toBeGreaterThan(100);
	expect(used).toEqual([]);
});
