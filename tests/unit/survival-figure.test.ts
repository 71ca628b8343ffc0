import { describe, expect, test } from 'vitest';
import { unpackFrame } from '$lib/engine/frame';
import { endFrame } from '$lib/figures/scene-answers';
import { emptyText } from '$lib/figures/survival/figure-text';
import { heightsFor, survivalLayout } from '$lib/figures/survival/layout';
import { survivalModel } from '$lib/figures/survival/model';
import { panelGrid } from '$lib/figures/survival/panel-grid';
import { survivalQuestion } from '$lib/figures/survival/question';
import { durationGroupFrame, type GroupRow } from '$lib/figures/survival/scene-frames';
import { stepBand, stepLine } from '$lib/figures/survival/step-paths';
import { namedPText, pText } from '$lib/figures/p-text';
import { defaultChoices, type Choices } from '$lib/filters/choices';
import { en } from '$lib/i18n/messages/en';
import { createWords } from '$lib/i18n/words';
import { isMissing } from '$lib/stats/estimate';

const words = createWords('en', en);
const demo = { data: 'demo_incidents' } as const;

function modelOf(rows: readonly GroupRow[], change: Partial<Choices> = {}) {
	const choices = { ...defaultChoices, ...change };
	const { statements } = survivalQuestion(choices);
	return survivalModel(
		{
			durations: unpackFrame(durationGroupFrame(rows), statements.durations.columns),
			counts: unpackFrame(endFrame([['all', 'rescued', 90, 12]]), statements.counts.columns),
			leftOut: unpackFrame(endFrame([]), statements.leftOut.columns)
		},
		choices,
		words
	);
}

const notesOf = (model: ReturnType<typeof modelOf>) => model.figure.notes.map(({ text }) => text).join('\n');

/** Of ten: 2 ended on day 1, 4 last known open on day 5, 1 ended on day 10, 3 last known open on day 400. */
const ten: readonly GroupRow[] = [
	['all', 'rescued', 1, 1, 2],
	['all', 'pending_at_report', 5, 0, 4],
	['all', 'killed', 10, 1, 1],
	['all', 'still_missing', 400, 0, 3],
	['all', 'rescued', null, 0, 7]
];

describe('of the press catalogue', () => {
	const model = modelOf([
		['all', 'rescued', 3, 1, 20],
		['all', 'rescued', null, 0, 30],
		['all', 'still_missing', null, 0, 10]
	]);

	test('nothing is drawn, and the reason gives the numbers', () => {
		expect(model.isRefused).toBe(true);
		expect([model.drawn, model.pooled, model.comparison]).toEqual([[], null, null]);
		expect(emptyText(model, words)).toContain('20 of 60');
		expect(notesOf(model)).toContain('SYNTHETIC demonstration set');
	});

	test('the table says what is there, and that no open incident carries a last date', () => {
		expect(model.figure.table.rows.map(([, count]) => count?.text)).toEqual(['60', '20', '10', 'none']);
	});
});

describe('all together', () => {
	test('open incidents leave the count where they were last known', () => {
		const [all] = modelOf(ten, demo).drawn;
		// 0.8 after day 1; four at risk on day 10, of whom one ends: 0.8 × 3/4. Were the open ones counted on: 0.7.
		expect(all?.atTicks.find(({ day }) => day === 30)?.share).toBeCloseTo(0.6);
		expect(all?.atTicks[0]?.share).toBe(1);
		expect(all?.atTicks.map(({ atRisk }) => atRisk)).toEqual([10, 10, 4, 3, 3, 3]);
		expect(all).toMatchObject({ n: 10, ended: 3, censored: 7 });
	});

	test('a median that is not reached is no number, and no headline', () => {
		const { drawn, figure } = modelOf(ten, demo);
		expect(drawn[0]?.median.days).toBeNull();
		expect(figure.title).toBe('How long are they held?');
		expect(figure.table.rows[0]?.[3]?.text).toContain('not reached');
	});

	test('a median with an interval is the headline', () => {
		const rows: readonly GroupRow[] = Array.from({ length: 20 }, (_, day) => ['all', 'rescued', day, 1, 1]);
		expect(modelOf(rows, demo).figure.title).toMatch(
			/Half of 20 invented incidents had ended after 9\.5 days \(95% interval \d/
		);
	});

	test('a day on which all end has no interval: no headline, no empty brackets', () => {
		const { figure } = modelOf([['all', 'rescued', 3, 1, 12]], demo);
		expect(figure.title).toBe('How long are they held?');
		expect(JSON.stringify(figure)).not.toMatch(/NaN|Infinity|undefined|\(\s*\)|interval \)/);
	});

	test('nine are too few, and said so', () => {
		const model = modelOf([['all', 'rescued', 3, 1, 9]], demo);
		expect(model.drawn).toEqual([]);
		expect(notesOf(model)).toContain('Too few to draw (fewer than 10 with a known time): All incidents (9).');
		expect(notesOf(model)).not.toContain('short strokes');
	});
});

const group = (code: string, slower: number, size = 20): readonly GroupRow[] =>
	Array.from({ length: size }, (_, day) => [code, 'rescued', (day + 1) * slower, 1, 1]);

