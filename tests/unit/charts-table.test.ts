import { describe, expect, test } from 'vitest';
import { heightFor, NARROW_WIDTH, snappedWidth, WIDE_WIDTH } from '$lib/charts/drawing-width';
import { indexAfterKey, nearestIndex } from '$lib/charts/pointer-index';
import { nextOrder, sortedRows } from '$lib/charts/sort-rows';

describe('sortedRows', () => {
	const row = (value: number | string | null) => [{ text: String(value), value }];
	const valuesOf = (rows: readonly (readonly { value: unknown }[])[]) => rows.map(([cell]) => cell?.value);

	test('numbers by size, not by their digits', () => {
		const rows = [row(112), row(9), row(20)];
		expect(valuesOf(sortedRows(rows, { column: 0, descending: false }, 'en'))).toEqual([9, 20, 112]);
		expect(valuesOf(rows)).toEqual([112, 9, 20]);
	});

	test('what is not known is last either way', () => {
		for (const rows of [
			[row(null), row(3), row(8)],
			[row(8), row(3), row(null)],
			[row(3), row(null), row(8)]
		]) {
			expect(valuesOf(sortedRows(rows, { column: 0, descending: true }, 'en'))).toEqual([8, 3, null]);
			expect(valuesOf(sortedRows(rows, { column: 0, descending: false }, 'en'))).toEqual([3, 8, null]);
		}
	});

	test('a first press shows the largest number or the first word, a second turns it', () => {
		expect(nextOrder(null, 2, true)).toEqual({ column: 2, descending: true });
		expect(nextOrder(null, 1, false)).toEqual({ column: 1, descending: false });
		expect(nextOrder({ column: 2, descending: true }, 2, true)).toEqual({ column: 2, descending: false });
		expect(nextOrder({ column: 2, descending: false }, 1, true)).toEqual({ column: 1, descending: true });
	});
});

describe('the width of a drawing', () => {
	test('never exceeds the room, and both widths of the server are kept', () => {
		expect(snappedWidth(351.9)).toBe(344);
		expect(snappedWidth(NARROW_WIDTH)).toBe(NARROW_WIDTH);
		expect(snappedWidth(WIDE_WIDTH)).toBe(WIDE_WIDTH);
	});

	test('has the height of its breakpoint', () => {
		const heights = { narrow: 300, wide: 360 };
		expect([NARROW_WIDTH, 559, 560, WIDE_WIDTH].map((widthPx) => heightFor(widthPx, heights))).toEqual([
			300, 300, 360, 360
		]);
	});
});

describe('the mark that is asked about', () => {
	const places = [
		{ x: 10, y: 10 },
		{ x: 30, y: 10 }
	];

	test('is the nearest within reach', () => {
		expect(nearestIndex(places, 19, 10)).toBe(0);
		expect(nearestIndex(places, 21, 12)).toBe(1);
		expect(nearestIndex(places, 30, 60)).toBeNull();
		expect(nearestIndex([], 0, 0)).toBeNull();
	});

	test('follows the arrows and stops at the ends', () => {
		expect(indexAfterKey('ArrowRight', null, 3)).toBe(0);
		expect(indexAfterKey('ArrowRight', 2, 3)).toBe(2);
		expect(indexAfterKey('ArrowLeft', null, 3)).toBe(2);
		expect(indexAfterKey('ArrowLeft', 0, 3)).toBe(0);
		expect(indexAfterKey('End', 0, 3)).toBe(2);
		expect(indexAfterKey('Escape', 1, 3)).toBeNull();
		expect(indexAfterKey('Tab', 1, 3)).toBeUndefined();
		expect(indexAfterKey('ArrowRight', null, 0)).toBeUndefined();
	});
});
