import { defaultChoices, type Choices } from '../../filters/choices';
import { endFrame } from '../scene-answers';
import type { Scene, SceneGroup } from '../scene';
import { timeToEndQuestion } from './question';
import { durationFrame, type DurationRow } from './scene-frames';
import TimeToEnd from './TimeToEnd.svelte';

const catalogue: readonly DurationRow[] = [
	['killed', 0, 1, 3],
	['killed', 6, 1, 2],
	['killed', null, 0, 35],
	['pending_at_report', null, 0, 18],
	['released_ransom_paid', 12, 1, 2],
	['released_ransom_paid', 64, 1, 1],
	['rescued', 0, 1, 6],
	['rescued', 2, 1, 3],
	['rescued', 29, 1, 1],
	['rescued', null, 0, 29]
];

const followed: readonly DurationRow[] = [
	['escaped', 1, 1, 2],
	['killed', 3, 1, 4],
	['pending_at_report', 10, 0, 5],
	['pending_at_report', 400, 0, 2],
	['released_ransom_paid', 20, 1, 7],
	['released_ransom_paid', 40, 1, 6],
	['released_unclear', 5, 1, 3],
	['rescued', 0, 1, 5],
	['rescued', 2, 1, 9],
	['rescued', null, 0, 4],
	['still_missing', 900, 0, 3],
	['unknown', 0, 0, 2]
];

function scene(
	name: string,
	rows: readonly DurationRow[],
	change: Partial<Choices> & Partial<Scene> = {}
): Scene {
	const { lang = 'en', widthPx = 720, ...choices } = change;
	return {
		name,
		lang,
		widthPx,
		choices: { ...defaultChoices, ...choices },
		frames: { durations: durationFrame(rows), leftOut: endFrame([['all', 'still_missing', 55, 20]]) }
	};
}

export const timeToEndScenes: SceneGroup = {
	figure: 'time-to-end',
	component: TimeToEnd,
	question: timeToEndQuestion,
	scenes: [
		scene('default', catalogue),
		scene('narrow', catalogue, { widthPx: 344 }),
		scene('urdu', catalogue, { lang: 'ur', widthPx: 344 }),
		scene('competing', followed, { data: 'demo_incidents', outcome: ['killed'] }),
		scene('competing-urdu', followed, { data: 'demo_incidents', lang: 'ur', widthPx: 344 }),
		scene('too-few', [
			['rescued', 3, 1, 9],
			['rescued', null, 0, 40]
		]),
		scene('too-few-synthetic', [['rescued', 3, 1, 9]], { data: 'demo_incidents', widthPx: 344 }),
		scene('all-within-hours', [['rescued', 0, 1, 12]], { widthPx: 344 }),
		scene('all-missing', [['killed', null, 0, 12]]),
		scene('empty', [], { from: 1996, to: 1997 })
	]
};
