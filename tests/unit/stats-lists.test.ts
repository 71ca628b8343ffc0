import { describe, expect, test } from 'vitest';
import { isMissing, type Missing } from '$lib/stats/estimate';
import { casesOnAll, listCells, nestedPairs, overlapOf, type ListCell } from '$lib/stats/unseen/list-cells';
import { fitListModel } from '$lib/stats/unseen/list-model';
import { candidateListModels } from '$lib/stats/unseen/list-model-choice';
import { listModelProfile } from '$lib/stats/unseen/list-model-profile';
import { isDetermined } from '$lib/stats/unseen/row-space';
import { unseenByLists } from '$lib/stats/unseen/unseen-by-lists';
import { closedPopulation } from '$lib/stats/unseen/closed-population';
import { seededPicker, type Picker } from '../support/seeded';

function given<T extends object>(answer: T): Exclude<T, Missing> {
	if (isMissing(answer)) throw new Error(answer.reason);
	return answer as Exclude<T, Missing>;
}

/** Cells from counts by history. */
function cellsOf(counts: Readonly<Record<string, number>>): ListCell[] {
	return Object.entries(counts).map(([history, count]) => ({ history, count }));
}

const three = cellsOf({ '100': 60, '010': 47, '110': 12, '001': 33, '101': 9, '011': 15, '111': 8 });
const names = ['police', 'press', 'helpline'];
const alone = [[0], [1], [2]];

function randomThree(picker: Picker): ListCell[] {
	return three.map(({ history }) => ({
		history,
		count: picker.integer(history.replaceAll('0', '').length === 1 ? 10 : 2, 40)
	}));
}

describe('cells of lists', () => {
	test('count patterns that do not occur as none, and find overlaps', () => {
		const cells = given(listCells(cellsOf({ '100': 4, '110': 3, '011': 2 }), 3));
		expect(cells.counts.reduce((a, b) => a + b, 0)).toBe(9);
		expect(cells.patterns).toHaveLength(7);
		expect(overlapOf(cells)).toBe(5);
		expect(casesOnAll(cells, [1])).toBe(5);
		expect(casesOnAll(cells, [0, 1])).toBe(3);
		expect(nestedPairs(cells)).toEqual([[2, 1]]);
	});

	test.each([
		[[{ history: '000', count: 4 }], 3],
		[[{ history: '10', count: 4 }], 3],
		[[{ history: '12', count: 4 }], 2],
		[[{ history: '11', count: 4.5 }], 2],
		[[{ history: '11', count: -4 }], 2],
		[[{ history: '11', count: Infinity }], 2],
		[cellsOf({ '11': 4 }).concat(cellsOf({ '11': 4 })), 2],
		[[{ history: '1', count: 4 }], 1],
		[[], 11]
	])('%j of %d lists is an error', (cells, lists) => {
		expect(() => listCells(cells, lists)).toThrow(RangeError);
	});

	test('are not known where an overlap was not counted', () => {
		expect(listCells([{ history: '11', count: null }], 2)).toEqual({ reason: 'not-reported' });
		expect(unseenByLists(names, [...three.slice(1), { history: '100', count: NaN }])).toEqual({
			reason: 'not-reported'
		});
	});
});

