import { defaultChoices, type Choices } from '../../filters/choices';
import type { Scene, SceneGroup } from '../scene';
import { endFrame, type EndRow } from '../scene-answers';
import Outcomes from './Outcomes.svelte';
import { outcomesQuestion } from './question';

const catalogue: readonly EndRow[] = [
	['all', 'escaped', 3, 0],
	['all', 'killed', 47, 5],
	['all', 'pending_at_report', 17, 4],
	['all', 'released_no_ransom', 14, 2],
	['all', 'released_ransom_paid', 19, 0],
	['all', 'released_unclear', 12, 2],
	['all', 'rescued', 66, 10],
	['all', 'still_missing', 14, 5],
	['all', 'unknown', 15, 6]
];

const byDistrict: readonly EndRow[] = [
	['karachi-central', 'killed', 9, 1],
	['karachi-central', 'rescued', 11, 0],
	['karachi-central', 'unknown', 3, 0],
	['karachi-south', 'killed', 6, 0],
	['karachi-south', 'released_ransom_paid', 5, 0],
	['karachi-south', 'rescued', 12, 1],
	['karachi-south', 'still_missing', 2, 1],
	['malir', 'rescued', 3, 0],
	['unknown', 'pending_at_report', 7, 2],
	['unknown', 'rescued', 14, 0]
];

function scene(name: string, rows: readonly EndRow[], change: Partial<Choices> & Partial<Scene> = {}): Scene {
	const { lang = 'en', widthPx = 720, ...choices } = change;
	return {
		name,
		lang,
		widthPx,
		choices: { ...defaultChoices, ...choices },
		frames: { counts: endFrame(rows), leftOut: endFrame([['all', 'still_missing', 55, 20]]) }
	};
}

export const outcomesScenes: SceneGroup = {
	figure: 'outcomes',
	component: Outcomes,
	question: outcomesQuestion,
	scenes: [
		scene('default', catalogue),
		scene('narrow', catalogue, { widthPx: 344 }),
		scene('urdu', catalogue, { lang: 'ur', widthPx: 344 }),
		scene('synthetic', catalogue, { data: 'demo_incidents' }),
		scene('by-district', byDistrict, { by: 'district' }),
		scene('by-district-urdu', byDistrict, { by: 'district', lang: 'ur', widthPx: 344 }),
		scene('by-district-synthetic', byDistrict, { by: 'district', data: 'demo_incidents' }),
		scene(
			'by-district-few-known',
			[
				['karachi-central', 'rescued', 3, 0],
				['karachi-central', 'unknown', 40, 2],
				['karachi-south', 'rescued', 60, 0],
				['karachi-south', 'killed', 2, 0],
				['malir', 'still_missing', 4, 0]
			],
			{ by: 'district', data: 'demo_incidents' }
		),
		scene('empty', [], { from: 1996, to: 1997 }),
		scene('one-incident', [['all', 'rescued', 1, 0]]),
		scene('all-missing', [['all', 'unknown', 9, 0]]),
		scene('only-low', [['all', 'killed', 6, 6]], { outcome: ['killed'] }),
		scene(
			'long-labels',
			[
				['carjack_with_hostage', 'released_unclear', 6, 0],
				['enforced_disappearance', 'still_missing', 33, 15],
				['express', 'rescued', 8, 2]
			],
			{ by: 'kind', kind: ['express', 'carjack_with_hostage', 'enforced_disappearance'], widthPx: 344 }
		)
	]
};
