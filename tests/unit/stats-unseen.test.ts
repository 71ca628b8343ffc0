import { describe, expect, test } from 'vitest';
import { isMissing, type Missing } from '$lib/stats/estimate';
import { chaoLowerBound } from '$lib/stats/unseen/chao-lower-bound';
import { chapman } from '$lib/stats/unseen/chapman';
import { closedPopulation, type ClosedModel } from '$lib/stats/unseen/closed-population';
import { pressCoverage } from '$lib/stats/unseen/press-coverage';
import { seededPicker } from '../support/seeded';

function given<T extends object>(answer: T | Missing): T {
	if (isMissing(answer)) throw new Error(answer.reason);
	return answer as T;
}

describe('two lists', () => {
	test('tell nothing of the order they come in, and never less than was seen', () => {
		const picker = seededPicker(61);
		for (let round = 0; round < 200; round += 1) {
			const both = picker.integer(7, 60);
			const [first, second] = [both + picker.integer(1, 300), both + picker.integer(1, 300)];
			const answer = given(chapman({ first, second, both }));
			const turned = given(chapman({ first: second, second: first, both }));
			expect(turned.value / answer.value).toBeCloseTo(1, 13);
			expect(turned.upper / answer.upper).toBeCloseTo(1, 13);
			expect(answer.lower).toBeGreaterThan(answer.observed);
			expect(answer.lower).toBeLessThan(answer.value);
			expect(answer.upper).toBeGreaterThan(answer.value);
			expect(answer.value).toBeLessThan(answer.lincolnPetersen ?? 0);
		}
	});

	test('find the number of cases, on average and within their interval as often as they say', () => {
		const picker = seededPicker(62);
		const cases = 400;
		let [sum, inside, rounds] = [0, 0, 0];
		for (; rounds < 1500; rounds += 1) {
			let [first, second, both] = [0, 0, 0];
			for (let one = 0; one < cases; one += 1) {
				const [a, b] = [picker.integer(1, 100) <= 40, picker.integer(1, 100) <= 30];
				first += Number(a);
				second += Number(b);
				both += Number(a && b);
			}
			const answer = given(chapman({ first, second, both }));
			sum += answer.value;
			inside += Number(answer.lower <= cases && cases <= answer.upper);
		}
		expect(Math.abs(sum / rounds - cases)).toBeLessThan(3.5);
		expect(inside / rounds).toBeGreaterThan(0.935);
	});

	test('are refused when one lies inside the other, and when they hardly meet', () => {
		expect(chapman({ first: 30, second: 25, both: 25 })).toEqual({ reason: 'nested-lists' });
		expect(chapman({ first: 5, second: 5, both: 5 })).toEqual({ reason: 'nested-lists' });
		expect(chapman({ first: 50, second: 60, both: 6 })).toEqual({ reason: 'too-thin-overlap' });
		expect(chapman({ first: 10, second: 12, both: 0 })).toEqual({ reason: 'too-thin-overlap' });
		expect(chapman({ first: 0, second: 0, both: 0 })).toEqual({ reason: 'too-thin-overlap' });
		expect(isMissing(chapman({ first: 50, second: 60, both: 7 }))).toBe(false);
	});

	test('that are asked all the same say that they hardly meet', () => {
		const asked = { minimumOverlap: 0, allowNested: true };
		expect(given(chapman({ first: 10, second: 12, both: 0 }, asked))).toMatchObject({
			value: 142,
			isThin: true,
			lincolnPetersen: null
		});
		expect(given(chapman({ first: 30, second: 25, both: 25 }, asked))).toMatchObject({
			value: 30,
			lower: 30,
			upper: 30,
			isThin: false
		});
	});

	test('stay finite for counts as large as they may be', () => {
		const all = Number.MAX_SAFE_INTEGER;
		const answer = given(chapman({ first: all, second: all, both: 7 }));
		expect(answer.upper).toBeLessThan(Infinity);
		expect(answer.lower).toBeGreaterThan(answer.observed);
	});

	test('must be counts that fit together', () => {
		expect(chapman({ first: null, second: 3, both: 1 })).toEqual({ reason: 'not-reported' });
		expect(() => chapman({ first: 5, second: 9, both: 6 })).toThrow(RangeError);
		expect(() => chapman({ first: -5, second: 9, both: 2 })).toThrow(RangeError);
		expect(() => chapman({ first: 5.5, second: 9, both: 2 })).toThrow(RangeError);
		expect(() => chapman({ first: 50, second: 90, both: 20 }, { level: 1 })).toThrow(RangeError);
	});
});

