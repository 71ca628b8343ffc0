import { describe, expect, test } from 'vitest';
import { statisticEntries } from '$lib/figures/published/statistics';
import { thresholdEntries } from '$lib/figures/published/threshold-entries';

const sources = import.meta.glob<string>('../../src/lib/figures/**/*.{ts,svelte}', {
	query: '?raw',
	import: 'default',
	eager: true
});
const LIST = '../../src/lib/figures/published/threshold-entries.ts';

/** Thresholds that a file takes from the library. */
function thresholdsOf(source: string): readonly string[] {
	const lists = [...source.matchAll(/import \{([^}]*)\} from '[./]*\/stats\/thresholds'/g)];
	return lists.flatMap(([, names = '']) => names.match(/\b[A-Z][A-Z_]+\b/g) ?? []);
}

describe('the page of the methods', () => {
	const used = [...new Set(Object.values(sources).flatMap(thresholdsOf))];

	test('there are thresholds to look for', () => {
		expect(used).toContain('MINIMUM_INCIDENTS_MAP');
		expect(used.length).toBeGreaterThan(12);
	});

	test.each(used)('lists %s, at which a figure stops', (name) => {
		expect(sources[LIST]).toMatch(new RegExp(`value: ${name}\\b`));
	});

	test('names no statistic and no threshold twice', () => {
		const names = [...statisticEntries, ...thresholdEntries].map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
	});
});
