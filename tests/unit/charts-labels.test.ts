import { describe, expect, test } from 'vitest';
import { avoidOverlap } from '$lib/charts/avoid-overlap';
import { labelWidth, runsRightToLeft, wrapLabel } from '$lib/charts/label-width';
import { advanceOf } from '../support/font-characters';
import { trueTypeOf } from '../support/font-file';

describe('labelWidth', () => {
	test.each([
		'2010',
		'CPLC with police',
		'112 victims',
		'Karachi Central',
		'MINIMUM',
		'still held when last reported',
		'34–47%'
	])('"%s" gets the room that our font takes, and not much more', async (text) => {
		const font = await trueTypeOf('sans-600', text);
		const realPx = [...text].reduce((sum, character) => sum + advanceOf(font, character), 0) * 13;
		expect(labelWidth(text, 13)).toBeGreaterThanOrEqual(realPx * 0.97);
		expect(labelWidth(text, 13)).toBeLessThanOrEqual(realPx * 1.25);
	});

	test('marks above and below Urdu letters take no room', () => {
		expect(labelWidth('قرینِ', 13)).toBe(labelWidth('قرین', 13));
	});

	test('lines are broken at blanks and lose no word', () => {
		const text = 'released, ransom not reported, kind not reported';
		const lines = wrapLabel(text, 120, 13);
		expect(lines.join(' ')).toBe(text);
		expect(lines.length).toBeGreaterThan(2);
		for (const line of lines) expect(labelWidth(line, 13)).toBeLessThanOrEqual(120);
		expect(wrapLabel('incomprehensibilities', 20, 13)).toEqual(['incomprehensibilities']);
	});

	test('digits alone run from left to right', () => {
		expect(runsRightToLeft('−5')).toBe(false);
		expect(runsRightToLeft('5 لاکھ')).toBe(true);
	});
});

describe('avoidOverlap', () => {
	const label = (wish: number, size = 10) => ({ wish, size });

	test('labels with room stay where they wish', () => {
		expect(avoidOverlap([label(80), label(20)], 0, 100)).toEqual([80, 20]);
	});

	test('two at one place part evenly', () => {
		expect(avoidOverlap([label(50), label(50)], 0, 100)).toEqual([45, 55]);
	});

	test('a crowd keeps its order, does not touch and stays inside', () => {
		const wishes = [99, 97, 98, 50, 3, 1, 52, 51, 96];
		const centres = avoidOverlap(
			wishes.map((wish) => label(wish)),
			0,
			100
		);
		const placed = wishes
			.map((wish, index) => ({ wish, centre: centres[index] ?? -1 }))
			.sort((a, b) => a.wish - b.wish);
		for (const [index, { centre }] of placed.entries()) {
			expect(centre).toBeGreaterThanOrEqual(5);
			expect(centre).toBeLessThanOrEqual(95);
			const next = placed[index + 1];
			if (next) expect(next.centre - centre).toBeGreaterThanOrEqual(10 - 1e-9);
		}
	});

	test('too many begin at the edge and stay apart', () => {
		expect(avoidOverlap([label(5), label(5), label(5)], 0, 20)).toEqual([5, 15, 25]);
	});
});
