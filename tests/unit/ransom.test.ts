import { describe, expect, test } from 'vitest';
import { unpackFrame } from '$lib/engine/frame';
import { ransomLayout } from '$lib/figures/ransom/layout';
import { ransomModel } from '$lib/figures/ransom/model';
import { amountText } from '$lib/figures/ransom/money-text';
import { ransomQuestion } from '$lib/figures/ransom/question';
import {
	leftOutFrame,
	marksFrame,
	printedFrame,
	sizesFrame,
	type SceneStep,
	type SceneSum
} from '$lib/figures/ransom/scene-frames';
import { defaultChoices, type Choices } from '$lib/filters/choices';
import { en } from '$lib/i18n/messages/en';
import { ur } from '$lib/i18n/messages/ur';
import { createWords } from '$lib/i18n/words';

const words = createWords('en', en);

interface Given {
	readonly steps?: readonly SceneStep[];
	readonly leftOut?: number;
	readonly choices?: Partial<Choices>;
}

function modelOf(rows: readonly SceneSum[], { steps = [], leftOut = 0, choices = {} }: Given = {}) {
	const chosen = { ...defaultChoices, ...choices };
	const { statements } = ransomQuestion(chosen);
	return ransomModel(
		{
			marks: unpackFrame(marksFrame(rows), statements.marks.columns),
			sizes: unpackFrame(sizesFrame(rows, steps), statements.sizes.columns),
			leftOut: unpackFrame(leftOutFrame(leftOut), statements.leftOut.columns),
			printed: unpackFrame(printedFrame(['Sindh (katcha districts)']), statements.printed.columns)
		},
		chosen,
		words
	);
}

const demands = (n: number, more: Partial<SceneSum> = {}): readonly SceneSum[] =>
	Array.from({ length: n }, (_, index) => ({
		year: 2010 + index,
		demanded: 1_000_000 * (index + 1),
		factor: 2,
		...more
	}));
