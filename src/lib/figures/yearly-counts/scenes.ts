import type { PackedFrame } from '../../engine/frame';
import { defaultChoices, type Choices } from '../../filters/choices';
import type { Scene, SceneGroup } from '../scene';
import { yearlyCountsQuestion } from './question';
import YearlyCounts from './YearlyCounts.svelte';

/** Figures that exist, so that the links of a scene lead somewhere. */
const statIds = [
	'880acd',
	'ec86bc',
	'af478b',
	'552b60',
	'e85dc3',
	'f9967c',
	'3209f0',
	'7e41d5',
	'60419d',
	'aba509'
];
const monthIds = [
	'5ae77f',
	'8f0537',
	'b0a6a7',
	'1a01e8',
	'8bc932',
	'8bc2b6',
	'cbc5a2',
	'192b30',
	'f69a2e',
	'2dcea0'
];

interface Row {
	readonly year: number;
	readonly group: string;
	readonly value: number;
	readonly measure?: 'cases' | 'victims' | 'arrests';
	readonly unit?: string;
	readonly confidence?: string;
	readonly end?: string;
	readonly publisher?: string;
}

function years(rows: readonly Row[]): PackedFrame {
	const column = <T>(read: (row: Row, index: number) => T) => rows.map(read);
	return {
		length: rows.length,
		columns: {
			year: column(({ year }) => year),
			compiler_group: column(({ group }) => group),
			measure: column(({ measure }) => measure ?? 'cases'),
			value: column(({ value }) => value),
			unit: column(({ unit }) => unit ?? 'count'),
			confidence: column(({ confidence }) => confidence ?? 'high'),
			period_start: column(({ year }) => `${year}-01-01`),
			period_end: column(({ year, end }) => `${year}-${end ?? '12-31'}`),
			is_part_year: column(({ end }) => (end ? 1 : 0)),
			is_headline: column(() => 1),
			compiler: column(({ group }) => group),
			source_publisher: column(({ publisher }) => publisher ?? 'Dawn'),
			stat_id: column((_, index) => `KPS-${statIds[index]}`)
		}
	};
}

function months(values: readonly number[]): PackedFrame {
	return {
		length: values.length,
		columns: {
			month: values.map((_, index) => index + 1),
			compiler_group: values.map(() => 'cplc'),
			value: values,
			confidence: values.map(() => 'high'),
			source_publisher: values.map(() => 'Dawn'),
			stat_id: values.map((_, index) => `KPS-${monthIds[index]}`)
		}
	};
}

const everySign: readonly Row[] = [
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

function scene(name: string, rows: readonly Row[], more: Partial<Scene & Choices> = {}): Scene {
	const { lang = 'en', widthPx = 720, ...choices } = more;
	return {
		name,
		lang,
		widthPx,
		choices: { ...defaultChoices, ...choices },
		frames: { years: years(rows), months: months([14, 4, 7, 9, 7, 14, 10, 16, 10, 12]) }
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
		scene('empty', [], { crime: 'women_abduction' }),
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
