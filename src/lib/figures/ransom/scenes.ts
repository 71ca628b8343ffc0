import { defaultChoices, type Choices } from '../../filters/choices';
import type { Scene, SceneGroup } from '../scene';
import { ransomQuestion } from './question';
import Ransom from './Ransom.svelte';
import { leftOutFrame, marksFrame, printedFrame, sizesFrame, type SceneSum } from './scene-frames';

/** Every sign: pairs, equal sums side by side, low confidence, a year that is not covered. */
const sums: readonly SceneSum[] = [
	{
		year: 2007,
		kind: 'express',
		demanded: 500_000,
		paid: 50_000,
		factor: 6.2,
		outcome: 'released_ransom_paid'
	},
	{ year: 2007, demanded: 30_000_000, factor: 6.2 },
	{ year: 2008, paid: 80_000, factor: 5.1, outcome: 'killed' },
	{ year: 2012, demanded: 10_000_000, paid: 1_600_000, factor: 3.3, outcome: 'released_ransom_paid' },
	{ year: 2013, demanded: 50_000_000, factor: 3 },
	{ year: 2013, demanded: 50_000_000, factor: 3 },
	{ year: 2013, demanded: 5_000_000, factor: 3, outcome: 'released_no_ransom' },
	{ year: 2016, demanded: 100_000_000, paid: 10_000_000, factor: 2.7, outcome: 'released_ransom_paid' },
	{ year: 2019, kind: 'express', demanded: 150_000, factor: 2.2, isLow: true },
	{ year: 2019, kind: 'by_police', paid: 62_000, factor: 2.2, isLow: true },
	{ year: 2024, demanded: 20_000_000, factor: 1.04 },
	{ year: 2024, demanded: 20_000_000, factor: 1.04 },
	{ year: 2026, demanded: 10_000_000, factor: null }
];

const ladder = [2012, 2013, 2014].flatMap((year) =>
	[24, 27, 30, 33, 36].flatMap((step, place) => [
		{ side: 'demanded' as const, year, step, incidents: 60 * place + year - 2000 },
		{ side: 'paid' as const, year, step: step - 4, incidents: 130 - 25 * place }
	])
);

function scene(name: string, rows: readonly SceneSum[], more: Partial<Scene & Choices> = {}): Scene {
	const { lang = 'en', widthPx = 720, frames, ...choices } = more;
	return {
		name,
		lang,
		widthPx,
		choices: { ...defaultChoices, ...choices },
		frames: {
			marks: marksFrame(rows),
			sizes: sizesFrame(rows),
			leftOut: leftOutFrame(0),
			printed: printedFrame([]),
			...frames
		}
	};
}

/** The states in which the figure is approved. */
export const ransomScenes: SceneGroup = {
	figure: 'ransom',
	component: Ransom,
	question: ransomQuestion,
	scenes: [
		scene('every-sign', sums, {
			frames: { leftOut: leftOutFrame(9), printed: printedFrame(['Sindh (katcha districts)']) }
		}),
		scene('every-sign-narrow', sums, { widthPx: 344 }),
		scene('every-sign-urdu', sums, { lang: 'ur', widthPx: 344 }),
		scene(
			'dollars',
			sums.map((sum) => ({ ...sum, factor: 0.011 })),
			{ money: 'usd' }
		),
		scene(
			'of-the-day',
			sums.map((sum) => ({ ...sum, factor: 1 })),
			{ money: 'nominal', low: 'in' }
		),
		scene('too-few', sums.slice(0, 4)),
		scene('one-point', sums.slice(2, 3), { from: 2008, to: 2008 }),
		scene('empty', [], { kind: ['women_abduction'] }),
		scene('not-covered', sums.slice(-1), { from: 2026, to: 2026 }),
		scene('long-place', sums, {
			kind: ['ransom'],
			district: ['karachi-south', 'unknown'],
			outcome: ['released_ransom_paid', 'pending_at_report'],
			frames: {
				printed: printedFrame(['<b>The four riverine districts of upper Sindh and others besides</b>'])
			}
		}),
		scene('synthetic-ladder', [], {
			data: 'demo_incidents',
			frames: { sizes: sizesFrame([], ladder) }
		}),
		scene('synthetic-ladder-urdu', [], {
			data: 'demo_incidents',
			lang: 'ur',
			widthPx: 344,
			frames: { sizes: sizesFrame([], ladder) }
		})
	]
};
