import { describe, expect, test } from 'vitest';
import {
	benjaminiHochberg,
	benjaminiYekutieli,
	bonferroni,
	holm,
	standsOut
} from '$lib/stats/multiple-looks/adjusted-p-values';
import { seededPicker } from '../support/seeded';

const methods = [
	['Benjamini and Hochberg', benjaminiHochberg],
	['Benjamini and Yekutieli', benjaminiYekutieli],
	['Holm', holm],
	['Bonferroni', bonferroni]
] as const;

describe.each(methods)('p-values adjusted after %s', (_, adjust) => {
	test('are no smaller, at most 1, in the same order, and do not care how the looks are sorted', () => {
		const picker = seededPicker(41);
		for (let round = 0; round < 100; round += 1) {
			const p = Array.from({ length: picker.integer(1, 40) }, () => picker.integer(0, 1000) / 1000);
			const adjusted = adjust(p);
			adjusted.forEach((value, index) => {
				expect(value).toBeGreaterThanOrEqual(p[index] ?? 2);
				expect(value).toBeLessThanOrEqual(1);
			});
			const order = p.map((_, index) => index).sort((a, b) => (p[a] ?? 0) - (p[b] ?? 0));
			order.reduce((before, place) => {
				const here = adjusted[place] ?? -1;
				expect(here).toBeGreaterThanOrEqual(before);
				return here;
			}, 0);
			expect(adjust(p.toReversed()).toReversed()).toEqual(adjusted);
		}
	});

	test('leave out what was not tested', () => {
		const [first, gap, second, nan] = adjust([0.01, null, 0.04, NaN]);
		expect([gap, nan]).toEqual([null, null]);
		expect([first, second]).toEqual(adjust([0.01, 0.04]));
	});

	test('of one look are that look, of none are none', () => {
		expect(adjust([0.2])).toEqual([0.2]);
		expect(adjust([])).toEqual([]);
	});

	test.each([-0.1, 1.1, Infinity])('%d is no probability', (p) => {
		expect(() => adjust([0.5, p])).toThrow(RangeError);
	});
});

describe('what stands out', () => {
	test('is what the step-up rule of Benjamini and Hochberg rejects', () => {
		const picker = seededPicker(42);
		for (let round = 0; round < 200; round += 1) {
			const n = picker.integer(1, 30);
			const p = Array.from({ length: n }, () => picker.integer(1, 500) ** 2 / 250_000);
			const sorted = p.toSorted((a, b) => a - b);
			const last = sorted.findLastIndex((value, index) => value <= (0.1 * (index + 1)) / n);
			expect(standsOut(benjaminiHochberg(p), 0.1).filter(Boolean)).toHaveLength(last + 1);
		}
	});

	test('keeps false alarms among all alarms below the rate that was asked', () => {
		const picker = seededPicker(43);
		let [share, rounds] = [0, 0];
		for (; rounds < 2000; rounds += 1) {
			const p = Array.from({ length: 20 }, (_, place) => {
				const even = picker.integer(1, 1_000_000) / 1_000_000;
				return place < 5 ? even ** 6 : even;
			});
			const alarms = standsOut(benjaminiHochberg(p), 0.2);
			const all = alarms.filter(Boolean).length;
			share += all === 0 ? 0 : alarms.slice(5).filter(Boolean).length / all;
		}
		expect(share / rounds).toBeLessThan(0.2 * 0.75 + 0.02);
		expect(share / rounds).toBeGreaterThan(0.2 * 0.75 - 0.02);
	});

	test('is never what was not tested; and the rate must be one', () => {
		expect(standsOut([null, 0.01], 0.05)).toEqual([false, true]);
		expect(() => standsOut([0.01], 0)).toThrow(RangeError);
	});
});
