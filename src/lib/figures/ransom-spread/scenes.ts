import { defaultChoices, type Choices } from '../../filters/choices';
import type { Scene, SceneGroup } from '../scene';
import { ransomSpreadQuestion } from './question';
import RansomSpread from './RansomSpread.svelte';
import { spreadFrames, type SpreadSum } from './scene-frames';

/** As the catalogue is: many demands, fewer payments, a few incidents with both, one year that is not covered. */
const reported: readonly SpreadSum[] = [
	...[0.5, 1, 1, 2, 5, 5, 10, 10, 20, 20, 30, 50, 50, 100, 200].map((million, index) => ({
		year: 2000 + index,
		demanded: million * 1_000_000,
		factor: 3
	})),
	...[30, 80, 200, 400, 450, 1600, 8800].map((thousand, index) => ({
		year: 2008 + index,
		paid: thousand * 1000,
		factor: 2.5
	})),
	{ year: 2007, demanded: 500_000, paid: 50_000, factor: 6.2 },
	{ year: 2012, demanded: 10_000_000, paid: 1_600_000, factor: 3.3 },
	{ year: 2013, demanded: 300_000, paid: 300_000, factor: 3 },
	{ year: 2016, demanded: 100_000_000, paid: 10_000_000, factor: 2.7 },
	{ year: 2019, demanded: 150_000, factor: 2.2, isLow: true },
	{ year: 2026, demanded: 10_000_000, factor: null }
];

/** Invented sums, many times each; a fifth of each demand is paid, or a half. */
const invented: readonly SpreadSum[] = [0.2, 0.5, 1, 2, 3, 5, 8, 10, 15, 30, 60, 120].flatMap(
	(million, index) => [
		{ year: 2010, demanded: million * 1_000_000, factor: 3, times: 3 + (index % 4) },
		{ year: 2011, demanded: million * 900_000, paid: million * 180_000, factor: 3, times: 1 + (index % 3) },
		{ year: 2012, demanded: million * 1_100_000, paid: million * 550_000, factor: 3 }
	]
);

const equal: readonly SpreadSum[] = [
	{ year: 2010, demanded: 1_000_000, paid: 1_000_000, factor: 2, times: 9 }
];

/** More is paid than demanded. */
const more: readonly SpreadSum[] = Array.from({ length: 16 }, (_, index) => ({
	year: 2010,
	demanded: 100_000 * (1 + (index % 5)),
	paid: 130_000 * (1 + (index % 7)),
	factor: 2
}));

function scene(
	name: string,
	rows: readonly SpreadSum[],
	more: Partial<Scene & Choices> & { leftOut?: number } = {}
): Scene {
	const { lang = 'en', widthPx = 720, leftOut = 0, ...choices } = more;
	return {
		name,
		lang,
		widthPx,
		choices: { ...defaultChoices, ...choices },
		frames: spreadFrames(rows, leftOut)
	};
}

/** The states in which the figure is approved. */
export const ransomSpreadScenes: SceneGroup = {
	figure: 'ransom-spread',
	component: RansomSpread,
	question: ransomSpreadQuestion,
	scenes: [
		scene('catalogue', reported, { leftOut: 9 }),
		scene('catalogue-narrow', reported, { widthPx: 344 }),
		scene('catalogue-urdu', reported, { lang: 'ur', widthPx: 344 }),
		scene('synthetic', invented, { data: 'demo_incidents' }),
		scene('synthetic-narrow', invented, { data: 'demo_incidents', widthPx: 344 }),
		scene('synthetic-urdu', invented, { data: 'demo_incidents', lang: 'ur' }),
		scene(
			'dollars',
			invented.map((row) => ({ ...row, factor: 0.011 })),
			{ data: 'demo_incidents', money: 'usd', widthPx: 344 }
		),
		scene(
			'of-the-day',
			reported.map((row) => ({ ...row, factor: 1 })),
			{ money: 'nominal', low: 'out' }
		),
		scene('all-equal', equal, { data: 'demo_incidents', widthPx: 344 }),
		scene('more-than-demanded', more, { data: 'demo_incidents' }),
		scene('too-few', reported.slice(0, 3)),
		scene('one-point', [{ year: 2008, paid: 80_000, factor: 5.1 }], { from: 2008, to: 2008, widthPx: 344 }),
		scene('only-demands', reported.slice(0, 15), { widthPx: 344, lang: 'ur' }),
		scene('empty', [], { kind: ['women_abduction'] }),
		scene('not-covered', reported.slice(-1), { from: 2026, to: 2026 }),
		scene('long-words', reported, {
			kind: ['ransom'],
			district: ['karachi-south', 'unknown'],
			outcome: ['released_ransom_paid', 'pending_at_report']
		})
	]
};
