import { describe, expect, test } from 'vitest';
import { unpackFrame } from '$lib/engine/frame';
import { printedEndsLayout } from '$lib/figures/outcomes/printed/layout';
import { printedEndsModel } from '$lib/figures/outcomes/printed/model';
import { pairText } from '$lib/figures/outcomes/printed/pair-words';
import { printedEndsQuestion } from '$lib/figures/outcomes/printed/question';
import { pairFrame, type PairRow } from '$lib/figures/outcomes/printed/scene-frames';
import { defaultChoices, type Choices } from '$lib/filters/choices';
import { en } from '$lib/i18n/messages/en';
import { createWords } from '$lib/i18n/words';

const words = createWords('en', en);

function modelOf(rows: readonly PairRow[], change: Partial<Choices> = {}) {
	const choices = { ...defaultChoices, ...change };
	const { statements } = printedEndsQuestion(choices);
	return printedEndsModel({ pairs: unpackFrame(pairFrame(rows), statements.pairs.columns) }, choices, words);
}

const known: PairRow = {
	from: '2013-01-01',
	to: '2013-10-09',
	group: 'cplc',
	measure: 'cases_solved',
	value: 129,
	whole: ['cases', 148],
	id: 'KPS-97d968'
};
const drawn = (model: ReturnType<typeof modelOf>) => model.blocks.flatMap((block) => block.drawn);

test('129 of 148 cases solved are 87%, with a Wilson interval from 81% to 92%', () => {
	const model = modelOf([known]);
	expect(model.figure.title).toBe(
		'What was printed about outcomes: CPLC called 129 of 148 cases solved (87%), 1 January 2013 – 9 October 2013'
	);
	expect(model.figure.table.rows[0]?.at(-1)?.text).toBe('87% (81%–92%)');
	expect(model.figure.table.rows[0]?.map(({ href }) => href).filter(Boolean)).toEqual([
		'/data/published/KPS-97d968/',
		'/data/published/KPS-cplc-2013-01-01/'
	]);
});

describe('no share is made', () => {
	test.each([
		['of low confidence', { confidence: 'low' }, 'low confidence: no share'],
		['of "more than"', { unit: 'count_at_least' }, 'not exact: no share'],
		['of "around"', { unit: 'count_approx' }, 'not exact: no share'],
		['of fewer than five', { value: 2, whole: ['cases', 4] }, 'too few to say'],
		['of a part that counts another case', { id: 'KPS-e641c1' }, 'counts a case outside the total: no share']
	] satisfies [string, Partial<PairRow>, string][])('%s, and the table says why', (_, change, why) => {
		const model = modelOf([{ ...known, ...change }]);
		expect(drawn(model)).toEqual([]);
		expect(model.isEmpty).toBe(false);
		expect(model.figure.table.rows[0]?.at(-1)).toEqual({ text: why, value: null });
	});
});

describe('what is drawn', () => {
	const children: PairRow = {
		...known,
		crime: 'missing_children',
		group: 'police',
		measure: 'recovered',
		id: 'a'
	};

	test('is one part of each whole: what had ended before what was still open', () => {
		const model = modelOf([children, { ...children, measure: 'pending', value: 19, id: 'b' }]);
		expect(drawn(model).map(({ stat_id }) => stat_id)).toEqual(['a']);
		expect(model.pairs).toHaveLength(2);
	});

	test('is the open part where nothing else has a share, apart from the ended', () => {
		const model = modelOf([
			{ ...children, unit: 'count_at_least' },
			{ ...children, measure: 'pending', value: 19, id: 'b' },
			known
		]);
		expect(model.blocks.map(({ block, drawn: own }) => [block, own.length])).toEqual([
			['ransom.ended', 1],
			['children.pending', 1]
		]);
	});

	test('tells children, people and cases apart', () => {
		const say = (row: PairRow) => modelOf([row]).pairs.map((pair) => pairText(pair, words))[0];
		expect(say(known)).toBe('129 of 148 cases solved');
		expect(say(children)).toBe('129 of 148 children recovered');
		expect(say({ ...known, measure: 'pending', value: 5, whole: ['victims', 17] })).toBe(
			'5 of 17 people still not recovered'
		);
	});

	test('stays inside its drawing with many more pairs than today', () => {
		const many = Array.from({ length: 30 }, (_, year): PairRow => {
			return { ...known, from: `${1990 + year}-01-01`, to: `${1990 + year}-12-31`, id: `KPS-${year}` };
		});
		for (const [widthPx, heightPx] of [
			[344, 800],
			[720, 570]
		] as const) {
			const layout = printedEndsLayout(modelOf(many), words, widthPx);
			expect(layout.pairs).toHaveLength(30);
			expect(layout.baseY).toBeLessThanOrEqual(heightPx - 20);
		}
	});
});

test('low confidence is left out with all others of its kind, and makes no share where it is in', () => {
	const rows = [known, { ...known, confidence: 'low', id: 'KPS-low' }];
	expect(modelOf(rows, { low: 'out' }).pairs).toHaveLength(1);
	const wanted = modelOf(rows, { low: 'in' });
	expect(wanted.pairs).toHaveLength(2);
	expect(drawn(wanted)).toHaveLength(1);
	expect(wanted.figure.notes.at(-1)?.text).toContain('even where you include such reports everywhere');
});

test('a district does not reach it, and that is said', () => {
	expect(modelOf([known]).figure.notes.some(({ kind }) => kind === 'out-of-reach')).toBe(false);
	expect(modelOf([known], { district: ['malir'] }).figure.notes.at(-1)?.kind).toBe('out-of-reach');
});

test('a whole year that was printed before it was over says so, in the drawing, the table and the description', () => {
	const model = modelOf([{ ...known, from: '2021-01-01', to: '2021-12-31', isSoFar: true }]);
	const soFar = '2021 so far, printed before the year’s end';
	expect(model.figure.table.rows[0]?.[1]?.text).toContain(soFar);
	expect(model.figure.alt).toContain(soFar);
	expect(model.figure.title).toContain(soFar);
	const [pair] = printedEndsLayout(model, words, 720).pairs;
	expect(pair?.labels.map(({ text }) => text).join()).toContain(soFar);
});