/** As it reads: sums are held together by spaces that do not break. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const notesOf = ({ figure }: ReturnType<typeof modelOf>) => figure.notes.map(({ text }) => text).join('\n');
const textsOf = ({ figure }: ReturnType<typeof modelOf>) =>
	figure.table.rows.map((row) => row.map(({ text }) => text));

describe('a median', () => {
	test('is given from eight sums on', () => {
		const seven = modelOf(demands(7));
		expect(seven.sizes.demanded.median).toEqual({ reason: 'too-few' });
		expect(seven.figure.title).toBe('What was asked and paid');
		expect(ransomLayout(seven, 720, words).medians.map(({ y }) => y)).toEqual([null, null]);
		const eight = modelOf(demands(8));
		expect(eight.sizes.demanded.median).toEqual({ value: 9_000_000, n: 8 });
		expect(plain(eight.figure.title)).toBe(
			'Half of the reported demands were above Rs 90 lakh, in rupees of 2025'
		);
	});

	test('does not rest on sums of low confidence, which are drawn', () => {
		const model = modelOf([...demands(7), ...demands(1, { isLow: true })]);
		expect(model.sizes.demanded).toMatchObject({ incidents: 8, low: 1, median: { reason: 'too-few' } });
		expect(model.marks).toHaveLength(8);
		expect(notesOf(model)).toContain('1 sum is of low confidence: drawn hollow, not in the medians.');
	});

	test('keeps sums of low confidence where the reader wants them in', () => {
		const { statements } = ransomQuestion({ ...defaultChoices, low: 'in' });
		const byFigure = ransomQuestion(defaultChoices).statements;
		expect(statements.sizes.key).not.toBe(byFigure.sizes.key);
		expect(statements.marks.key).toBe(byFigure.marks.key);
	});
});

describe('a year without prices', () => {
	const rows = [...demands(8), { year: 2026, demanded: 10_000_000, factor: null }];

	test('is counted and said, not drawn', () => {
		const model = modelOf(rows);
		const layout = ransomLayout(model, 720, words);
		expect(layout.marks).toHaveLength(8);
		expect(layout.gaps).toHaveLength(1);
		expect(model.figure.subtitle).toContain('n\u00a0=\u00a09 demands and 0 payments');
		expect(notesOf(model)).toContain('No yearly consumer price index for 2026: 1 sum is counted');
		expect(textsOf(model).at(-1)).toContain('not covered');
	});

	test('alone leaves nothing to draw, and the reason is at hand', () => {
		const model = modelOf(rows.slice(-1));
		expect(model.isEmpty).toBe(true);
		expect(model.notCoveredYears).toEqual([2026]);
	});
});

describe('the words', () => {
	test('say a sum in lakh and crore, or in dollars, in three digits', () => {
		expect(plain(amountText(26_670_497, 'real', words))).toBe('Rs 2.67 crore');
		expect(plain(amountText(641_781, 'nominal', words))).toBe('Rs 6.42 lakh');
		expect(plain(amountText(89_471, 'real', words))).toBe('Rs 89\u202f500');
		expect(plain(amountText(2_141_327, 'usd', words))).toBe('US$ 2\u202f140\u202f000');
		expect(plain(amountText(26_670_497, 'real', createWords('ur', ur)))).toBe('2.67 کروڑ روپے');
	});

	test('name the base year, how many incidents tell a sum, and who is left out', () => {
		const model = modelOf(demands(3), { leftOut: 9 });
		expect(model.figure.subtitle).toContain('in rupees of 2025');
		expect(notesOf(model)).toContain('a sum was reported for 3 of 30 incidents');
		expect(notesOf(model)).toContain('9 alleged enforced disappearances are left out');
		expect(notesOf(modelOf(demands(3), { leftOut: 9, choices: { kind: ['ransom'] } }))).not.toContain(
			'left out'
		);
	});

	test('put no printed sum beside invented rows', () => {
		expect(modelOf(demands(3)).printed[0]?.href).toBe('/data/published/KPS-92df6d/');
		const demo = modelOf(demands(3), { choices: { data: 'demo_incidents' } });
		expect(demo.printed).toEqual([]);
		expect(demo.figure.synthetic).toBe(true);
		expect(notesOf(demo)).not.toContain('Press reports');
	});
});

describe('the drawing', () => {
	test('puts a demand and the payment of the same incident above one another', () => {
		const [mark] = ransomLayout(
			modelOf([{ year: 2016, demanded: 9e6, paid: 1e6, factor: 1 }]),
			720,
			words
		).marks;
		expect(mark?.y.demanded).toBeLessThan(mark?.y.paid ?? 0);
	});

	test.each([344, 720])('lets no equal sum of a year cover another (%i px)', (widthPx) => {
		const same = Array.from({ length: 4 }, (): SceneSum => ({ year: 2024, demanded: 2e7, factor: 1 }));
		const { marks, dashPx } = ransomLayout(modelOf([...demands(14), ...same]), widthPx, words);
		const xs = marks.filter(({ mark }) => mark.year === 2024).map(({ x }) => x);
		expect(new Set(xs).size).toBe(xs.length);
		const two = ransomLayout(modelOf([...demands(14), ...same.slice(2)]), widthPx, words).marks;
		const [a, b] = two
			.filter(({ mark }) => mark.year === 2024 && mark.amount.demanded === 2e7)
			.map(({ x }) => x);
		expect(Math.abs((a ?? 0) - (b ?? 0))).toBeGreaterThanOrEqual(dashPx);
	});

	test('of nothing holds no NaN', () => {
		const model = modelOf([], { choices: { from: 1991, to: 1991 } });
		expect(model.isEmpty).toBe(true);
		const { medians, ...rest } = ransomLayout(model, 344, words);
		expect(JSON.stringify([rest, medians.map(({ labelX, labelY }) => [labelX, labelY])])).not.toContain(
			'null'
		);
	});

	test('of many stand in bins of several years where single ones have no room', () => {
		const steps = Array.from({ length: 18 }, (_, index): SceneStep[] => [
			{ side: 'demanded', year: 2008 + index, step: 30, incidents: 100 + index },
			{ side: 'paid', year: 2008 + index, step: 28, incidents: 50 }
		]).flat();
		const model = modelOf([], { steps, choices: { data: 'demo_incidents' } });
		const narrow = ransomLayout(model, 344, words);
		expect(narrow.steps).toHaveLength(12);
		expect(narrow.steps[0]?.step).toMatchObject({ year: 2008, lastYear: 2010, incidents: 303 });
		expect(Math.max(...narrow.steps.map(({ width }) => width))).toBeGreaterThan(14);
		for (const { x, width } of narrow.steps) {
			expect(x).toBeGreaterThanOrEqual(narrow.left);
			expect(x + width).toBeLessThanOrEqual(narrow.right);
		}
		expect(ransomLayout(model, 720, words).steps).toHaveLength(36);
	});

	test('of many runs demands to the left of their year and payments to the right', () => {
		const steps: readonly SceneStep[] = [
			{ side: 'demanded', year: 2013, step: 30, incidents: 1800 },
			{ side: 'paid', year: 2013, step: 30, incidents: 900 }
		];
		const model = modelOf([], { steps, choices: { data: 'demo_incidents' } });
		const [asked, paid] = ransomLayout(model, 720, words).steps;
		expect((asked?.x ?? 0) + (asked?.width ?? 0)).toBeCloseTo(paid?.x ?? 0, 5);
		expect(asked?.width).toBeCloseTo(2 * (paid?.width ?? 0), 0);
		expect(textsOf(model).at(-1)).toEqual(expect.arrayContaining(['2013', '1800', '900']));
	});
});
