import { defaultChoices, type Choices } from '../../filters/choices';
import { monthFrame, monthRows, wavingCounts, type MonthRow } from '../month-frames';
import type { Scene, SceneGroup } from '../scene';
import { yearsFrame, type SceneCount } from '../yearly-counts/scene-frames';
import { trendQuestion } from './question';
import Trend from './Trend.svelte';

const printed: readonly SceneCount[] = [
	{ year: 2008, group: 'cplc_and_police', value: 84 },
	{ year: 2010, group: 'cplc_and_police', value: 112 },
	{ year: 2010, group: 'police', value: 100, unit: 'count_at_least' },
	{ year: 2012, group: 'cplc', value: 118 },
	{ year: 2012, group: 'cplc', value: 132, measure: 'victims' },
	{ year: 2013, group: 'cplc', value: 148, end: '10-09' },
	{ year: 2013, group: 'police', value: 260, confidence: 'low' },
	{ year: 2016, group: 'police', value: 21 },
	{ year: 2018, group: 'cplc', value: 8 },
	{ year: 2019, group: 'cplc_and_police', value: 9 },
	{ year: 2020, group: 'police', value: 24 }
];

function printedScene(
	name: string,
	rows: readonly SceneCount[],
	change: Partial<Choices> & Partial<Scene> = {}
): Scene {
	const { lang = 'en', widthPx = 720, ...choices } = change;
	return {
		name,
		lang,
		widthPx,
		choices: { ...defaultChoices, ...choices },
		frames: { years: yearsFrame(rows) }
	};
}

function monthScene(
	name: string,
	rows: readonly MonthRow[],
	change: Partial<Choices> & Partial<Scene> = {}
): Scene {
	const { lang = 'en', widthPx = 720, ...choices } = change;
	const years = {
		first: Math.min(...rows.map(([year]) => year)),
		last: Math.max(...rows.map(([year]) => year))
	};
	return {
		name,
		lang,
		widthPx,
		choices: { ...defaultChoices, data: 'demo_incidents', ...choices },
		frames: { months: monthFrame(rows, years), disappearances: monthFrame([[2010, 1, 12]], years) }
	};
}

/** Eight years: a rise, one month far above the others, a fall. */
const counts = wavingCounts([12, 12, 12, 24, 24, 24, 9, 9], 0.2).with(70, 62);
const eightYears = monthRows(2010, counts);

export const trendScenes: SceneGroup = {
	figure: 'trend',
	component: Trend,
	question: trendQuestion,
	scenes: [
		printedScene('default', printed),
		printedScene('narrow', printed, { widthPx: 344 }),
		printedScene('urdu', printed, { lang: 'ur', widthPx: 344 }),
		printedScene('one-point', [{ year: 2018, group: 'cplc', value: 8 }]),
		printedScene('too-few', [
			{ year: 2018, group: 'cplc', value: 3 },
			{ year: 2020, group: 'cplc', value: 2 }
		]),
		printedScene('no-case', [
			{ year: 2018, group: 'cplc', value: 0 },
			{ year: 2020, group: 'cplc', value: 12 }
		]),
		printedScene(
			'many-rules',
			[
				{ year: 2012, group: 'ngo', value: 120, unit: 'count_approx' },
				{ year: 2013, group: 'ngo', value: 150 }
			],
			{ crime: 'women_abduction', from: 2010, to: 2014 }
		),
		printedScene('empty', [], { from: 1996, to: 1997 }),
		monthScene('months', eightYears),
		monthScene('months-narrow', eightYears, { widthPx: 344 }),
		monthScene('months-urdu', eightYears, { lang: 'ur', widthPx: 344 }),
		monthScene('months-long-labels', [...eightYears, [2012, null, 7]], {
			kind: ['carjack_with_hostage', 'militant_terror', 'political_sectarian'],
			district: ['karachi-central', 'karachi-east'],
			outcome: ['released_no_ransom', 'pending_at_report'],
			low: 'in',
			by: 'kind'
		}),
		monthScene('months-three-years', monthRows(2010, wavingCounts([8, 8, 8], 0.1))),
		monthScene('months-too-few', [
			[2010, 3, 4],
			[2013, 5, 6]
		]),
		monthScene('months-none', [])
	]
};
