import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import { noIntervals } from '$lib/figures/ransom-spread/calculation-tasks';
import { ransomSpreadModel } from '$lib/figures/ransom-spread/model';
import { ransomSpreadQuestion } from '$lib/figures/ransom-spread/question';
import { defaultChoices, type Choices } from '$lib/filters/choices';
import { en } from '$lib/i18n/messages/en';
import { createWords } from '$lib/i18n/words';
import { siteEngine } from '$lib/server/site';
import { isMissing } from '$lib/stats/estimate';

const words = createWords('en', en);

let engine: Engine;

beforeAll(async () => {
	engine = await siteEngine();
});

async function modelOf(change: Partial<Choices>) {
	const choices = { ...defaultChoices, ...change };
	const { statements } = ransomSpreadQuestion(choices);
	const frames = {
		amounts: await engine.run(statements.amounts),
		pairs: await engine.run(statements.pairs),
		sizes: await engine.run(statements.sizes),
		leftOut: await engine.run(statements.leftOut)
	};
	return ransomSpreadModel(frames, choices, noIntervals, words);
}

/** Worked out from the rows of data/incidents.csv and data/deflators.csv, without the engine and without this library. */
describe('the catalogue', () => {
	test.each([
		['real', 38, [880_194, 3_850_790, 26_670_500, 87_705_600, 209_574_000], 18_029_900],
		['nominal', 39, [500_000, 1_750_000, 10_000_000, 30_000_000, 66_000_000], 7_727_740],
		['usd', 38, [3052.28, 12_763.4, 89_442.4, 301_305, 632_077], 58_333.8]
	] as const)('has these demands in %s money', async (money, n, quantiles, mean) => {
		const { sides } = await modelOf({ money });
		const { marks, geometricMean, notCovered } = sides.demanded;
		if (isMissing(marks) || isMissing(geometricMean)) throw new Error('too few');
		expect([sides.demanded.n, notCovered]).toEqual([n, 39 - n]);
		quantiles.forEach((value, index) => expect((marks[index]?.value ?? 0) / value).toBeCloseTo(1, 4));
		expect(geometricMean.value / mean).toBeCloseTo(1, 4);
	});

	test('has sixteen payments', async () => {
		const { sides } = await modelOf({ money: 'nominal' });
		expect(sides.paid).toMatchObject({ n: 16, notCovered: 0 });
		expect(sides.paid.marks).toMatchObject(
			[56_000, 97_250, 450_000, 3_400_000, 10_000_000].map((value) => ({ value }))
		);
	});

	test('has seven incidents with both sums, too few for a ratio', async () => {
		const { pairs, lowSums } = await modelOf({});
		expect(pairs.pairs).toHaveLength(7);
		expect(pairs.ratios).toEqual({ reason: 'too-few' });
		expect(lowSums).toBe(2);
	});
});

test('of the invented rows a third of all money was paid, a quarter in a typical pair', async () => {
	const { pairs } = await modelOf({ data: 'demo_incidents' });
	if (isMissing(pairs.ratios)) throw new Error('too few');
	expect(pairs.pairs).toHaveLength(548);
	expect(pairs.ratios.ofTotals.value).toBeCloseTo(0.32253, 5);
	expect(pairs.ratios.typical.value).toBeCloseTo(0.254448, 5);
});
