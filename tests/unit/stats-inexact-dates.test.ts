import { describe, expect, test } from 'vitest';
import {
	inexactDuration,
	inexactTimes,
	type DatePrecision,
	type InexactDate
} from '$lib/stats/survival/inexact-dates';
import { seededPicker } from '../support/seeded';

const on = (date: string, precision: DatePrecision): InexactDate => ({ date, precision });

describe('durations between inexact dates', () => {
	test('between days are exact', () => {
		const leap = inexactDuration(on('2024-02-28', 'day'), on('2024-03-01', 'day'), 'midpoint');
		expect(leap).toEqual({ minDays: 2, maxDays: 2, days: 2, exact: true, rule: 'midpoint' });
	});

	test.each([
		['shortest', 1],
		['midpoint', 30.5],
		['longest', 60]
	] as const)('between neighbouring months take the %s', (rule, days) => {
		const answer = inexactDuration(on('2013-08-01', 'month'), on('2013-09-14', 'month'), rule);
		expect(answer).toMatchObject({ minDays: 1, maxDays: 60, exact: false, days });
	});

	test('within one month or year start at no day', () => {
		const month = inexactDuration(on('2020-02-01', 'month'), on('2020-02-20', 'day'), 'midpoint');
		expect(month).toMatchObject({ minDays: 0, maxDays: 19, days: 9.5 });
		const year = inexactDuration(on('2020-01-01', 'year'), on('2020-01-01', 'year'), 'longest');
		expect(year).toMatchObject({ minDays: 0, maxDays: 365 });
	});

	test('cannot end before they start, unless the precision leaves room', () => {
		expect(inexactDuration(on('2013-05-02', 'day'), on('2013-05-01', 'day'), 'shortest')).toEqual({
			reason: 'not-estimable'
		});
		expect(inexactDuration(on('2013-05-02', 'day'), on('2013-05-01', 'month'), 'shortest')).toMatchObject({
			minDays: 0,
			maxDays: 29
		});
	});

	test('hold the duration of every pair of days that the dates allow', () => {
		const picker = seededPicker(61);
		const dayAt = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);
		for (let round = 0; round < 200; round += 1) {
			const start = picker.integer(-800, 20_000);
			const days = picker.integer(0, 900);
			const answer = inexactDuration(
				on(dayAt(start), picker.one(['day', 'month', 'year'])),
				on(dayAt(start + days), picker.one(['day', 'month', 'year'])),
				'midpoint'
			);
			if ('reason' in answer) throw new Error(answer.reason);
			expect(answer.minDays).toBeLessThanOrEqual(days);
			expect(answer.maxDays).toBeGreaterThanOrEqual(days);
			expect(answer.days).toBe((answer.minDays + answer.maxDays) / 2);
		}
	});

	test.each(['2013-13-01', '2013-02-30', '2013', '1 May 2013', ''])('%s is no day', (date) => {
		expect(() => inexactDuration(on(date, 'day'), on('2014-01-01', 'day'), 'shortest')).toThrow(RangeError);
	});
});

test('the times of a curve say how many rest on the rule', () => {
	const cases = [
		{ start: on('2013-01-01', 'day'), end: on('2013-01-11', 'day') },
		{ start: on('2013-01-01', 'month'), end: on('2013-03-31', 'day') },
		{ start: on('2013-06-01', 'day'), end: on('2013-01-11', 'day') },
		{ start: null, end: on('2013-01-11', 'day') }
	];
	expect(inexactTimes(cases, 'longest')).toEqual({
		timeDays: [10, 89, NaN, NaN],
		inexact: 1,
		reversed: 1,
		widestDays: 30,
		rule: 'longest'
	});
	expect(inexactTimes([], 'shortest')).toMatchObject({ timeDays: [], inexact: 0 });
});
