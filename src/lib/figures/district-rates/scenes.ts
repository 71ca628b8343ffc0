import { defaultChoices, type Choices } from '../../filters/choices';
import { districtIds } from '../../manifest/codes';
import { populationFrame, yearsFrame, type SceneRow } from '../district-map/scene-frames';
import type { Scene } from '../scene';
import { printedFrame } from '../scene-answers';

const printed = {
	population: populationFrame,
	missing_children: printedFrame([112, 116, 130, 136, 168, 36, 49, 93]),
	extortion: printedFrame([3, 37, 20, 5, 15, 12, 2, 2], '<b>Awaaz</b> Network, citing BOL News')
};

const counted = (rows: readonly SceneRow[]) => ({
	population: populationFrame,
	years: yearsFrame(rows),
	disappearances: yearsFrame([{ district_id: 'malir', year: 2019, incidents: 6 }])
});

const demo: Choices = { ...defaultChoices, data: 'demo_incidents', from: 2018, to: 2020 };

const threeYears = (incidents: readonly number[]) =>
	districtIds.flatMap((district_id, place) =>
		[2018, 2019, 2020].map((year): SceneRow => ({ district_id, year, incidents: incidents[place] ?? 0 }))
	);

const base = { lang: 'en', widthPx: 720, choices: defaultChoices, frames: printed } as const;
const narrowUrdu = { lang: 'ur', widthPx: 344 } as const;

/** The states in which the funnel and the maps of neighbours are approved. */
export const districtRatesScenes: readonly Scene[] = [
	{ ...base, name: 'default' },
	{ ...base, name: 'narrow', widthPx: 344 },
	{ ...base, ...narrowUrdu, name: 'urdu-narrow' },
	{ ...base, name: 'few-and-long-labels', choices: { ...defaultChoices, map: 'extortion' } },
	{
		...base,
		...narrowUrdu,
		name: 'few-urdu-narrow',
		choices: { ...defaultChoices, map: 'extortion', district: ['malir'], kind: ['ransom'], from: 2010 }
	},
	{
		...base,
		name: 'city-not-printed',
		frames: { ...printed, missing_children: printedFrame([112, 116, 130, 136, 168]) }
	},
	{ ...base, name: 'one-point', frames: { ...printed, missing_children: printedFrame([112]) } },
	{ ...base, name: 'synthetic', choices: demo, frames: counted(threeYears([30, 40, 80, 45, 66, 39, 41])) },
	{
		...base,
		...narrowUrdu,
		name: 'synthetic-urdu-narrow',
		choices: { ...demo, district: ['karachi-east'] },
		frames: counted(threeYears([9, 14, 12, 9, 11, 1, 8]))
	},
	{ ...base, name: 'all-alike', choices: demo, frames: counted(threeYears([20, 33, 33, 23, 27, 19, 21])) },
	{ ...base, name: 'too-few', choices: demo, frames: counted(threeYears([1, 0, 2, 1, 0, 3, 1])) },
	{ ...base, name: 'empty', choices: demo, frames: counted([]) },
	{
		...base,
		name: 'no-population',
		choices: { ...demo, from: 2008, to: 2010 },
		frames: counted(districtIds.map((district_id) => ({ district_id, year: 2009, incidents: 20 })))
	}
];
