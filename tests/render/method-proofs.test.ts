import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { methodProofs, type ProvedVector } from '../../scripts/vectors/method-proofs';
import { runVector } from '../../scripts/vectors/run-directory';
import { languages } from '$lib/i18n/lang';
import { loadCatalogue } from '$lib/i18n/messages/load';
import ProofsProbe from '../support/components/ProofsProbe.svelte';
import { vectorAdapters } from '../support/vector-adapters';
import { parseVector } from '../support/vector-file';

const directory = join(import.meta.dirname, '../fixtures/vectors');
const proved = readdirSync(directory).flatMap((file): ProvedVector[] => {
	const text = readFileSync(join(directory, file), 'utf8');
	const [vector, answered] = [parseVector(text), runVector(file, text)];
	return vector !== null && answered.kind === 'answered' ? [{ vector, answered }] : [];
});
const proofs = methodProofs(proved);

describe('the proofs of the methods', () => {
	test('name every method of the library once, with all of its files', () => {
		expect(proofs.map(({ method }) => method)).toEqual(Object.keys(vectorAdapters).sort());
		expect(proofs.flatMap(({ vectors }) => vectors)).toHaveLength(proved.length);
	});

	test('do not depend on the order of the files', () => {
		expect(methodProofs(proved.toReversed())).toEqual(proofs);
	});

	test('give the largest error of a method over its files, and what it leaves out', () => {
		const rates = proofs.find(({ method }) => method === 'rate-poisson-ci');
		expect(rates?.largestError).toBe(Math.max(...(rates?.vectors.map((file) => file.largestError) ?? [])));
		expect(rates?.notOffered).toContain('byarSingleTermLower');
		for (const { shareOfTolerance } of proofs) expect(shareOfTolerance).toBeLessThanOrEqual(1);
	});

	test.each(languages)('stand on the page, English ones marked as such (%s)', async (lang) => {
		const { body } = render(ProofsProbe, { props: { lang, catalogue: await loadCatalogue(lang), proofs } });
		for (const { method } of proofs) expect(body).toContain(`id="proof-${method}"`);
		const sources = proofs.flatMap(({ vectors }) => vectors.map(({ source }) => source));
		expect(body.match(/<li\b/g)).toHaveLength(sources.length);
		const unmarked = body.replace(/<bdi lang="en">[^]*?<\/bdi>/g, '').replace(/<[^>]*>/g, '');
		if (lang === 'ur') expect(unmarked).not.toMatch(/[A-Za-z]/);
	});
});
