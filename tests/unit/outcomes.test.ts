import { describe, expect, test } from 'vitest';
import { labelWidth } from '$lib/charts/label-width';
import { unpackFrame } from '$lib/engine/frame';
import { countRowsLayout } from '$lib/figures/outcomes/count-rows';
import { groupBarsLayout } from '$lib/figures/outcomes/group-bars';
import { matrixLayout } from '$lib/figures/outcomes/resolvers/matrix';
import { resolversModel } from '$lib/figures/outcomes/resolvers/model';
import { resolversQuestion } from '$lib/figures/outcomes/resolvers/question';
import { resolverFrame, type ResolverRow } from '$lib/figures/outcomes/scene-frames';
import { endFrame, type EndRow } from '$lib/figures/scene-answers';
import { defaultChoices, type Choices } from '$lib/filters/choices';
import { en } from '$lib/i18n/messages/en';
import { ur } from '$lib/i18n/messages/ur';
import { createWords } from '$lib/i18n/words';
import { resolvers } from '$lib/manifest/codes';
import { demo, notesOf, outcomesOf, resolversOf, rowOf, rows, words } from '../support/outcome-models';

describe('ends of the catalogue', () => {
	test('are counted with low confidence, and bounded without it', () => {
		const model = outcomesOf(rows);
		expect(model.whole.all).toEqual({ incidents: 31, low: 3 });
		// 10 rescued, 8 killed, 5 open, 5 unreported are sure: 10/28 to 20/28.
		expect(rowOf(model, 'rescued')).toMatchObject({ countText: '12', shareText: '36%–71%' });
	});

	test('are bounded for "ended" by those of unreported state alone', () => {
		// 18 of 28, or 23 of 28.
		expect(rowOf(outcomesOf(rows), 'ended')).toMatchObject({ shareText: '64%–82%' });
	});

	test('of low confidence enter the bounds where the reader wants them in', () => {
		expect(rowOf(outcomesOf(rows, { low: 'in' }), 'rescued')).toMatchObject({ shareText: '39%–74%' });
	});

	test('have no interval', () => {
		const { rows: placed } = countRowsLayout(outcomesOf(rows).rows, 720);
		expect(placed.every(({ interval }) => interval === null)).toBe(true);
		expect(notesOf(outcomesOf(rows))).toContain('not a sample');
	});

	test('below five are in words, hatched and without a share; none is not hatched', () => {
		const model = outcomesOf([...rows, ['all', 'escaped', 4, 0]]);
		expect(rowOf(model, 'escaped')).toMatchObject({ countText: 'four', shareText: 'too few to say' });
		const placed = countRowsLayout(model.rows, 720).rows;
		expect(placed.find(({ code }) => code === 'escaped')?.isHatched).toBe(true);
		expect(placed.find(({ code }) => code === 'released_no_ransom')).toMatchObject({
			isHatched: false,
			countText: 'none'
		});
	});

	test('say how many disappearances are left out, unless kinds are chosen', () => {
		const leftOut: readonly EndRow[] = [
			['all', 'still_missing', 50, 0],
			['all', 'killed', 5, 0]
		];
		expect(notesOf(outcomesOf(rows, {}, leftOut))).toContain('55 alleged');
		expect(notesOf(outcomesOf(rows, { kind: ['ransom'] }, leftOut))).not.toContain('alleged');
	});
});

describe('ends of other rows', () => {
	test('are shares of the ended with a Wilson interval, unreported ends left out', () => {
		const model = outcomesOf(rows, demo);
		// 10 of 18; Wilson 33.7% to 75.4%.
		expect(rowOf(model, 'rescued')).toMatchObject({ shareText: '56% (34%–75%)' });
		// 18 of 23 whose state is known.
		expect(rowOf(model, 'ended')?.answer).toMatchObject({ kind: 'share', n: 23, value: 18 / 23 });
		expect(model.figure.synthetic).toBe(true);
	});

	test('are too few to say when fewer than five are known', () => {
		const model = outcomesOf([['all', 'rescued', 4, 0]], demo);
		expect(rowOf(model, 'ended')).toMatchObject({ shareText: 'too few to say' });
	});
});

