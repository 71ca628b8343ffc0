import { describe, expect, test } from 'vitest';
import { defaultChoices } from '$lib/filters/choices';
import { selectionFor } from '$lib/filters/selection';
import { kidnapTypes } from '$lib/manifest/codes';

const ransomRule = { givesStatistics: false, leavesOutDisappearances: true };
const countRule = { givesStatistics: false, leavesOutDisappearances: false };
const medianRule = { givesStatistics: true, leavesOutDisappearances: true };

const kinds = (kind: readonly string[], rule = ransomRule) =>
	selectionFor({ ...defaultChoices, kind }, rule).kidnap_type;

describe('alleged disappearances', () => {
	test('are out of ransom and resolution when no kind is chosen', () => {
		expect(kinds([])).toEqual(kidnapTypes.filter((kind) => kind !== 'enforced_disappearance'));
	});

	test('are never blended with crimes, also when both are chosen', () => {
		expect(kinds(['ransom', 'enforced_disappearance'])).toEqual(['ransom']);
	});

	test('are shown when they alone are chosen', () => {
		expect(kinds(['enforced_disappearance'])).toEqual(['enforced_disappearance']);
	});

	test('are in where incidents are counted', () => {
		expect(kinds([], countRule)).toEqual([]);
		expect(kinds(['ransom', 'enforced_disappearance'], countRule)).toEqual([
			'ransom',
			'enforced_disappearance'
		]);
	});
});

test.each([
	['by-figure', countRule, true],
	['by-figure', medianRule, false],
	['in', medianRule, true],
	['out', countRule, false]
] as const)(
	'low confidence %s: in counts by default, out of statistics, else as chosen',
	(low, rule, isIn) => {
		expect(selectionFor({ ...defaultChoices, low }, rule).low_confidence).toBe(isIn);
	}
);
