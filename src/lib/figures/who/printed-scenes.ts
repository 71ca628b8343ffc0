import { defaultChoices } from '../../filters/choices';
import type { Scene, SceneGroup } from '../scene';
import { sceneFrame } from '../scene-frame';
import { printedArrestsQuestion } from './printed-arrests/question';
import PrintedArrests from './printed-arrests/PrintedArrests.svelte';
import { printedPeopleQuestion } from './printed-people/question';
import PrintedPeople from './printed-people/PrintedPeople.svelte';

/** Figures that exist, so that the links of a scene lead somewhere. */
const statIds = ['1acb1f', 'a99d82', '19cdbd', '330747', '744954', 'f7f7d2', '96f4dc', 'edfc1b', 'b8c733'];

const usual = {
	crime_type: 'missing_children',
	measure: 'victims_male',
	value: 0,
	unit: 'count',
	period_start: '2023-01-01',
	period_end: '2023-12-31',
	is_part_year: 0,
	compiler: 'Sindh Police',
	compiler_group: 'police',
	source_publisher: 'The Nation',
	confidence: 'high',
	stat_id: ''
};
const printed = (rows: readonly Partial<typeof usual>[]) =>
	sceneFrame(
		usual,
		rows.map((row, index) => ({ stat_id: `KPS-${statIds[index]}`, ...row }))
	);

const victims = [
	{ value: 1149 },
	{ measure: 'victims_female', value: 294 },
	{ measure: 'victims_age_0_5', value: 202 },
	{ value: 491, period_start: '2024-01-01', period_end: '2024-09-30', is_part_year: 1 },
	{
		measure: 'victims_age_11_15',
		value: 108,
		compiler: 'The Very Long Named <b>Helpline</b> of All Children of the City',
		compiler_group: 'ngo',
		confidence: 'low'
	},
	{ crime_type: 'kidnapping_for_ransom', measure: 'victims_women_young', value: 2, compiler_group: 'cplc' }
];
const ransom = { crime_type: 'kidnapping_for_ransom', measure: 'arrests' };
const kidnappers = [
	{
		...ransom,
		value: 47,
		period_start: '2008-01-01',
		period_end: '2008-12-31',
		compiler_group: 'cplc_and_police'
	},
	{ ...ransom, value: 72, period_start: '2013-09-05', period_end: '2014-03-04' },
	{ ...ransom, value: 94, unit: 'count_at_least', period_start: '2013-09-05', period_end: '2014-05-08' },
	{
		...ransom,
		crime_type: 'kidnapping_abduction_all',
		value: 301,
		period_start: '2016-01-01',
		period_end: '2016-07-27',
		is_part_year: 1
	},
	{
		...ransom,
		measure: 'kidnappers_killed',
		value: 3,
		period_start: '2018-01-01',
		period_end: '2018-09-18',
		is_part_year: 1
	},
	{
		...ransom,
		measure: 'gangs_busted',
		value: 209,
		period_start: '1990-01-01',
		period_end: '2018-10-31',
		compiler_group: 'cplc_and_police',
		confidence: 'low'
	}
];

const scenesOf = (rows: readonly Partial<typeof usual>[]): readonly Scene[] => {
	const base = {
		lang: 'en',
		widthPx: 720,
		choices: defaultChoices,
		frames: { printed: printed(rows) }
	} as const;
	return [
		{ ...base, name: 'default' },
		{ ...base, name: 'urdu-narrow', lang: 'ur', widthPx: 344 },
		{
			...base,
			name: 'empty',
			choices: { ...defaultChoices, from: 1992, to: 1994 },
			frames: { printed: printed([]) }
		},
		{ ...base, name: 'one-point', widthPx: 344, frames: { printed: printed(rows.slice(0, 1)) } },
		{ ...base, name: 'out-of-reach', choices: { ...defaultChoices, district: ['malir'] } }
	];
};

export const printedPeopleScenes: SceneGroup = {
	figure: 'printed-people',
	component: PrintedPeople,
	question: printedPeopleQuestion,
	scenes: scenesOf(victims)
};

export const printedArrestsScenes: SceneGroup = {
	figure: 'printed-arrests',
	component: PrintedArrests,
	question: printedArrestsQuestion,
	scenes: scenesOf(kidnappers)
};