describe("Chao's lower bound", () => {
	test('lies within its interval and above what was seen; the more seen once, the higher', () => {
		const picker = seededPicker(63);
		for (let round = 0; round < 200; round += 1) {
			const [once, twice, more] = [picker.integer(1, 90), picker.integer(1, 60), picker.integer(0, 30)];
			const sightings = { distinct: once + twice + more, once, twice, lists: 4 };
			const answer = given(chaoLowerBound(sightings));
			const bound = given(answer.bound);
			expect(bound.lower).toBeGreaterThanOrEqual(sightings.distinct);
			expect(bound.lower).toBeLessThanOrEqual(bound.value);
			expect(bound.upper).toBeGreaterThanOrEqual(bound.value);
			expect(answer.ofLists).toBeLessThan(bound.value);
			const next = given(chaoLowerBound({ ...sightings, distinct: sightings.distinct + 1, once: once + 1 }));
			expect(given(next.bound).value).toBeGreaterThan(bound.value + 1);
		}
	});

	test('is a lower bound also where cases differ: on average below the truth', () => {
		const picker = seededPicker(64);
		let [sum, rounds] = [0, 0];
		for (; rounds < 200; rounds += 1) {
			const seen = Array.from({ length: 300 }, (_, one) =>
				[1, 2, 3, 4, 5].reduce(
					(times) => times + Number(picker.integer(1, 100) <= (one % 3 === 0 ? 45 : 9)),
					0
				)
			);
			const times = (wanted: number) => seen.filter((found) => found === wanted).length;
			const distinct = 300 - times(0);
			sum += given(chaoLowerBound({ distinct, once: times(1), twice: times(2), lists: 5 })).ofLists ?? 0;
		}
		expect(sum / rounds).toBeLessThan(300);
		expect(sum / rounds).toBeGreaterThan(200);
	});

	test('without a case seen twice is only the corrected one', () => {
		const answer = given(chaoLowerBound({ distinct: 12, once: 12, twice: 0, lists: null }));
		expect(answer).toEqual({ bound: { reason: 'too-few' }, biasCorrected: 78, ofLists: null });
		const nobody = given(chaoLowerBound({ distinct: 0, once: 0, twice: 0, lists: 3 }));
		expect([nobody.biasCorrected, nobody.ofLists]).toEqual([0, 0]);
		const often = given(chaoLowerBound({ distinct: 9, once: 0, twice: 4, lists: 3 }));
		expect(often.bound).toMatchObject({ value: 9, lower: 9, upper: 9 });
	});

	test('needs counts that fit together', () => {
		expect(chaoLowerBound({ distinct: 5, once: null, twice: 1, lists: 3 })).toEqual({
			reason: 'not-reported'
		});
		expect(() => chaoLowerBound({ distinct: 5, once: 4, twice: 2, lists: 3 })).toThrow(RangeError);
		expect(() => chaoLowerBound({ distinct: 5, once: 2, twice: 1, lists: 0 })).toThrow(RangeError);
		expect(() => chaoLowerBound({ distinct: 5, once: 2.5, twice: 1, lists: 3 })).toThrow(RangeError);
	});
});

