import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { day, night, propertyOf, type Palette } from '$lib/theme/palette';
import { colourVisions, contrast, difference, lightness, seen } from '../support/colour-vision';

const css = readFileSync(new URL('../../src/app.css', import.meta.url), 'utf8');

const compilers = ['cplc', 'cplc_and_police', 'police', 'press', 'ngo'] as const;
const outcomes = [
	...([
		'killed',
		'still_missing',
		'pending_at_report',
		'released_ransom_paid',
		'released_no_ransom'
	] as const),
	...(['released_unclear', 'rescued', 'escaped', 'outcome_unknown'] as const)
];
const ramp = ['ramp_1', 'ramp_2', 'ramp_3', 'ramp_4', 'ramp_5'] as const;

/** Of two compilers, to any eye: ten times what is just noticed. */
const LEAST_DIFFERENCE = 23;
/** Of two compilers in a grey print, in CIE lightness. */
const LEAST_GREY_STEP = 8;

function pairs<T>(all: readonly T[]): [T, T][] {
	return all.flatMap((one, index) => all.slice(index + 1).map((other): [T, T] => [one, other]));
}

function propertiesOf(selector: string): Record<string, string> {
	const start = css.indexOf(`${selector} {`);
	const body = css.slice(start, css.indexOf('}', start));
	return Object.fromEntries(
		[...body.matchAll(/(--[a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value])
	);
}

describe('app.css', () => {
	test.each([
		{ selector: '\n:root', palette: day },
		{ selector: ":root:not([data-theme='light'])", palette: night },
		{ selector: ":root[data-theme='dark']", palette: night }
	])('$selector has the colours of the palette', ({ selector, palette }) => {
		const expected = Object.entries(palette).map(([name, value]) => [propertyOf(name), value]);
		expect(propertiesOf(selector)).toEqual(Object.fromEntries(expected));
	});
});

describe.each([
	{ name: 'day', palette: day },
	{ name: 'night', palette: night }
])('by $name', ({ palette }: { palette: Palette }) => {
	test.each(['ink', 'ink_soft'] as const)('%s is read on both papers (4.5 : 1)', (ink) => {
		expect(contrast(palette[ink], palette.paper)).toBeGreaterThanOrEqual(4.5);
		expect(contrast(palette[ink], palette.paper_deep)).toBeGreaterThanOrEqual(4.5);
	});

	test.each([...compilers, 'other_compiler', ...outcomes, 'focus'] as const)(
		'%s is seen on paper (3 : 1)',
		(name) => {
			expect(contrast(palette[name], palette.paper)).toBeGreaterThanOrEqual(3);
		}
	);

	test.each(Object.entries(colourVisions))('compilers are told apart with %s', (_, matrix) => {
		const close = pairs(compilers)
			.map(([one, other]) => ({
				one,
				other,
				by: difference(seen(palette[one], matrix), seen(palette[other], matrix))
			}))
			.filter(({ by }) => by < LEAST_DIFFERENCE);
		expect(close).toEqual([]);
	});

	test('compilers are told apart in a grey print', () => {
		const close = pairs(compilers).filter(
			([one, other]) => Math.abs(lightness(palette[one]) - lightness(palette[other])) < LEAST_GREY_STEP
		);
		expect(close).toEqual([]);
	});

	test('killed is the ink itself, and no outcome is as strong', () => {
		expect(palette.killed).toBe(palette.ink);
		const others = outcomes.filter((outcome) => outcome !== 'killed');
		const strongest = Math.max(...others.map((outcome) => contrast(palette[outcome], palette.paper)));
		expect(contrast(palette.killed, palette.paper)).toBeGreaterThan(1.25 * strongest);
	});

	test.each(Object.entries(colourVisions))(
		'neighbours in a bar of outcomes are told apart with %s',
		(_, matrix) => {
			const neighbours = outcomes
				.slice(1)
				.map((outcome, index) => [outcomes[index] ?? outcome, outcome] as const);
			const close = neighbours.filter(
				([one, other]) =>
					difference(seen(palette[one], matrix), seen(palette[other], matrix)) < LEAST_DIFFERENCE / 2
			);
			expect(close).toEqual([]);
		}
	);

	test('the ramp moves away from the paper in even, visible steps', () => {
		const light = ramp.map((step) => lightness(palette[step]));
		const away = light.map((one) => Math.abs(one - lightness(palette.paper)));
		expect(away).toEqual([...away].sort((a, b) => a - b));
		for (const [one, other] of pairs(light)) expect(Math.abs(one - other)).toBeGreaterThan(10);
	});
});