describe('one model of the lists', () => {
	test('of two lists is Lincoln and Petersen', () => {
		const cells = given(listCells(cellsOf({ '10': 150, '01': 100, '11': 50 }), 2));
		expect(given(fitListModel(cells, [[0], [1]])).total).toBeCloseTo((200 * 150) / 50, 8);
	});

	test('that lets every pair lean is the ratio of products', () => {
		const picker = seededPicker(71);
		for (let round = 0; round < 30; round += 1) {
			const drawn = randomThree(picker);
			const of = (history: string) => drawn.find((cell) => cell.history === history)?.count ?? 0;
			const model = given(fitListModel(given(listCells(drawn, 3)), [...alone, [0, 1], [0, 2], [1, 2]]));
			const odd = of('111') * of('100') * of('010') * of('001');
			expect(model.unseen / (odd / (of('110') * of('101') * of('011')))).toBeCloseTo(1, 9);
			expect(model.deviance).toBeCloseTo(0, 8);
			expect(model.degreesOfFreedom).toBe(0);
		}
	});

	test('in which no list leans is the model of unequal occasions', () => {
		const main = given(fitListModel(given(listCells(three, 3)), alone));
		const totals = { seen: [140, 36, 8], perOccasion: [89, 82, 65] };
		const occasions = given(closedPopulation(totals, { unequalOccasions: true }));
		expect(main.total).toBeCloseTo(occasions.value, 8);
		expect(main.standardError).toBeCloseTo(occasions.standardError, 8);
	});

	test('gives what was printed of four lists of HIV, all pairs leaning (Baillargeon and Rivest 2007)', () => {
		const counts =
			'1000:403 0100:545 1100:33 0010:621 1010:20 0110:35 1110:3 0001:205 1001:6 0101:10 1101:1 0011:11 0111:3';
		const rows = counts.split(' ').map((row) => row.split(':') as [string, string]);
		const cells = given(
			listCells(
				rows.map(([history, count]) => ({ history, count: Number(count) })),
				4
			)
		);
		const everyPair = candidateListModels(4).at(-1) ?? [];
		const model = given(fitListModel(cells, everyPair));
		expect(model.total).toBeCloseTo(23443.5, 1);
		expect(model.standardError).toBeCloseTo(9594.9, 1);
		expect(model.deviance).toBeCloseTo(3.037, 3);
		expect(model.aic).toBeCloseTo(92.073, 3);
		const profile = given(listModelProfile(cells, everyPair));
		expect(Math.abs(profile.value - 23269.8)).toBeLessThan(20);
		expect(Math.abs(profile.lower - 10027.6)).toBeLessThan(20);
		expect(Math.abs(profile.upper - 50046.3)).toBeLessThan(20);
	});

	test('is not determined where the leaning lists share no case, or share every one', () => {
		const apart = given(
			listCells(cellsOf({ '100': 9, '010': 8, '001': 7, '101': 4, '011': 3, '111': 2 }), 3)
		);
		const full = [...alone, [0, 1], [0, 2], [1, 2]];
		expect(fitListModel(apart, full)).toEqual({ reason: 'not-estimable' });
		const never = given(listCells(cellsOf({ '100': 9, '010': 8, '001': 7 }), 3));
		expect(fitListModel(never, alone)).toEqual({ reason: 'not-estimable' });
		expect(listModelProfile(never, alone)).toEqual({ reason: 'not-estimable' });
		expect(fitListModel(given(listCells([], 3)), alone)).toEqual({ reason: 'too-few' });
	});

	test('is determined where a cell without a case leaves the unseen alone', () => {
		const cells = given(listCells(cellsOf({ '100': 30, '010': 20, '001': 25, '101': 6, '011': 5 }), 3));
		const model = given(fitListModel(cells, [...alone, [0, 1]]));
		// Lists 1 and 2 share no case: together they are one list, against the third.
		expect(model.total).toBeCloseTo((61 * 36) / 11, 7);
		expect(model.degreesOfFreedom).toBe(2);
	});

	test('with more terms than cells, or terms of no list, is refused', () => {
		const cells = given(listCells(three, 3));
		expect(fitListModel(cells, [...alone, [0, 1], [0, 2], [1, 2], [0, 1, 2]])).toEqual({
			reason: 'not-estimable'
		});
		expect(() => fitListModel(cells, [[0], [3]])).toThrow(RangeError);
		expect(() => fitListModel(cells, [[0], []])).toThrow(RangeError);
		expect(() =>
			fitListModel(cells, [
				[0, 1],
				[1, 0]
			])
		).toThrow(RangeError);
	});

	test('has a profile that holds its summit, lopsided, wider at a higher level', () => {
		const cells = given(listCells(three, 3));
		for (const terms of candidateListModels(3)) {
			const [narrow, wide] = [
				given(listModelProfile(cells, terms, 0.8)),
				given(listModelProfile(cells, terms))
			];
			expect(wide.lower).toBeGreaterThan(184);
			expect(wide.lower).toBeLessThan(narrow.lower);
			expect(narrow.lower).toBeLessThan(narrow.value);
			expect(narrow.upper).toBeLessThan(wide.upper);
			expect(wide.upper - wide.value).toBeGreaterThan(wide.value - wide.lower);
			expect(wide.value).toBeLessThan(given(fitListModel(cells, terms)).total);
		}
	});
});

