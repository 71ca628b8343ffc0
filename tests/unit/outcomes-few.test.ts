import { describe, expect, test } from 'vitest';
import { endsKey } from '$lib/figures/outcomes/key-entries';
import type { ResolverRow } from '$lib/figures/outcomes/scene-frames';
import type { EndRow } from '$lib/figures/scene-answers';
import { demo, notesOf, outcomesOf, resolversOf, rowOf, rows, words } from '../support/outcome-models';

describe('fewer known than a share rests on', () => {
	test('are too few to say for every end and resolver, those of none too', () => {
		const dead: readonly ResolverRow[] = [
			['all', 'avcc', 2, 0, 12, 0],
			['all', 'unknown', 10, 0, 12, 0]
		];
		const model = resolversOf(dead);
		const rangers = model.rows.find(({ code }) => code === 'rangers');
		expect(rangers).toMatchObject({ countText: 'none', shareText: 'too few to say' });
		expect(notesOf(model)).not.toContain('At least');
		expect(notesOf(model)).toContain('fewer than five are known');
		expect(rowOf(outcomesOf([['all', 'unknown', 30, 0]]), 'killed')?.shareText).toBe('too few to say');
	});

	test('hatch a group of other rows, however many it holds', () => {
		const group: readonly EndRow[] = [
			['malir', 'rescued', 3, 0],
			['malir', 'unknown', 40, 0]
		];
		const model = outcomesOf(group, { ...demo, by: 'district' });
		expect(model.bars[0]).toMatchObject({ isHatched: true, countText: '43', shareText: 'too few to say' });
		expect(notesOf(model)).toContain('fewer than five are known');
		expect(notesOf(model)).not.toContain('Wilson');
	});

	test('are counted without those of low confidence, as the share is', () => {
		const doubtful: readonly EndRow[] = [
			['all', 'killed', 7, 3],
			['all', 'rescued', 30, 0]
		];
		expect(rowOf(outcomesOf(doubtful), 'killed')).toMatchObject({
			countText: '7',
			shareText: 'too few to say'
		});
		expect(rowOf(outcomesOf(doubtful, { low: 'in' }), 'killed')?.shareText).toBe('19%');
	});

	test('are in words in the table of groups, without a share', () => {
		const { table } = outcomesOf([['malir', 'killed', 4, 0]], { by: 'district' }).figure;
		const texts = table.rows[0]?.map(({ text }) => text) ?? [];
		expect(texts.filter((text) => text === 'four')).toHaveLength(3);
		expect(texts.slice(-2)).toEqual(['too few to say', 'too few to say']);
	});
});

describe('the key', () => {
	const hasLow = (model: Parameters<typeof endsKey>[0]) =>
		endsKey(model, words).some(({ sign }) => sign === 'low-bar');

	test('says what is hollow wherever something is', () => {
		expect(hasLow(outcomesOf(rows))).toBe(true);
		expect(hasLow(outcomesOf([['malir', 'rescued', 12, 2]], { by: 'district' }))).toBe(true);
		expect(hasLow(resolversOf([['all', 'police', 12, 2, 12, 2]]))).toBe(true);
	});

	test('does not where nothing is', () => {
		expect(hasLow(outcomesOf([['all', 'rescued', 4, 2]]))).toBe(false);
		expect(hasLow(outcomesOf([['malir', 'rescued', 12, 2]], { ...demo, by: 'district' }))).toBe(false);
		expect(hasLow(resolversOf([['malir', 'police', 12, 2, 12, 2]], { by: 'district' }))).toBe(false);
	});
});
