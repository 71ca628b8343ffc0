import { defaultChoices, type Choices } from '../../filters/choices';
import type { Lang } from '../../i18n/lang';
import type { SceneGroup } from '../scene';
import { sceneFrame } from '../scene-frame';
import CatalogueShare from './catalogue-share/CatalogueShare.svelte';
import { catalogueShareQuestion } from './catalogue-share/question';
import Coverage from './Coverage.svelte';
import { coverageQuestion } from './question';
import { unreportedQuestion } from './unreported/question';
import Unreported from './unreported/Unreported.svelte';

const cell = {
	crime_type: 'kidnapping_for_ransom',
	subject: 'counts',
	compiler_group: 'cplc',
	year: 2010,
	extent: 'year',
	figures: 1,
	low_confidence_figures: 0
};
const cells = [
	...[2009, 2010, 2012].map((year) => ({ year })),
	{ year: 2013, extent: 'part', figures: 3 },
	{ year: 2014, extent: 'span' },
	{ compiler_group: 'police', year: 2010 },
	{ compiler_group: 'police', year: 2013, low_confidence_figures: 1 },
	{ subject: 'kidnappers', compiler_group: 'rangers', year: 2014, extent: 'span' },
	{ crime_type: 'missing_children', compiler_group: 'ngo', year: 2012 }
];
const covered = (rows: readonly Partial<typeof cell>[]) => ({ printed: sceneFrame(cell, rows) });

const figure = {
	year: 2010,
	compiler_group: 'cplc',
	measure: 'cases',
	value: 118,
	unit: 'count',
	confidence: 'high',
	period_start: '2010-01-01',
	period_end: '2010-12-31',
	is_part_year: 0,
	is_headline: 1,
	compiler: 'CPLC',
	source_publisher: 'Dawn',
	stat_id: 'KPS-4a5761'
};
const printed = [
	{ year: 2009, value: 79 },
	{ value: 112, compiler_group: 'cplc_and_police', stat_id: 'KPS-880acd' },
	{ value: 100, unit: 'count_at_least', compiler_group: 'police', stat_id: 'KPS-af478b' },
	{ value: 113, measure: 'victims', year: 2011, stat_id: 'KPS-e85dc3' },
	{
		value: 148,
		year: 2013,
		is_part_year: 1,
		period_start: '2013-01-01',
		period_end: '2013-10-09',
		stat_id: 'KPS-3209f0'
	},
	{ value: 260, year: 2013, compiler_group: 'police', confidence: 'low', stat_id: 'KPS-7e41d5' },
	{ value: 999, year: 2012, is_headline: 0, stat_id: 'KPS-60419d' }
];
const beside = (incidents: readonly number[], rows: readonly Partial<typeof figure>[]) => ({
	catalogue: sceneFrame(
		{ year: 0, incidents: 0, low_confidence_incidents: 0 },
		incidents.map((count, index) => ({
			year: 2010 + index,
			incidents: count,
			low_confidence_incidents: Math.min(count, 2)
		}))
	),
	years: sceneFrame(figure, rows)
});

const guess = {
	stat_id: 'KPS-ee7e5c',
	geo_level: 'city',
	geo_name: 'Karachi',
	crime_type: 'kidnapping_abduction_all',
	measure: 'unreported_per_year',
	value: 1000,
	unit: 'count_at_least',
	period_start: '2010-01-01',
	period_end: '2010-12-31',
	compiler: 'police',
	compiler_group: 'police',
	source_publisher: 'The <i>Very</i> Long Named Newspaper of the Whole Province',
	confidence: 'low',
	other_measure: '',
	other_stat_id: ''
};
const guesses = (rows: readonly (Partial<typeof guess> & { other_value?: number })[]) => ({
	guesses: sceneFrame({ ...guess, other_value: null as number | null }, rows)
});
const someGuesses = guesses([
	{},
	{
		stat_id: 'KPS-2e8fd3',
		measure: 'cases_per_day_min',
		value: 10,
		unit: 'count',
		other_value: 15,
		confidence: 'medium'
	},
	{
		stat_id: 'KPS-1ea43e',
		crime_type: 'street_crime',
		measure: 'share_respondents_victim',
		value: 23,
		unit: 'percent',
		compiler_group: 'survey'
	},
	{
		stat_id: 'KPS-462e5f',
		geo_level: 'zone',
		geo_name: 'Larkana Range (Sindh)',
		measure: 'victims_unreported',
		value: 151,
		unit: 'count',
		other_measure: 'victims_reported',
		other_value: 141,
		confidence: 'medium'
	}
]);

const seen = (change: Partial<Choices> = {}, lang: Lang = 'en', widthPx = 720) => ({
	lang,
	widthPx,
	choices: { ...defaultChoices, ...change }
});

export const coverageScenes: SceneGroup = {
	figure: 'coverage',
	component: Coverage,
	question: coverageQuestion,
	scenes: [
		{ ...seen(), name: 'default', frames: covered(cells) },
		{ ...seen({}, 'ur', 344), name: 'urdu-narrow', frames: covered(cells) },
		{ ...seen({ crime: 'women_abduction' }), name: 'empty', frames: covered(cells) },
		{ ...seen({ crime: 'missing_children' }), name: 'one-point', frames: covered(cells) },
		{ ...seen({ from: 2008, to: 2016, district: ['malir'] }), name: 'out-of-reach', frames: covered(cells) }
	]
};

export const catalogueShareScenes: SceneGroup = {
	figure: 'catalogue-share',
	component: CatalogueShare,
	question: catalogueShareQuestion,
	scenes: [
		{ ...seen(), name: 'default', frames: beside([2, 6, 0, 9], printed) },
		{ ...seen({}, 'ur', 344), name: 'urdu-narrow', frames: beside([2, 6, 0, 9], printed) },
		{ ...seen({ from: 1992, to: 1994 }), name: 'empty', frames: beside([], []) },
		{ ...seen({ from: 2010, to: 2010 }), name: 'one-point', frames: beside([2], printed.slice(1, 2)) },
		{
			...seen({ data: 'demo_incidents' }),
			name: 'only-parts',
			frames: beside([0, 0, 0, 9], printed.slice(4, 6))
		}
	]
};

export const unreportedScenes: SceneGroup = {
	figure: 'unreported',
	component: Unreported,
	question: unreportedQuestion,
	scenes: [
		{ ...seen(), name: 'default', frames: someGuesses },
		{ ...seen({}, 'ur', 344), name: 'urdu-narrow', frames: someGuesses },
		{ ...seen(), name: 'empty', frames: guesses([]) }
	]
};
