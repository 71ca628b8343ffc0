import { describe, expect, test } from 'vitest';
import { isMissing, type Missing } from '$lib/stats/estimate';
import { cumulativeIncidence } from '$lib/stats/survival/cumulative-incidence';
import { cumulativeShare } from '$lib/stats/survival/cumulative-share';
import { numberAtRisk, type Durations } from '$lib/stats/survival/durations';
import { eventTable, type EventTable } from '$lib/stats/survival/event-table';
import { kaplanMeier } from '$lib/stats/survival/kaplan-meier';
import { restrictedMean } from '$lib/stats/survival/restricted-mean';
import { stepAt } from '$lib/stats/survival/step-at';
import { survivalQuantile } from '$lib/stats/survival/survival-quantile';
import { MINIMUM_N_CURVE } from '$lib/stats/thresholds';
import { seededPicker, type Picker } from '../support/seeded';

function given<T extends object>(answer: T | Missing): T {
	if (isMissing(answer)) throw new Error(answer.reason);
	return answer;
}

const tableOf = (durations: Durations): EventTable => given(eventTable(durations, { minimumN: 1 }));

interface Cases {
	readonly timeDays: readonly number[];
	readonly outcome: readonly (string | null)[];
	readonly count: readonly number[];
}

const codes = ['released', 'rescued', 'killed', null];

/** Grouped cases with ties, zeros and rows that count nobody. */
function someCases(picker: Picker, outcomes: readonly (string | null)[]): Cases {
	const rows = Array.from({ length: picker.integer(1, 40) }, () => picker.integer(0, 30));
	return {
		timeDays: rows,
		outcome: rows.map(() => picker.one(outcomes)),
		count: rows.map((_, row) => (row === 0 ? 1 : picker.integer(0, 4)))
	};
}

function expanded({ timeDays, outcome, count }: Cases): Durations {
	const rows = timeDays.flatMap((_, row) => new Array<number>(count[row] ?? 0).fill(row));
	return {
		timeDays: rows.map((row) => timeDays[row] ?? NaN),
		outcome: rows.map((row) => outcome[row] ?? null)
	};
}

describe('the event table', () => {
	test('of grouped cases equals that of the cases one by one, in any order', () => {
		const picker = seededPicker(41);
		for (let round = 0; round < 100; round += 1) {
			const cases = someCases(picker, codes);
			const single = expanded(cases);
			const turned = {
				timeDays: Array.from(single.timeDays).reverse(),
				outcome: Array.from(single.outcome).reverse()
			};
			expect(tableOf(cases)).toEqual(tableOf(single));
			expect(tableOf(turned)).toEqual(tableOf(single));
		}
	});

	test('counts who is censored at a time as still at risk then', () => {
		const table = tableOf({ timeDays: [5, 5, 8], outcome: ['released', null, 'killed'] });
		expect(table).toMatchObject({ timeDays: [5, 8], atRisk: [3, 1], events: [1, 1], censored: [1, 0] });
	});

	test('leaves out times that were not reported, and says how many', () => {
		const table = tableOf({ timeDays: [NaN, 3, 4], outcome: ['released', 'killed', null], count: [6, 1, 1] });
		expect(table).toMatchObject({ n: 2, timeNotReported: 6, timeDays: [3, 4] });
		expect([...table.eventsByOutcome.keys()]).toEqual(['killed']);
	});

	test('is refused below the minimum, and for nothing at all', () => {
		const nine = { timeDays: [4], outcome: ['killed'], count: [MINIMUM_N_CURVE - 1] };
		expect(eventTable(nine)).toEqual({ reason: 'too-few' });
		expect(eventTable({ ...nine, count: [MINIMUM_N_CURVE] })).toHaveProperty('n', 10);
		expect(eventTable({ timeDays: [], outcome: [] }, { minimumN: 0 })).toEqual({ reason: 'too-few' });
		expect(eventTable({ timeDays: [NaN], outcome: [null] }, { minimumN: 0 })).toEqual({ reason: 'too-few' });
	});

	test.each<[string, Durations]>([
		['a negative time', { timeDays: [-1], outcome: [null] }],
		['an endless time', { timeDays: [Infinity], outcome: [null] }],
		['half a case', { timeDays: [1], outcome: [null], count: [0.5] }],
		['columns of unequal length', { timeDays: [1, 2], outcome: [null] }],
		['an entry after the end', { timeDays: [3], outcome: [null], entryDays: [3] }],
		['an entry that is not a number', { timeDays: [3], outcome: [null], entryDays: [NaN] }]
	])('%s is an error', (_, durations) => {
		expect(() => eventTable(durations)).toThrow(RangeError);
	});

	test('an end on the day of the start counts, also among late entries', () => {
		const table = tableOf({ timeDays: [0, 9], outcome: ['rescued', 'killed'], entryDays: [0, 4] });
		expect(table).toMatchObject({ timeDays: [0, 9], atRisk: [1, 1] });
	});
});

