import { describe, expect, test } from 'vitest';

const sources = import.meta.glob<string>('../../src/lib/stats/**/*.ts', {
	query: '?raw',
	import: 'default',
	eager: true
});
// A worker's own file runs when it is imported.
const modules = import.meta.glob<Record<string, unknown>>(
	['../../src/lib/stats/**/*.ts', '!../../src/lib/stats/**/*-worker.ts'],
	{ eager: true }
);

/** What an `@example` line claims: code to run and numbers, named or alone, to as many digits as it prints. */
interface Example {
	readonly path: string;
	readonly code: string;
	readonly claims: readonly { readonly name: string | null; readonly printed: string }[];
}

const examples = Object.entries(sources).flatMap(([path, source]) =>
	[...source.matchAll(/@example (.+?) \/\/ (.+)/g)].map(([, code = '', comment = '']): Example => {
		const named = [...comment.matchAll(/(\w+): (-?[\d.]*\d(?:e-?\d+)?)/g)];
		const claims = named.map(([, name = '', printed = '']) => ({ name, printed }));
		return { path, code, claims: claims.length > 0 ? claims : [{ name: null, printed: comment.trim() }] };
	})
);

const library = Object.assign({}, ...Object.values(modules)) as Record<string, unknown>;

/** Runs the code of an example with the exports of the library in scope, those of its own file first. */
function run(example: Example): unknown {
	const scope = { ...library, ...modules[example.path] };
	return new Function(...Object.keys(scope), `return ${example.code};`)(...Object.values(scope));
}

/** Half a unit of the last digit printed, or a whole one where digits were cut off. */
function precision(printed: string): number {
	const [mantissa = '', exponent = '0'] = printed.split('e');
	return 10 ** (Number(exponent) - (mantissa.split('.')[1]?.length ?? 0));
}

describe('examples in the docstrings', () => {
	test('there are some', () => {
		expect(examples.length).toBeGreaterThan(20);
	});

	test.each(examples)('$code', (example) => {
		const answer = run(example);
		for (const { name, printed } of example.claims) {
			const found = name === null ? answer : (answer as Record<string, unknown>)[name];
			expect(found).toBeTypeOf('number');
			expect(Math.abs(Number(found) - Number(printed))).toBeLessThanOrEqual(precision(printed) + 1e-15);
		}
	});
});
