import { defaultChoices, type Choices } from '../../filters/choices';
import { endFrame } from '../scene-answers';
import type { Scene, SceneGroup } from '../scene';
import { survivalQuestion } from './question';
import { durationGroupFrame, type GroupRow } from './scene-frames';
import Survival from './Survival.svelte';

const catalogue: readonly GroupRow[] = [
	['all', 'killed', 0, 1, 3],
	['all', 'killed', null, 0, 35],
	['all', 'pending_at_report', null, 0, 18],
	['all', 'released_ransom_paid', 12, 1, 24],
	['all', 'rescued', 2, 1, 30],
	['all', 'rescued', null, 0, 29]
];

/** A group that ends `slower` times as slowly, of `size` incidents of each kind. */
function followed(group: string, slower = 1, size = 1): readonly GroupRow[] {
	return [
		[group, 'escaped', 1 * slower, 1, 2 * size],
		[group, 'killed', 3 * slower, 1, 4 * size],
		[group, 'pending_at_report', 10 * slower, 0, 5 * size],
		[group, 'pending_at_report', 400, 0, 2 * size],
		[group, 'released_ransom_paid', 20 * slower, 1, 7 * size],
		[group, 'released_ransom_paid', 40 * slower, 1, 6 * size],
		[group, 'released_unclear', 5 * slower, 1, 3 * size],
		[group, 'rescued', 0, 1, 5 * size],
		[group, 'rescued', 2 * slower, 1, 9 * size],
		[group, 'rescued', null, 0, 4 * size],
		[group, 'still_missing', 900, 0, 3 * size]
	];
}

const kinds = [
	'ransom',
	'express',
	'child_abduction',
	'militant_terror',
	'political_sectarian',
	'personal_dispute',
	'women_abduction',
	'by_police',
	'carjack_with_hostage',
	'unknown'
].flatMap((kind, index) => followed(kind, 1 + index / 2));

function scene(
	name: string,
	rows: readonly GroupRow[],
	change: Partial<Choices> & Partial<Scene> = {}
): Scene {
	const { lang = 'en', widthPx = 720, ...choices } = change;
	return {
		name,
		lang,
		widthPx,
		choices: { ...defaultChoices, ...choices },
		frames: {
			durations: durationGroupFrame(rows),
			counts: endFrame([['all', 'rescued', 90, 12]]),
			leftOut: endFrame([['all', 'still_missing', 55, 20]])
		}
	};
}

const demo = { data: 'demo_incidents' } as const;

export const survivalScenes: SceneGroup = {
	figure: 'survival',
	component: Survival,
	question: survivalQuestion,
	scenes: [
		scene('default', catalogue),
		scene('urdu', catalogue, { lang: 'ur', widthPx: 344 }),
		scene('all', followed('all'), { ...demo, outcome: ['killed'] }),
		scene('all-narrow', followed('all'), { ...demo, lang: 'ur', widthPx: 344 }),
		scene('two-periods', [...followed('2010', 1, 3), ...followed('2015', 4, 3)], { ...demo, by: 'period' }),
		scene('long-labels', [...kinds, ['cyber_honey_trap', 'rescued', 3, 1, 4]], { ...demo, by: 'kind' }),
		scene('long-labels-narrow', kinds, { ...demo, by: 'kind', lang: 'ur', widthPx: 344 }),
		scene('one-point', [['all', 'rescued', 3, 1, 12]], { ...demo, widthPx: 344 }),
		scene(
			'all-open',
			[
				['malir', 'still_missing', 30, 0, 12],
				['korangi', 'still_missing', 90, 0, 15]
			],
			{ ...demo, by: 'district' }
		),
		scene('too-few', [['all', 'rescued', 3, 1, 9]], { ...demo, widthPx: 344 }),
		scene('all-missing', [['all', 'killed', null, 0, 12]], demo),
		scene('empty', [], { ...demo, from: 1996, to: 1997 })
	]
};