describe('several occasions', () => {
	/** Snowshoe hares, with what the program of Baillargeon and Rivest prints of them (2007, J Stat Softw 19:5). */
	const hares = { seen: [25, 22, 13, 5, 1, 2], perOccasion: [16, 28, 20, 26, 23, 32] };
	const printed: readonly (readonly [ClosedModel, number, number])[] = [
		[{ unequalOccasions: false }, 75.4, 3.5],
		[{ unequalOccasions: true }, 75.1, 3.4],
		[{ unequalOccasions: false, heterogeneity: 'chao' }, 79.8, 6.4],
		[{ unequalOccasions: false, heterogeneity: 'poisson2' }, 81.5, 5.7],
		[{ unequalOccasions: false, heterogeneity: 'darroch' }, 90.4, 11.6],
		[{ unequalOccasions: false, heterogeneity: 'gamma3.5' }, 100.6, 21.7],
		[{ unequalOccasions: true, heterogeneity: 'chao' }, 79.6, 6.3],
		[{ unequalOccasions: true, heterogeneity: 'poisson2' }, 81.1, 5.6],
		[{ unequalOccasions: true, heterogeneity: 'darroch' }, 90.5, 11.7],
		[{ unequalOccasions: true, heterogeneity: 'gamma3.5' }, 101.6, 22.4]
	];

	test.each(printed)('%o gives what was printed', (model, total, standardError) => {
		const answer = given(closedPopulation(hares, model));
		expect(Math.abs(answer.value - total)).toBeLessThanOrEqual(0.0501);
		expect(Math.abs(answer.standardError - standardError)).toBeLessThanOrEqual(0.0501);
		expect(answer.lower).toBeGreaterThan(68);
		expect(answer.upper).toBeGreaterThan(answer.value);
	});

	test('may come in any order', () => {
		const model = { unequalOccasions: true, heterogeneity: 'poisson2' } as const;
		const turned = { ...hares, perOccasion: hares.perOccasion.toReversed() };
		expect(given(closedPopulation(turned, model)).value).toBeCloseTo(
			given(closedPopulation(hares, model)).value,
			8
		);
	});

	test('that are equally good give the same number whether they may differ or not', () => {
		const seen = [12, 9, 4];
		const perOccasion = [14, 14, 14];
		const [may, not] = [true, false].map((unequalOccasions) =>
			given(closedPopulation({ seen, perOccasion }, { unequalOccasions }))
		);
		expect(may?.value).toBeCloseTo(not?.value ?? 0, 8);
	});

	test("give Chao's bound for lists", () => {
		const { ofLists } = given(chaoLowerBound({ distinct: 68, once: 25, twice: 22, lists: 6 }));
		const model = { unequalOccasions: false, heterogeneity: 'chao' } as const;
		expect(given(closedPopulation(hares, model)).value).toBeCloseTo(ofLists ?? 0, 8);
	});

	test('that bend downwards only are taken as if no case differed', () => {
		const seen = [10, 20, 5];
		const straight = given(closedPopulation({ seen }, { unequalOccasions: false }));
		const bent = given(closedPopulation({ seen }, { unequalOccasions: false, heterogeneity: 'chao' }));
		expect(bent).toEqual(straight);
	});

	test('are refused when nobody was seen twice, when nobody was seen, and when they are too few', () => {
		const equal = { unequalOccasions: false } as const;
		expect(closedPopulation({ seen: [9, 0, 0] }, equal)).toEqual({ reason: 'not-estimable' });
		expect(closedPopulation({ seen: [0, 0] }, equal)).toEqual({ reason: 'too-few' });
		expect(closedPopulation({ seen: [4, 2] }, { ...equal, heterogeneity: 'chao' })).toEqual({
			reason: 'not-estimable'
		});
		expect(closedPopulation({ seen: [4] }, equal)).toEqual({ reason: 'not-estimable' });
		expect(closedPopulation({ seen: [4, null, 1] }, equal)).toEqual({ reason: 'not-reported' });
	});

	test('must be totals of the same sightings', () => {
		const unequal = { unequalOccasions: true } as const;
		expect(() => closedPopulation({ seen: [4, 2], perOccasion: [4, 5] }, unequal)).toThrow(RangeError);
		expect(() => closedPopulation({ seen: [4, 2], perOccasion: [8] }, unequal)).toThrow(RangeError);
		expect(() => closedPopulation({ seen: [4, 2] }, unequal)).toThrow(RangeError);
		expect(() => closedPopulation({ seen: [4.5, 2] }, unequal)).toThrow(RangeError);
	});
});

describe('the catalogue against a published count', () => {
	test('contains its ratio and falls as the count rises', () => {
		const picker = seededPicker(65);
		for (let round = 0; round < 100; round += 1) {
			const [catalogued, published] = [picker.integer(1, 200), picker.integer(1, 300)];
			const { value, lower, upper } = given(pressCoverage(catalogued, published));
			expect(value).toBe(catalogued / published);
			expect(lower).toBeLessThan(value);
			expect(upper).toBeGreaterThan(value);
			expect(given(pressCoverage(catalogued, published + 1)).upper).toBeLessThan(upper);
		}
	});

	test('has reasons', () => {
		expect(pressCoverage(4, 0)).toEqual({ reason: 'zero-denominator' });
		expect(pressCoverage(null, 9)).toEqual({ reason: 'not-reported' });
		expect(pressCoverage(4, NaN)).toEqual({ reason: 'not-reported' });
		expect(given(pressCoverage(0, 9))).toMatchObject({ value: 0, lower: 0 });
		expect(() => pressCoverage(1.5, 9)).toThrow(RangeError);
	});
});
