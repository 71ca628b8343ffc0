import { defaultChoices, type Choices } from '../../filters/choices';
import type { Scene, SceneGroup } from '../scene';
import { yearlyCountsQuestion } from './question';
import {
	besideFrame,
	monthsFrame,
	spansFrame,
	yearsFrame,
	type SceneBeside,
	type SceneCount
} from './scene-frames';
import YearlyCounts from './YearlyCounts.svelte';

const everySign: readonly SceneCount[] = [
	{ year: 2008, group: 'cplc_and_police', value: 84 },
	{ year: 2008, group: 'cplc_and_police', value: 91, measure: 'victims' },
	{ year: 2010, group: 'police', value: 100, unit: 'count_at_least' },
	{ year: 2010, group: 'cplc', value: 112, measure: 'victims' },
	{ year: 2011, group: 'cplc', value: 113, measure: 'victims' },
	{ year: 2012, group: 'cplc', value: 118 },
	{ year: 2013, group: 'cplc', value: 148, end: '10-09' },
	{ year: 2013, group: 'police', value: 260, confidence: 'low' },
	{ year: 2015, group: 'police', value: 49 },
	{ year: 2016, group: 'police', value: 21 }
];

/** The years that have only totals and means, two numbers for one period, "so far", and a wave for "around". */
const withSpans: readonly SceneCount[] = [
	{ year: 1990, group: 'cplc', value: 79 },
	{ year: 2001, group: 'cplc', value: 13 },
	{ year: 2006, group: 'police', value: 30, unit: 'count_approx' },
	{ year: 2021, group: 'police', value: 55, isPart: true },
	{ year: 2025, group: 'cplc', value: 12, end: '11-30', isHeadline: false, compiler: 'CPLC (not named)' },
	{ year: 2025, group: 'cplc', value: 13, end: '11-30', compiler: 'CPLC' }
];

const ofWomen: readonly SceneBeside[] = [
	{ value: 487 },
	{ value: 0, measure: 'convictions' },
	{ value: 1261, place: 'Sindh', from: '2014-01-01', to: '2014-12-31' },
	{
		value: 2000,
		measure: 'victims',
		unit: 'count_at_least',
		place: 'Sindh',
		from: '2017-01-01',
		to: '2022-05-24',
		group: 'government',
		confidence: 'low'
	}
];

/** Parts of one year that hold one another, and two numbers for its longest part. */
const crowdedYear: readonly SceneCount[] = [
	{ year: 2024, group: 'cplc', value: 25, end: '03-31' },
	{ year: 2024, group: 'cplc', value: 57, end: '07-31' },
	{ year: 2024, group: 'cplc', value: 80, end: '10-31' },
	{ year: 2025, group: 'cplc', value: 32, end: '05-31' },
	{ year: 2025, group: 'cplc', value: 75, end: '11-30', unit: 'count_at_least' },
	{ year: 2025, group: 'cplc', value: 80, end: '11-30' },
	{ year: 2025, group: 'police', value: 118, end: '10-08' }
];

function scene(
	name: string,
	rows: readonly SceneCount[],
	more: Partial<Scene & Choices & { hasSpans: boolean; beside: readonly SceneBeside[] }> = {}
): Scene {
	const { lang = 'en', widthPx = 720, hasSpans = false, beside = [], ...choices } = more;
	return {
		name,
		lang,
		widthPx,
		choices: { ...defaultChoices, ...choices },
		frames: {
			years: yearsFrame(rows),
			spans: spansFrame(hasSpans),
			beside: besideFrame(beside),
			months: monthsFrame([14, 4, 7, 9, 7, 14, 10, 16, 10, 12])
		}
	};
}

export const yearlyCountsScenes: SceneGroup = {
	figure: 'yearly-counts',
	component: YearlyCounts,
	question: yearlyCountsQuestion,
	scenes: [
		scene('every-sign', everySign),
		scene('every-sign-narrow', everySign, { widthPx: 344 }),
		scene('every-sign-urdu', everySign, { lang: 'ur', widthPx: 344 }),
		scene('spans', withSpans, { hasSpans: true }),
		scene('spans-urdu', withSpans, { hasSpans: true, lang: 'ur', widthPx: 344 }),
		scene('only-spans', [], { hasSpans: true, from: 1996, to: 1998, widthPx: 344 }),
		scene('low-left-out', everySign, { low: 'out' }),
		scene('empty', [], { crime: 'women_abduction', from: 1996, to: 1996 }),
		scene('listed', [], { crime: 'women_abduction', beside: ofWomen }),
		scene('listed-urdu', [], { crime: 'women_abduction', beside: ofWomen, lang: 'ur', widthPx: 344 }),
		scene('crowded-year', crowdedYear, { crime: 'extortion' }),
		scene('one-point', [{ year: 2018, group: 'cplc', value: 8 }]),
		scene('one-year-chosen', everySign.slice(2, 4), { from: 2010, to: 2010 }),
		scene('out-of-reach', everySign, { district: ['karachi-south'], from: 2008, to: 2016 }),
		scene(
			'across-a-break',
			[
				{ year: 2018, group: 'police', value: 146 },
				{ year: 2019, group: 'police', value: 900 },
				{ year: 2020, group: 'police', value: 950 }
			],
			{ crime: 'missing_children' }
		),
		scene(
			'across-a-break-urdu',
			[
				{ year: 2018, group: 'police', value: 146 },
				{ year: 2020, group: 'police', value: 950 }
			],
			{ crime: 'missing_children', lang: 'ur', widthPx: 344 }
		),
		scene('counted-otherwise', [{ year: 2018, group: 'cplc_and_police', value: 8, end: '09-18' }], {
			crime: 'child_abduction',
			beside: [
				{
					value: 136,
					measure: 'firs_registered',
					place: 'Karachi',
					from: '2016-01-01',
					to: '2016-08-12',
					group: 'cplc'
				}
			]
		}),
		scene('long-publisher', [
			{
				year: 2018,
				group: 'ngo',
				value: 3,
				publisher: 'The Association of Very Long Newspaper Names of Sindh, <b>weekly</b>'
			}
		])
	]
};
