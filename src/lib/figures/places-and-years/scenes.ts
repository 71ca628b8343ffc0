import { defaultChoices } from '../../filters/choices';
import { districtIds } from '../../manifest/codes';
import { printedFrame } from '../scene-answers';
import type { Scene, SceneGroup } from '../scene';
import { sceneFrame } from '../scene-frame';
import PlacesAndYears from './PlacesAndYears.svelte';
import { placesAndYearsQuestion } from './question';

const district = {
	district_id: 'unknown',
	incidents: 0,
	low_confidence_incidents: 0,
	outcome_open: 0,
	outcome_unknown: 0,
	outcome_killed: 0,
	victims: 0,
	victims_not_reported: 0,
	population_2023: null as number | null,
	area_km2_official: null as number | null
};
const districts = (incidents: number) =>
	sceneFrame(district, [
		...districtIds.map((district_id, place) => ({
			district_id,
			incidents: incidents * place,
			outcome_open: place,
			victims: incidents * place * 2,
			population_2023: 2_000_000 + place,
			area_km2_official: 100 + place
		})),
		{ incidents }
	]);

const figure = {
	year: 2010,
	compiler_group: 'cplc',
	measure: 'cases',
	value: 112,
	unit: 'count',
	confidence: 'high',
	period_start: '2010-01-01',
	period_end: '2010-12-31',
	is_part_year: 0,
	is_headline: 1,
	compiler: 'CPLC',
	source_publisher: '<b>Dawn</b>',
	stat_id: 'KPS-4a5761'
};
const printed = sceneFrame(figure, [
	{},
	{ measure: 'victims', value: 113, stat_id: 'KPS-552b60' },
	{
		year: 2011,
		period_start: '2011-01-01',
		period_end: '2011-05-31',
		is_part_year: 1,
		value: 40,
		stat_id: 'KPS-e85dc3'
	},
	{ compiler_group: 'police', value: 100, unit: 'count_at_least', confidence: 'low', stat_id: 'KPS-af478b' }
]);
const years = sceneFrame(
	{
		year: 2009,
		incidents: null as number | null,
		low_confidence_incidents: null as number | null,
		victims: null as number | null,
		victims_not_reported: null as number | null,
		cpi_index: 88.54 as number | null
	},
	[
		{},
		{ year: 2010, incidents: 8, low_confidence_incidents: 2, victims: 16, victims_not_reported: 2 },
		{ year: 2011, incidents: 1, victims: 0, victims_not_reported: 1 }
	]
);

const base = {
	lang: 'en',
	widthPx: 720,
	choices: defaultChoices,
	frames: {
		districts: districts(3),
		missing_children: printedFrame([112, 116, 130, 136, 168, 36, 49, 93]),
		extortion: printedFrame([3, 37, 20, 5, 15, 12, 2]),
		years,
		printed
	}
} as const satisfies Omit<Scene, 'name'>;

export const placesAndYearsScenes: SceneGroup = {
	figure: 'places-and-years',
	component: PlacesAndYears,
	question: placesAndYearsQuestion,
	scenes: [
		{ ...base, name: 'default' },
		{ ...base, name: 'urdu-narrow', lang: 'ur', widthPx: 344 },
		{
			...base,
			name: 'empty',
			frames: {
				...base.frames,
				districts: districts(0),
				years: sceneFrame(
					{
						year: 0,
						incidents: 0,
						low_confidence_incidents: 0,
						victims: 0,
						victims_not_reported: 0,
						cpi_index: 0
					},
					[]
				),
				printed: sceneFrame(figure, [])
			}
		},
		{ ...base, name: 'synthetic', choices: { ...defaultChoices, data: 'demo_incidents' } }
	]
};
