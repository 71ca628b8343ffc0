import { defaultChoices, type Choices } from '../../../filters/choices';
import type { Scene, SceneGroup } from '../../scene';
import PrintedEnds from './PrintedEnds.svelte';
import { printedEndsQuestion } from './question';
import { pairFrame, type PairRow } from './scene-frames';

const known: PairRow = {
	from: '2013-01-01',
	to: '2013-10-09',
	group: 'cplc',
	measure: 'cases_solved',
	value: 129,
	whole: ['cases', 148],
	id: 'KPS-97d968'
};

const january: PairRow = {
	from: '2010-01-01',
	to: '2010-01-31',
	group: 'cplc_and_police',
	measure: 'pending',
	value: 5,
	whole: ['victims', 17]
};

const many: readonly PairRow[] = [
	january,
	{ ...january, measure: 'rescued', value: 9 },
	known,
	{
		from: '2016-01-01',
		to: '2016-12-31',
		group: 'police',
		measure: 'recovered',
		value: 16,
		whole: ['victims', 16]
	},
	{
		crime: 'missing_children',
		from: '2023-01-01',
		to: '2023-12-31',
		group: 'police',
		measure: 'recovered',
		value: 1304,
		whole: ['cases', 1443]
	},
	{
		crime: 'missing_children',
		from: '2023-01-01',
		to: '2023-12-31',
		group: 'police',
		measure: 'pending',
		value: 139,
		whole: ['cases', 1443]
	},
	{
		crime: 'missing_children',
		from: '2024-01-01',
		to: '2024-03-31',
		group: 'ngo',
		measure: 'pending',
		value: 18,
		whole: ['cases', 239]
	}
];

function scene(
	name: string,
	rows: readonly PairRow[],
	change: Partial<Choices> & Partial<Scene> = {}
): Scene {
	const { lang = 'en', widthPx = 720, ...choices } = change;
	return {
		name,
		lang,
		widthPx,
		choices: { ...defaultChoices, ...choices },
		frames: { pairs: pairFrame(rows) }
	};
}

export const printedEndsScenes: SceneGroup = {
	figure: 'printed-ends',
	component: PrintedEnds,
	question: printedEndsQuestion,
	scenes: [
		scene('default', many),
		scene('narrow', many, { widthPx: 344 }),
		scene('urdu', many, { lang: 'ur', widthPx: 344 }),
		scene('one-pair', [known], { from: 2013, to: 2013 }),
		scene('empty', [], { from: 1991, to: 1992 }),
		scene('no-share', [
			{ ...known, confidence: 'low' },
			{ ...january, unit: 'count_at_least' },
			{ ...january, measure: 'killed', value: 3, id: 'KPS-e641c1', whole: ['victims', 19] },
			{
				...january,
				from: '2025-12-01',
				to: '2025-12-14',
				measure: 'recovered',
				value: 2,
				whole: ['victims', 2]
			}
		]),
		scene(
			'out-of-reach',
			[{ ...known, compiler: '<b>CPLC</b>, as told to a very long list of officers and reporters' }],
			{
				district: ['malir'],
				data: 'demo_incidents'
			}
		)
	]
};
