import { describe, expect, test } from 'vitest';
import { unpackFrame } from '$lib/engine/frame';
import { axisEnd, dayScale, dayTicks } from '$lib/figures/time-to-end/day-scale';
import { tickText, withinText } from '$lib/figures/time-to-end/day-words';
import { timeToEndLayout } from '$lib/figures/time-to-end/layout';
import { timeToEndModel } from '$lib/figures/time-to-end/model';
import { timeToEndQuestion } from '$lib/figures/time-to-end/question';
import { durationFrame, type DurationRow } from '$lib/figures/time-to-end/scene-frames';
import { endFrame } from '$lib/figures/scene-answers';
import { defaultChoices, type Choices } from '$lib/filters/choices';
import { en } from '$lib/i18n/messages/en';
import { createWords } from '$lib/i18n/words';

const words = createWords('en', en);
const demo = { data: 'demo_incidents' } as const;

function modelOf(rows: readonly DurationRow[], change: Partial<Choices> = {}) {
	const choices = { ...defaultChoices, ...change };
	const { statements } = timeToEndQuestion(choices);
	return timeToEndModel(
		{
			durations: unpackFrame(durationFrame(rows), statements.durations.columns),
			leftOut: unpackFrame(endFrame([]), statements.leftOut.columns)
		},
		choices,
		words
	);
}

/** The height of a curve at an x: its path says M, then H and V by turns. */
function heightAt(path: string, at: number): number {
	let [x, y] = (/^M([\d.]+) ([\d.]+)/.exec(path) ?? []).slice(1).map(Number);
	for (const [, command, value] of path.matchAll(/([HV])([\d.]+)/g)) {
		if (command === 'V' && (x ?? 0) <= at) y = Number(value);
		if (command === 'H') x = Number(value);
	}
	return y ?? NaN;
}

describe('closed incidents of the catalogue', () => {
	const rows: readonly DurationRow[] = [
		['killed', 0, 1, 4],
		['rescued', 2, 1, 2],
		['rescued', 40, 1, 6],
		['rescued', null, 0, 8],
		['still_missing', null, 0, 5]
	];

	test('end in steps, and the headline says of how many', () => {
		const model = modelOf(rows);
		expect(model.drawn?.curves[0]).toMatchObject({ days: [0, 2, 40], share: [4 / 12, 0.5, 1] });
		expect(model.figure.title).toBe(
			'How long: of 12 closed incidents with a reported length, 48% of 25 in all, half had ended within 2 days'
		);
		expect(model.figure.table.rows.map(([, n]) => n?.text)).toEqual(['4', '4', '6', '6', '12']);
	});

	test('are never censored, and no number at risk stands below', () => {
		const { drawn } = modelOf(rows);
		expect(drawn?.atRisk).toEqual([]);
		expect(drawn?.curves[0]?.atTicks.every(({ lower }) => lower === null)).toBe(true);
	});

	test('below ten are too few for a curve', () => {
		const model = modelOf([['rescued', 3, 1, 9]]);
		expect(model.drawn).toBeNull();
		expect(model.isEmpty).toBe(false);
		expect(model.figure.subtitle).toContain('n\u00a0=\u00a09, of 9');
		expect(JSON.stringify(model.figure)).not.toMatch(/NaN|Infinity|undefined/);
	});
});

