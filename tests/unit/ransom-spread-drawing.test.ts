import { describe, expect, test } from 'vitest';
import { spreadLayout } from '$lib/figures/ransom-spread/layout';
import { en } from '$lib/i18n/messages/en';
import { ur } from '$lib/i18n/messages/ur';
import { createWords } from '$lib/i18n/words';
import { demands, LAKH, modelOf, pairs } from '../support/ransom-spread-model';

const english = createWords('en', en);
const urdu = createWords('ur', ur);

describe('the drawing', () => {
	test('tells its scale in lakh and crore, in Urdu too', () => {
		const rows = Array.from({ length: 9 }, (_, index) => ({
			year: 2010,
			demanded: 10 ** (3 + 0.8 * index),
			factor: 1
		}));
		const texts = (words: typeof english) =>
			spreadLayout(modelOf(rows, { words }), 720, words).yTicks.map(({ text }) => text);
		expect(texts(english)).toEqual(['10\u202f000', '1 lakh', '10 lakh', '1 crore', '10 crore', '100 crore']);
		expect(texts(urdu)).toEqual(['10\u202f000', '1 لاکھ', '10 لاکھ', '1 کروڑ', '10 کروڑ', '100 کروڑ']);
	});

	test.each([344, 720])('keeps its labels apart and inside, %i px wide', (widthPx) => {
		for (const rows of [demands(9), pairs(16, 1, 3), pairs(9, 0.001)]) {
			const layout = spreadLayout(modelOf(rows, { data: 'demo_incidents' }), widthPx, english);
			for (const { strip } of layout.sides) {
				const heights = (strip?.labels ?? []).map(({ y }) => y).sort((a, b) => a - b);
				heights.slice(1).forEach((y, index) => expect(y - (heights[index] ?? 0)).toBeGreaterThan(15));
			}
			for (const { x } of layout.ratio.rows) expect(x).toBeLessThanOrEqual(layout.ratio.right);
		}
	});

	test('puts larger sums higher', () => {
		const [side] = spreadLayout(modelOf(demands(9)), 720, english).sides;
		const { box, whisker, middleY } = side?.strip ?? { box: null, whisker: null, middleY: 0 };
		if (!box || !whisker) throw new Error('no strip');
		expect([whisker.from, box.from, middleY, box.to, whisker.to]).toEqual(
			[whisker.from, box.from, middleY, box.to, whisker.to].toSorted((a, b) => a - b)
		);
	});

	test('goes beyond 100% where more was paid than demanded', () => {
		const { ratio } = spreadLayout(modelOf(pairs(9, 1.4)), 720, english);
		expect(ratio.xTicks.map(({ text }) => text).at(-1)).toBe('150%');
		expect(ratio.rows[0]?.text).toBe('of all money demanded: 140%');
	});

	test('is empty where no sum can be told, and says why', () => {
		expect(modelOf([]).isEmpty).toBe(true);
		expect(modelOf([]).figure.alt).toBe(
			'No demand and no payment was reported in any incident of this choice.'
		);
		const uncovered = modelOf([{ year: 2026, demanded: LAKH, factor: null }]);
		expect(uncovered.isEmpty).toBe(true);
		expect(uncovered.figure.alt).toContain('years without a price index');
	});
});
