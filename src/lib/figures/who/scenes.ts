import { defaultChoices } from '../../filters/choices';
import type { Scene, SceneGroup } from '../scene';
import { sceneFrame } from '../scene-frame';
import ByWhom from './by-whom/ByWhom.svelte';
import { whoQuestion } from './question';
import Who from './Who.svelte';

type Row = readonly [attribute: string, code: string, incidents: number, low?: number];

const people = (rows: readonly Row[]) =>
	sceneFrame(
		{
			attribute: '',
			code: '',
			incidents: 0,
			low_confidence_incidents: 0,
			victims: 0,
			first_year: 1991,
			last_year: 2026
		},
		rows.map(([attribute, code, incidents, low = 0]) => ({
			attribute,
			code,
			incidents,
			low_confidence_incidents: low,
			victims: incidents * 2
		}))
	);

const caught = (incidents: number, arrests_reported: number, disappearances = 0) =>
	sceneFrame(
		{
			incidents,
			disappearances,
			arrests: arrests_reported * 3,
			arrests_reported,
			arrests_reported_low: arrests_reported > 2 ? 2 : 0,
			perpetrators_killed: 0,
			perpetrators_killed_reported: 0,
			perpetrators_killed_reported_low: 0
		},
		[{}]
	);

const known: readonly Row[] = [
	['victim_sex', 'unknown', 15, 6],
	['victim_sex', 'M', 68, 9],
	['victim_sex', 'F', 14, 2],
	['victim_sex', 'mixed', 3],
	['victim_age_band', 'unknown', 60, 12],
	['victim_age_band', '0-11', 22, 3],
	['victim_age_band', '12-17', 12],
	['victim_age_band', '18-29', 5],
	['victim_age_band', '60+', 1],
	['victim_occupation', 'unknown', 52, 14],
	['victim_occupation', 'schoolchild', 4],
	['victim_occupation', 'student', 3],
	['victim_occupation', 'trader', 30, 3],
	['victim_occupation', 'journalist', 11],
	['perpetrator_type', 'unknown', 43, 10],
	['perpetrator_type', 'gang', 40, 6],
	['perpetrator_type', 'tribal_dacoit', 2],
	['perpetrator_type', 'police', 15, 1]
];
const nothingKnown = ['victim_sex', 'victim_age_band', 'victim_occupation', 'perpetrator_type'].map(
	(attribute): Row => [attribute, 'unknown', 40]
);
const one = known
	.filter(([, code]) => ['F', '12-17', 'student', 'gang'].includes(code))
	.map(([attribute, code]): Row => [attribute, code, 1]);

const base = {
	lang: 'en',
	widthPx: 720,
	choices: defaultChoices,
	frames: { people: people(known), perpetrators: caught(100, 30, 21) }
} as const satisfies Omit<Scene, 'name'>;

const scenes: readonly Scene[] = [
	{ ...base, name: 'default' },
	{ ...base, name: 'urdu-narrow', lang: 'ur', widthPx: 344 },
	{ ...base, name: 'empty', frames: { people: people([]), perpetrators: caught(0, 0) } },
	{ ...base, name: 'one-point', widthPx: 344, frames: { people: people(one), perpetrators: caught(1, 1) } },
	{ ...base, name: 'all-missing', frames: { people: people(nothingKnown), perpetrators: caught(40, 0) } },
	{
		...base,
		name: 'synthetic',
		choices: { ...defaultChoices, data: 'demo_incidents', from: 2010, to: 2012 }
	}
];

export const whoScenes: SceneGroup = { figure: 'who', component: Who, question: whoQuestion, scenes };

export const byWhomScenes: SceneGroup = {
	figure: 'by-whom',
	component: ByWhom,
	question: whoQuestion,
	scenes
};