describe('the unseen, over all models', () => {
	test('do not depend on the order of lists or cells', () => {
		const picker = seededPicker(72);
		for (let round = 0; round < 10; round += 1) {
			const drawn = randomThree(picker);
			const one = given(unseenByLists(names, drawn));
			const turned = drawn.map(({ history, count }) => ({
				history: [...history].toReversed().join(''),
				count
			}));
			const other = given(unseenByLists(names.toReversed(), turned.toReversed()));
			expect(other.value).toBeCloseTo(one.value, 6);
			expect(other.standardError).toBeCloseTo(one.standardError, 6);
		}
	});

	test('lie in their interval, among their models, whose weights sum to one', () => {
		for (const criterion of ['aic', 'bic'] as const) {
			const answer = given(unseenByLists(names, three, { criterion }));
			expect(answer.models.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
			expect(answer.models[0]?.delta).toBe(0);
			expect(answer.lower).toBeGreaterThan(answer.observed);
			expect(answer.lower).toBeLessThan(answer.value);
			expect(answer.upper).toBeGreaterThan(answer.value);
			expect(answer.range.lowest).toBeLessThan(answer.value);
			expect(answer.range.highest).toBeGreaterThan(answer.value);
			expect(answer.standardError).toBeGreaterThan(answer.models[0]?.standardError ?? 0);
			expect(answer.models.length + answer.undetermined).toBe(8);
		}
	});

	test('hold the true number about as often as they say, where two of the lists lean on each other', () => {
		const picker = seededPicker(73);
		const cases = 500;
		let [inside, rounds] = [0, 0];
		for (; rounds < 150; rounds += 1) {
			const counts: Record<string, number> = {};
			for (let one = 0; one < cases; one += 1) {
				const on = (percent: number) => Number(picker.integer(1, 100) <= percent);
				const police = on(40);
				const history = `${police}${on(police ? 45 : 25)}${on(35)}`;
				if (history !== '000') counts[history] = (counts[history] ?? 0) + 1;
			}
			const { lower, upper } = given(unseenByLists(names, cellsOf(counts)));
			inside += Number(lower <= cases && cases <= upper);
		}
		expect(inside / rounds).toBeGreaterThan(0.9);
	});

	test('are refused with the lists that lie inside others, by name', () => {
		const fed = cellsOf({ '110': 30, '010': 40, '001': 20, '011': 12, '111': 9 });
		expect(unseenByLists(names, fed)).toEqual({
			reason: 'nested-lists',
			overlap: 51,
			nested: [{ inner: 'police', outer: 'press' }]
		});
		expect(isMissing(unseenByLists(names, fed, { allowNested: true }))).toBe(false);
	});

	test('are refused where too few cases stand on more than one list', () => {
		const thin = cellsOf({ '100': 90, '010': 80, '001': 70, '110': 3, '011': 3 });
		expect(unseenByLists(names, thin)).toEqual({ reason: 'too-thin-overlap', overlap: 6, nested: [] });
		expect(unseenByLists(names, [...thin, { history: '101', count: 1 }])).not.toHaveProperty(
			'reason',
			'too-thin-overlap'
		);
	});

	test('are refused with an empty list, and need three', () => {
		expect(unseenByLists(names, cellsOf({ '100': 20, '010': 20, '110': 20 }))).toMatchObject({
			reason: 'too-few'
		});
		expect(unseenByLists(names, [])).toMatchObject({ reason: 'too-few', overlap: 0 });
		expect(() => unseenByLists(['a', 'b'], cellsOf({ '10': 4 }))).toThrow(RangeError);
		expect(() => unseenByLists(names, three, { level: 1 })).toThrow(RangeError);
	});
});

test('models tried: every set of leaning pairs for up to four lists, then at most two pairs', () => {
	expect([3, 4, 5, 6].map((lists) => candidateListModels(lists).length)).toEqual([8, 64, 56, 121]);
	expect(candidateListModels(3)[0]).toEqual(alone);
});

test('rows determine what is a sum of them, and nothing else', () => {
	const rows = [
		[1, 1, 0],
		[1, 0, 1]
	];
	expect(isDetermined([2, 1, 1], rows)).toBe(true);
	expect(isDetermined([0, 1, -1], rows)).toBe(true);
	expect(isDetermined([1, 0, 0], rows)).toBe(false);
	expect(isDetermined([1, 0, 0], [...rows, [1, 1, 1]])).toBe(true);
});