describe('competing outcomes', () => {
	/** Ten at risk: 2 rescued on day 1, then 4 last seen on day 5, then of the other 4 one killed on day 10. */
	const rows: readonly DurationRow[] = [
		['rescued', 1, 1, 2],
		['pending_at_report', 5, 0, 4],
		['killed', 10, 1, 1],
		['still_missing', 400, 0, 3],
		['rescued', null, 0, 7],
		['unknown', 0, 0, 1]
	];

	test('are Aalen-Johansen: an open case leaves the count where it was last known', () => {
		const model = modelOf(rows, demo);
		const at = (code: string, day: number) => {
			const curve = model.drawn?.curves.find((one) => one.code === code);
			return curve?.atTicks[model.drawn?.ticks.indexOf(day) ?? -1]?.share;
		};
		expect(at('rescued', 1)).toBeCloseTo(0.2);
		// 4 at risk after day 5: 0.8 × 1/4. Were the open ones counted on, it would be 0.1.
		expect(at('killed', 30)).toBeCloseTo(0.2);
		expect(model.drawn?.atRisk).toEqual([11, 10, 4, 3, 3, 3]);
		expect(model.drawn?.n).toBe(11);
	});

	test('are not drawn beyond the last day on which anything was known', () => {
		const short = modelOf(
			[
				['rescued', 2, 1, 9],
				['still_missing', 9, 0, 3]
			],
			demo
		);
		expect(short.drawn).toMatchObject({ ticks: [0, 1, 7], observedDays: 9, lastDay: 30 });
		expect(short.figure.title).toBe('How long: within 7 days, 75% of 12 invented incidents had ended');
		if (!short.drawn) return;
		const layout = timeToEndLayout(short.drawn, true, words, 720);
		const end = Number(/H([\d.]+)$/.exec(layout.curves[0]?.path ?? '')?.[1]);
		expect(end).toBeLessThan(layout.right - 50);
	});

	test('leave out and count those without a time', () => {
		const notes = modelOf(rows, demo).figure.notes.map(({ text }) => text);
		expect(notes.join('\n')).toContain('7 incidents have neither');
	});

	test('keep all outcomes when some are chosen, and say so', () => {
		const plain = timeToEndQuestion({ ...defaultChoices, ...demo }).statements.durations;
		const chosen = timeToEndQuestion({ ...defaultChoices, ...demo, outcome: ['killed'] }).statements
			.durations;
		expect(chosen.key).toBe(plain.key);
		const { notes } = modelOf(rows, { ...demo, outcome: ['killed'] }).figure;
		expect(notes.some(({ kind }) => kind === 'out-of-reach')).toBe(true);
	});

	test('an end without a length but with a last date has ended on that date', () => {
		const model = modelOf([['rescued', 4, 0, 10]], demo);
		expect(model.drawn?.curves.map(({ code }) => code)).toEqual(['rescued']);
	});
});

describe('the axis of days', () => {
	test('gives "within hours" a place of its own', () => {
		const x = dayScale(365, 0, 600);
		expect(x(0)).toBe(0);
		expect(x(1)).toBeGreaterThan(50);
		expect(x(365)).toBe(600);
	});

	test('reaches a tick at or after the longest time, a month at least', () => {
		expect([0, 12, 64, 594, 5000].map(axisEnd)).toEqual([30, 30, 90, 1095, 5000]);
		expect(dayTicks(90)).toEqual([0, 1, 7, 30, 90]);
	});

	test('is written in words where words are shorter', () => {
		expect([0, 1, 7, 365, 1095].map((day) => tickText(day, words))).toEqual([
			'hours',
			'1 day',
			'7',
			'1 year',
			'3 years'
		]);
		expect([0, 1, 7].map((day) => withinText(day, words))).toEqual([
			'within hours',
			'within 1 day',
			'within 7 days'
		]);
	});

	test('paths jump and never fall', () => {
		const { drawn } = modelOf([
			['rescued', 0, 1, 6],
			['killed', 20, 1, 6]
		]);
		expect(drawn).not.toBeNull();
		if (!drawn) return;
		const [curve] = timeToEndLayout(drawn, false, words, 720).curves;
		const heights = [...(curve?.path.matchAll(/V([\d.]+)/g) ?? [])].map(([, y]) => Number(y));
		expect(heights).toHaveLength(2);
		expect(heights[1]).toBeLessThan(heights[0] ?? 0);
	});
});

describe('the intervals of competing outcomes', () => {
	const followed: readonly DurationRow[] = [
		['rescued', 0, 1, 5],
		['rescued', 3, 1, 12],
		['killed', 0, 1, 6],
		['killed', 20, 1, 9],
		['released_ransom_paid', 9, 1, 14],
		['released_ransom_paid', 100, 1, 7],
		['still_missing', 400, 0, 6]
	];

	test.each([344, 720])(
		'stand on their own curves, inside the drawing, apart from one another: %d px',
		(widthPx) => {
			const { drawn } = modelOf(followed, demo);
			if (!drawn) throw new Error('nothing is drawn');
			const { curves, left, right } = timeToEndLayout(drawn, true, words, widthPx);
			for (const { path, points } of curves) {
				expect(points.length).toBe(drawn.ticks.length);
				for (const { x, y } of points) {
					expect(y).toBeCloseTo(heightAt(path, x), 1);
					expect(x).toBeGreaterThanOrEqual(left);
					expect(x).toBeLessThanOrEqual(right);
				}
			}
			for (const tick of drawn.ticks.keys())
				expect(new Set(curves.map(({ points }) => points[tick]?.x)).size).toBe(curves.length);
			const bars = curves.flatMap(({ points }) =>
				points.flatMap(({ interval, y }) => (interval ? [{ ...interval, y }] : []))
			);
			expect(bars.length).toBeGreaterThan(6);
			expect(bars.every(({ from, to, y }) => to <= y && y <= from)).toBe(true);
		}
	);
});
