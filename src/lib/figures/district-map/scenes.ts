import { defaultChoices } from '../../filters/choices';
import { districtIds } from '../../manifest/codes';
import type { Scene, SceneGroup } from '../scene';
import { printedFrame } from '../scene-answers';
import { districtMapQuestion } from './question';
import { populationFrame, yearsFrame, type SceneRow } from './scene-frames';
import SceneDistrictMap from './SceneDistrictMap.svelte';

const counts: readonly SceneRow[] = [
	{ district_id: 'karachi-south', incidents: 51, open: 19, low: 8 },
	{ district_id: 'karachi-east', incidents: 43, open: 10 },
	{ district_id: 'karachi-central', incidents: 32, open: 10 },
	{ district_id: 'karachi-west', incidents: 24, open: 6 },
	{ district_id: 'malir', incidents: 23, open: 7 },
	{ district_id: 'korangi', incidents: 3, open: 1 },
	{ district_id: 'unknown', incidents: 53, open: 7 }
];

const everyYear = districtIds.flatMap((district_id, place) =>
	[2018, 2019, 2020].map((year): SceneRow => ({ district_id, year, incidents: 40 + 12 * place }))
);

const base = {
	lang: 'en',
	widthPx: 720,
	choices: defaultChoices,
	frames: {
		years: yearsFrame(counts),
		missing_children: printedFrame([112, 116, 130, 136, 168, 36, 49, 93]),
		extortion: printedFrame([3, 37, 20, 5, 15, 12, 2, 2], '<b>Awaaz</b> Network, citing BOL News'),
		population: populationFrame
	}
} as const satisfies Omit<Scene, 'name'>;

const withYears = (rows: readonly SceneRow[]) => ({ ...base.frames, years: yearsFrame(rows) });

/** The states in which the map is approved. */
export const districtMapScenes: SceneGroup = {
	figure: 'district-map',
	component: SceneDistrictMap,
	question: districtMapQuestion,
	scenes: [
		{ ...base, name: 'default' },
		{ ...base, name: 'urdu-narrow', lang: 'ur', widthPx: 344 },
		{ ...base, name: 'chosen', choices: { ...defaultChoices, district: ['karachi-south', 'unknown'] } },
		{ ...base, name: 'empty', frames: withYears([]) },
		{ ...base, name: 'one-point', frames: withYears([{ district_id: 'malir', incidents: 1 }]) },
		{ ...base, name: 'all-unplaced', frames: withYears([{ district_id: 'unknown', incidents: 9 }]) },
		{
			...base,
			name: 'too-few',
			frames: withYears(districtIds.map((district_id, place) => ({ district_id, incidents: place % 5 })))
		},
		{ ...base, name: 'no-rate-of-the-catalogue', choices: { ...defaultChoices, map: 'rates' } },
		{
			...base,
			name: 'missing-children',
			choices: { ...defaultChoices, map: 'missing_children', kind: ['ransom'] }
		},
		{
			...base,
			name: 'extortion-urdu',
			lang: 'ur',
			widthPx: 344,
			choices: { ...defaultChoices, map: 'extortion' }
		},
		{
			...base,
			name: 'printed-not-known',
			choices: { ...defaultChoices, map: 'extortion' },
			frames: { ...base.frames, extortion: printedFrame([3, 37, 20, 5, 15]) }
		},
		{
			...base,
			name: 'synthetic-rates',
			choices: { ...defaultChoices, data: 'demo_incidents', map: 'rates', from: 2018, to: 2020 },
			frames: withYears([...everyYear, { district_id: 'unknown', year: 2019, incidents: 12 }])
		},
		{
			...base,
			name: 'no-population',
			choices: { ...defaultChoices, data: 'demo_incidents', map: 'rates', from: 2008, to: 2010 },
			frames: withYears(districtIds.map((district_id) => ({ district_id, year: 2009, incidents: 20 })))
		}
	]
};