describe('groups', () => {
	const grouped: readonly EndRow[] = [
		['malir', 'rescued', 3, 0],
		['unknown', 'rescued', 9, 0],
		['unknown', 'unknown', 1, 0],
		['karachi-south', 'killed', 4, 1],
		['karachi-south', 'rescued', 8, 0]
	];

	test('stand in the order of the districts, the unknown one last', () => {
		const { bars } = outcomesOf(grouped, { by: 'district' });
		expect(bars.map(({ code, countText }) => [code, countText])).toEqual([
			['karachi-south', '12'],
			['malir', 'three'],
			['unknown', '10']
		]);
	});

	test('add up to the whole', () => {
		const model = outcomesOf(grouped, { by: 'district' });
		expect(model.whole.all.incidents).toBe(25);
		expect(model.figure.title).toContain('of 25 incidents, 24 had ended');
	});

	test('of the catalogue are bars of incidents with the doubtful ones hollow, of other rows shares of the known', () => {
		const lengths = (change: Partial<Choices>) => {
			const [bar] = outcomesOf(grouped, { by: 'district', ...change }).bars;
			return [bar?.stretches.reduce((sum, { length }) => sum + length, 0), bar?.low];
		};
		expect(lengths({})).toEqual([11, 1]);
		expect(lengths(demo)).toEqual([1, 0]);
	});

	test('of five years are named by the years that are covered and chosen', () => {
		const periods: readonly EndRow[] = [
			['1990', 'killed', 5, 0],
			['2010', 'killed', 5, 0],
			['2025', 'killed', 5, 0]
		];
		const { bars } = outcomesOf(periods, { by: 'period', to: 2025 });
		expect(bars.map(({ name }) => name)).toEqual(['1991–1994', '2010–2014', '2025']);
	});

	test('never leave the drawing, on a phone with twelve kinds', () => {
		const kinds = ['ransom', 'express', 'child_abduction', 'women_abduction', 'personal_dispute', 'unknown'];
		const many = [...kinds, 'by_police', 'militant_terror', 'political_sectarian', 'cyber_honey_trap']
			.concat(['carjack_with_hostage', 'enforced_disappearance'])
			.map((kind): EndRow => [kind, 'rescued', 20, 3]);
		const layout = groupBarsLayout(outcomesOf(many, { by: 'kind' }).bars, 344);
		expect(layout.bars).toHaveLength(12);
		for (const bar of layout.bars) {
			expect(bar.y).toBeLessThan(480);
			expect(bar.to).toBeLessThan(344);
		}
	});
});

describe('who ended them', () => {
	const named: readonly ResolverRow[] = [
		['all', 'avcc', 12, 2, 30, 4],
		['all', 'cplc', 10, 1, 30, 4],
		['all', 'unknown', 14, 1, 30, 4]
	];

	test('is bounded by those that name nobody', () => {
		const [avcc] = resolversOf(named).rows;
		// 10 of 26, or 10 + 13 of 26.
		expect(avcc).toMatchObject({ code: 'avcc', countText: '12', shareText: '38%–88%' });
	});

	test('is a share of those that name somebody, for other rows', () => {
		const [avcc] = resolversOf(named, demo).rows;
		expect(avcc?.answer).toMatchObject({ kind: 'share', n: 13, value: 10 / 13 });
	});

	test('counts incidents once in the headline, and says that names are counted each', () => {
		const model = resolversOf(named);
		expect(model.figure.title).toContain('16 of 30');
		expect(notesOf(model)).toContain('counts for each of them');
	});

	test('leaves the place of none empty in the matrix', () => {
		const model = resolversOf([['malir', 'police', 7, 0, 9, 0]], { by: 'district' });
		const cells = matrixLayout(model.groups, words, 344).rows[0]?.cells ?? [];
		expect(cells.map(({ text }) => text)).toEqual(['', '', '7', '', '', '', '', '']);
	});

	test.each([en, ur])('keeps every number of the matrix in its column at every width', (catalogue) => {
		const own = createWords(catalogue === en ? 'en' : 'ur', catalogue);
		const full = resolvers.map((resolver): ResolverRow => ['malir', resolver, 1149, 0, 2000, 0]);
		const choices: Choices = { ...defaultChoices, ...demo, by: 'district' };
		const { counts, leftOut } = resolversQuestion(choices).statements;
		const frames = {
			counts: unpackFrame(resolverFrame(full), counts.columns),
			leftOut: unpackFrame(endFrame([]), leftOut.columns)
		};
		const { groups } = resolversModel(frames, choices, own);
		for (let widthPx = 240; widthPx <= 720; widthPx += 8) {
			const { rows, heads, columnPx } = matrixLayout(groups, own, widthPx);
			for (const { x, circleX, radiusPx, text, textX, textAt } of rows[0]?.cells ?? []) {
				const width = labelWidth(text, 13);
				const start = textAt === 'left' ? textX : textX - width / 2;
				expect(Math.max(start + width, circleX + radiusPx)).toBeLessThanOrEqual(x + columnPx / 2 + 0.2);
				expect(Math.min(start, circleX - radiusPx)).toBeGreaterThanOrEqual(x - columnPx / 2 - 0.2);
			}
			const lines = heads.flatMap((head) => head.lines.map((line) => ({ ...line, x: head.x })));
			for (const { text, x } of lines) {
				expect(x - labelWidth(text, 12) / 2).toBeGreaterThanOrEqual(-0.2);
				expect(x + labelWidth(text, 12) / 2).toBeLessThanOrEqual(widthPx + 0.2);
			}
			for (const one of lines)
				for (const other of lines)
					if (one.y === other.y && one.x < other.x)
						expect(one.x + labelWidth(one.text, 12) / 2).toBeLessThan(
							other.x - labelWidth(other.text, 12) / 2 + 0.2
						);
		}
	});
});

test('an empty selection is a reason, not a number', () => {
	const model = outcomesOf([]);
	expect(model.isEmpty).toBe(true);
	expect(JSON.stringify(model.figure)).not.toMatch(/NaN|Infinity|undefined/);
	expect(resolversOf([]).isEmpty).toBe(true);
});
