import { defaultChoices, type Choices } from '../../../filters/choices';
import type { Scene, SceneGroup } from '../../scene';
import { endFrame } from '../../scene-answers';
import { resolverFrame, type ResolverRow } from '../scene-frames';
import { resolversQuestion } from './question';
import Resolvers from './Resolvers.svelte';

const catalogue: readonly ResolverRow[] = [
	['all', 'avcc', 29, 3, 161, 19],
	['all', 'cplc', 19, 1, 161, 19],
	['all', 'family', 8, 1, 161, 19],
	['all', 'joint', 4, 0, 161, 19],
	['all', 'police', 36, 5, 161, 19],
	['all', 'rangers', 8, 2, 161, 19],
	['all', 'self', 3, 0, 161, 19],
	['all', 'unknown', 78, 8, 161, 19]
];

const byKind: readonly ResolverRow[] = [
	['carjack_with_hostage', 'unknown', 2, 0, 2, 0],
	['child_abduction', 'police', 8, 1, 21, 1],
	['child_abduction', 'unknown', 13, 0, 21, 1],
	['ransom', 'avcc', 26, 2, 58, 4],
	['ransom', 'cplc', 18, 1, 58, 4],
	['ransom', 'family', 4, 0, 58, 4],
	['ransom', 'unknown', 20, 1, 58, 4]
];

function scene(
	name: string,
	rows: readonly ResolverRow[],
	change: Partial<Choices> & Partial<Scene> = {}
): Scene {
	const { lang = 'en', widthPx = 720, ...choices } = change;
	return {
		name,
		lang,
		widthPx,
		choices: { ...defaultChoices, ...choices },
		frames: { counts: resolverFrame(rows), leftOut: endFrame([['all', 'still_missing', 55, 20]]) }
	};
}

export const resolversScenes: SceneGroup = {
	figure: 'resolvers',
	component: Resolvers,
	question: resolversQuestion,
	scenes: [
		scene('default', catalogue),
		scene('urdu', catalogue, { lang: 'ur', widthPx: 344 }),
		scene('synthetic', catalogue, { data: 'demo_incidents' }),
		scene('by-kind', byKind, { by: 'kind' }),
		scene('by-kind-urdu', byKind, { by: 'kind', lang: 'ur', widthPx: 344 }),
		scene(
			'few-known',
			[
				['all', 'avcc', 2, 0, 12, 2],
				['all', 'cplc', 1, 0, 12, 2],
				['all', 'unknown', 10, 2, 12, 2]
			],
			{ kind: ['ransom'], outcome: ['killed'] }
		),
		scene('nobody-named', [['all', 'unknown', 9, 0, 9, 0]], { widthPx: 344 }),
		scene('empty', [], { outcome: ['still_missing'] })
	]
};
