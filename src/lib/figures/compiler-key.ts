import type { KeyEntry } from '../charts/mark-key';
import type { Words } from '../i18n/words';
import { compilerGroups } from '../manifest/codes';

/** Compilers that share one grey. */
const shared: readonly string[] = ['rangers', 'government', 'courts', 'trade_body', 'survey'];

/**
 * The key to the hues of these groups of compilers, in their usual order. Those that share the grey share one entry, which
 * names them: no two entries look alike.
 */
export function compilerEntries(groups: Iterable<string>, words: Words): readonly KeyEntry[] {
	const drawn = new Set(groups);
	const own = compilerGroups.filter((group) => drawn.has(group) && !shared.includes(group));
	const grey = compilerGroups.filter((group) => drawn.has(group) && shared.includes(group));
	const name = (group: string) => words.name('compiler', group);
	const entries = own.map((hue): KeyEntry => ({ sign: 'swatch', hue, text: name(hue) }));
	const [first, ...others] = grey;
	if (first === undefined) return entries;
	const list = grey.map(name).join(words.t('coverage.separator'));
	const text = others.length === 0 ? name(first) : words.t('printed.other-compilers', { list });
	return [...entries, { sign: 'swatch', hue: first, text }];
}
