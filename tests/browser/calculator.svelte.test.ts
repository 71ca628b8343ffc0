import { expect, test } from 'vitest';
import { createCalculator } from '$lib/figures/live-calculation.svelte';
import { bootstrapRatio } from '$lib/stats/resampling/bootstrap-ratio';

const never = () => new AbortController().signal;
const demanded = Array.from({ length: 40 }, (_, index) => 1_000_000 + 37_000 * ((index * 17) % 40));
const paid = demanded.map((sum, index) => sum * (0.2 + 0.01 * ((index * 7) % 40)));
const short = { name: 'bootstrapRatio', args: [demanded, paid, { seed: 7, replicates: 500 }] } as const;
/** Minutes of work. */
const endless = {
	name: 'bootstrapRatio',
	args: [demanded, paid, { seed: 7, replicates: 20_000_000 }]
} as const;

test('what the worker answers is what the function answers here', async () => {
	const result = await createCalculator().run(short, never());
	expect(result).toEqual(bootstrapRatio(...short.args));
});

test('a calculation that nobody waits for is ended, and the next one starts at once', async () => {
	const calculator = createCalculator();
	const abort = new AbortController();
	const dropped = calculator.run(endless, abort.signal);
	const next = calculator.run(short, never());
	abort.abort(new Error('not asked any more'));
	await expect(dropped).rejects.toThrow('not asked any more');
	expect(await next).toHaveProperty('n', 40);
});

test('one dropped before its turn leaves the others alone', async () => {
	const calculator = createCalculator();
	const abort = new AbortController();
	const first = calculator.run(short, never());
	const dropped = calculator.run(endless, abort.signal);
	const last = calculator.run(short, never());
	abort.abort();
	await expect(dropped).rejects.toThrow();
	expect(await Promise.all([first, last])).toHaveLength(2);
});

test('what a calculation throws arrives with its words, and the worker lives on', async () => {
	const calculator = createCalculator();
	const wrong = { name: 'bootstrapRatio', args: [demanded, paid, { seed: -1 }] } as const;
	await expect(calculator.run(wrong, never())).rejects.toThrow(/seed/);
	expect(await calculator.run(short, never())).toHaveProperty('n', 40);
});

test('an aborted signal asks nothing', async () => {
	await expect(createCalculator().run(short, AbortSignal.abort(new Error('too late')))).rejects.toThrow(
		'too late'
	);
});