describe('groups', () => {
	test('that differ are a finding with its test', () => {
		const model = modelOf([...group('malir', 1), ...group('korangi', 20)], { ...demo, by: 'district' });
		expect(model.comparison?.differs).toBe(true);
		expect(model.figure.title).toMatch(
			/Invented districts differ more than chance explains \(log-rank, p.*</
		);
		expect(notesOf(model)).toMatch(/1 degree of freedom, .*Peto–Peto/);
	});

	test('that do not differ are said not to', () => {
		const { figure } = modelOf([...group('malir', 1), ...group('korangi', 1)], { ...demo, by: 'district' });
		expect(figure.title).toContain('no difference beyond chance');
	});

	test('in which chance alone puts fewer than five ends make no headline', () => {
		const open: GroupRow = ['korangi', 'still_missing', 1, 0, 12];
		const model = modelOf([...group('malir', 1), open, ['korangi', 'rescued', 1, 1, 1]], {
			...demo,
			by: 'district'
		});
		expect(model.comparison?.differs).toBeNull();
		expect(model.figure.title).toBe('How long are they held, by district');
		expect(notesOf(model)).toContain('rough');
	});

	test('that are not known are drawn but compared with nothing', () => {
		const model = modelOf([...group('malir', 1), ...group('unknown', 20)], { ...demo, by: 'district' });
		expect(model.drawn.map(({ code }) => code)).toEqual(['malir', 'unknown']);
		expect(model.comparison).toBeNull();
		expect(notesOf(model)).toContain('No test');
	});

	test('that are too few are named, in words below five, and stand in no test', () => {
		const model = modelOf([...group('malir', 1), ...group('korangi', 2), ...group('keamari', 1, 4)], {
			...demo,
			by: 'district'
		});
		expect(notesOf(model)).toContain('Keamari (four)');
		const test = model.comparison?.logRank;
		expect(test && !isMissing(test) ? test.groups : null).toEqual(['korangi', 'malir']);
	});

	test.each([344, 720])('keep their panels inside the drawing and apart: %d px', (widthPx) => {
		const kinds = ['ransom', 'express', 'child_abduction', 'women_abduction', 'personal_dispute', 'unknown'];
		const model = modelOf(
			kinds.flatMap((kind, index) => group(kind, index + 1)),
			{ ...demo, by: 'kind' }
		);
		const panels = survivalLayout(model, 'kind', words, widthPx);
		expect(panels).toHaveLength(6);
		const written = panels.map(({ xTicks }) => xTicks.map(({ text }) => text).join());
		expect(new Set(written).size).toBe(1);
		for (const { left, right, baseY, medianY, median, xTicks, atRisk } of panels) {
			expect(left).toBeGreaterThan(0);
			expect(right).toBeLessThanOrEqual(widthPx);
			expect(medianY).toBeLessThan(baseY);
			expect(baseY - medianY).toBeGreaterThan(20);
			expect(median && median.from <= median.x && median.x <= median.to).toBe(true);
			expect(xTicks.length).toBeGreaterThan(1);
			expect(atRisk.every(({ x }) => xTicks.some((tick) => tick.x === x))).toBe(true);
		}
	});
});

describe('panels', () => {
	test.each([
		[1, 344, 1],
		[2, 344, 1],
		[5, 344, 2],
		[11, 344, 3],
		[2, 720, 2],
		[5, 720, 3],
		[11, 720, 4]
	])('%d of them, %d px wide: %d side by side', (panels, widthPx, columns) => {
		const rooms = panelGrid(panels, widthPx, heightsFor('none').narrow);
		expect(rooms.filter(({ top }) => top === 0)).toHaveLength(columns);
		expect(Math.max(...rooms.map(({ right }) => right))).toBeLessThanOrEqual(widthPx);
	});
});

describe('paths', () => {
	const same = (value: number) => value;
	const down = (share: number) => 100 * (1 - share);

	test('a line falls in steps and runs to the last day', () => {
		expect(stepLine([1, 5], [0.8, 0.6], 9, same, down)).toBe('M0 0H1V20H5V40H9');
	});

	test('a band follows both limits, there and back', () => {
		expect(stepBand([1, 5], [0.6, 0.4], [0.9, 0.8], 9, same, down)).toBe('M1 10H5V20H9V60H5V40H1Z');
	});

	test('a band ends where there is no limit', () => {
		expect(stepBand([0, 2, 5], [null, 0.4, null], [null, 0.8, null], 9, same, down)).toBe('M2 20H5V60H2Z');
		expect(stepBand([1], [null], [null], 9, same, down)).toBe('');
	});
});

test('a p-value is never nothing', () => {
	expect(namedPText(5e-324, words)).toBe('p\u00a0<\u00a00.001');
	expect(namedPText(0.0131, words)).toBe('p\u00a0=\u00a00.013');
	expect(pText(5e-324, words)).toBe('<0.001');
	expect(pText(0.3491, words)).toBe('0.35');
});

test('outcomes choose nobody, and it is said', () => {
	const plain = survivalQuestion({ ...defaultChoices, ...demo }).statements.durations;
	const chosen = survivalQuestion({ ...defaultChoices, ...demo, outcome: ['killed'] }).statements.durations;
	expect(chosen.key).toBe(plain.key);
	const { notes } = modelOf(ten, { ...demo, outcome: ['killed'] }).figure;
	expect(notes.some(({ kind }) => kind === 'out-of-reach')).toBe(true);
});