describe('Kaplan-Meier', () => {
	test('without censoring is one minus the empirical curve', () => {
		const picker = seededPicker(42);
		for (let round = 0; round < 100; round += 1) {
			const cases = someCases(picker, ['released', 'killed']);
			const curve = kaplanMeier(tableOf(cases));
			const share = given(cumulativeShare(cases.timeDays, cases.count, { minimumN: 1 }));
			expect(share.timeDays).toEqual(curve.timeDays);
			share.share.forEach((ended, index) =>
				expect(1 - (curve.survival[index] ?? NaN)).toBeCloseTo(ended, 12)
			);
			expect(share.share.at(-1)).toBe(1);
		}
	});

	test('never rises, stays inside its limits, and gives no NaN', () => {
		const picker = seededPicker(43);
		for (let round = 0; round < 100; round += 1) {
			for (const scale of ['plain', 'log', 'log-log'] as const) {
				const curve = kaplanMeier(tableOf(someCases(picker, codes)), 0.95, scale);
				curve.survival.forEach((share, index) => {
					expect(share).toBeLessThanOrEqual(curve.survival[index - 1] ?? 1);
					const [lower = null, upper = null] = [curve.lower[index], curve.upper[index]];
					if (lower === null || upper === null) return expect(lower).toBe(upper);
					expect(lower).toBeLessThanOrEqual(share + 1e-12);
					expect(upper).toBeGreaterThanOrEqual(share - 1e-12);
				});
			}
		}
	});

	test('of only open cases stays at one and reaches no median', () => {
		const curve = kaplanMeier(tableOf({ timeDays: [3, 9], outcome: [null, null] }));
		expect(curve).toMatchObject({ survival: [1, 1], standardError: [0, 0], lower: [null, null] });
		expect(survivalQuantile(curve)).toEqual({ days: null, lowerDays: null, upperDays: null });
	});

	test('has its median in the middle of a step at exactly one half', () => {
		const curve = kaplanMeier(tableOf({ timeDays: [2, 4, 6, 10], outcome: ['a', 'a', 'a', 'a'] }));
		expect(survivalQuantile(curve).days).toBe(5);
		expect(survivalQuantile(curve, 0.6).days).toBe(6);
	});
});

describe('the restricted mean', () => {
	const durations = { timeDays: [2, 5, 9, 20], outcome: ['a', 'b', 'a', 'b'] };

	test('without censoring is the mean of the times, cut at the horizon', () => {
		expect(given(restrictedMean(tableOf(durations), 30)).value).toBeCloseTo(9, 12);
		expect(given(restrictedMean(tableOf(durations), 10)).value).toBeCloseTo((2 + 5 + 9 + 10) / 4, 12);
		expect(given(restrictedMean(tableOf(durations), 1))).toMatchObject({ value: 1, standardError: 0 });
	});

	test('is refused beyond the last time while a case was open', () => {
		const open = tableOf({ ...durations, outcome: ['a', 'b', 'a', null] });
		expect(restrictedMean(open, 30)).toEqual({ reason: 'not-covered' });
		expect(restrictedMean(open, 20)).toHaveProperty('value');
	});
});

describe('competing outcomes', () => {
	test('sum with the open share to one at every time, within their limits', () => {
		const picker = seededPicker(44);
		for (let round = 0; round < 100; round += 1) {
			const { open, byOutcome } = cumulativeIncidence(tableOf(someCases(picker, codes)));
			const curves = [...byOutcome.values()];
			open.forEach((share, index) => {
				const ended = curves.reduce((sum, curve) => sum + (curve.incidence[index] ?? NaN), 0);
				expect(share + ended).toBeCloseTo(1, 12);
				for (const { incidence, lower, upper, variance } of curves) {
					expect(variance[index]).toBeGreaterThanOrEqual(0);
					const [value = NaN, low = null, high = null] = [incidence[index], lower[index], upper[index]];
					if (low === null || high === null) continue;
					expect(low).toBeLessThanOrEqual(value + 1e-12);
					expect(high).toBeGreaterThanOrEqual(value - 1e-12);
				}
			});
		}
	});

	test('of a single outcome are one minus Kaplan-Meier', () => {
		const table = tableOf(someCases(seededPicker(45), ['killed', null, 'killed']));
		const survival = kaplanMeier(table).survival;
		const [curve] = cumulativeIncidence(table).byOutcome.values();
		survival.forEach((share, index) => expect(curve?.incidence[index]).toBeCloseTo(1 - share, 12));
	});

	test('without censoring are plain shares of all cases', () => {
		const { byOutcome, timeDays } = cumulativeIncidence(
			tableOf({ timeDays: [1, 3, 3, 8], outcome: ['killed', 'rescued', 'rescued', 'killed'] })
		);
		const rescued = byOutcome.get('rescued')?.incidence ?? [];
		expect(stepAt(timeDays, rescued, 2.9, 0)).toBe(0);
		expect(stepAt(timeDays, rescued, 3, 0)).toBeCloseTo(0.5, 12);
		expect(stepAt(timeDays, rescued, 99, 0)).toBeCloseTo(0.5, 12);
	});
});

describe('the number at risk', () => {
	test('equals the table at its own times and falls to none after the last', () => {
		const cases = someCases(seededPicker(46), codes);
		const table = tableOf(cases);
		expect(numberAtRisk(cases, table.timeDays)).toEqual(table.atRisk);
		expect(numberAtRisk(cases, [0, 31])).toEqual([table.n, 0]);
	});

	test('counts a late case from the moment after it came in', () => {
		const late = { timeDays: [9, 9], outcome: [null, null], entryDays: [0, 4] };
		expect(numberAtRisk(late, [4, 5, 9])).toEqual([1, 2, 2]);
	});
});

test('a cumulative share is refused below the minimum and says what it leaves out', () => {
	expect(cumulativeShare([1, 2, 3])).toEqual({ reason: 'too-few' });
	expect(cumulativeShare([])).toEqual({ reason: 'too-few' });
	expect(cumulativeShare([0, 4, NaN], [5, 5, 7])).toEqual({
		timeDays: [0, 4],
		share: [0.5, 1],
		n: 10,
		timeNotReported: 7
	});
	expect(() => cumulativeShare([-1])).toThrow(RangeError);
});
