import { defaultChoices, type Choices } from '../../filters/choices';
import { endFrame } from '../scene-answers';
import type { Scene, SceneGroup } from '../scene';
import { sceneFrame } from '../scene-frame';
import { unseenListsQuestion } from './lists/question';
import UnseenLists from './lists/UnseenLists.svelte';
import { unseenQuestion } from './question';
import Unseen from './Unseen.svelte';

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
const printed: readonly Partial<typeof figure>[] = [
	{ year: 1990, value: 79, stat_id: 'KPS-a8f3a7' },
	{ year: 2012, value: 118, stat_id: 'KPS-f9967c' },
	{ year: 2013, value: 148, is_part_year: 1, period_end: '2013-10-09', stat_id: 'KPS-3209f0' },
	{ year: 2013, value: 184, is_headline: 0, stat_id: 'KPS-048d5e' },
	{ year: 2018, value: 8, stat_id: 'KPS-a11713' },
	{ year: 2020, value: 3, stat_id: 'KPS-2a331e' },
	{ year: 2010, value: 112, compiler_group: 'cplc_and_police', stat_id: 'KPS-4a5761' },
	{ year: 2010, value: 100, unit: 'count_at_least', compiler_group: 'police', stat_id: 'KPS-af478b' },
	{ year: 2013, value: 260, compiler_group: 'police', confidence: 'low', stat_id: 'KPS-7e41d5' },
	{ year: 2013, value: 174, measure: 'victims', stat_id: 'KPS-6151cb' },
	{ year: 2015, value: 49, compiler_group: 'police', stat_id: 'KPS-60419d' },
	{ year: 2017, value: 12, compiler_group: 'police', stat_id: 'KPS-94394d' }
];
/** The catalogue from 2010 on: incidents, and those of low confidence. */
const held: readonly (readonly [incidents: number, low: number])[] = [
	[2, 0],
	[6, 1],
	[7, 2],
	[9, 2],
	[0, 0],
	[2, 0],
	[3, 1],
	[4, 0],
	[0, 0],
	[3, 0],
	[2, 1]
];

const seen = (change: Partial<Choices> & Partial<Scene>) => {
	const { lang = 'en', widthPx = 720, ...choices } = change;
	return { lang, widthPx, choices: { ...defaultChoices, ...choices } };
};

function beside(
	name: string,
	rows: readonly Partial<typeof figure>[],
	change: Partial<Choices> & Partial<Scene> = {}
): Scene {
	return {
		...seen(change),
		name,
		frames: {
			catalogue: sceneFrame(
				{ year: 0, incidents: 0, low_confidence_incidents: 0 },
				held.map(([incidents, low_confidence_incidents], index) => ({
					year: 2010 + index,
					incidents,
					low_confidence_incidents
				}))
			),
			years: sceneFrame(figure, rows)
		}
	};
}

export const unseenScenes: SceneGroup = {
	figure: 'unseen',
	component: Unseen,
	question: unseenQuestion,
	scenes: [
		beside('default', printed),
		beside('narrow', printed, { widthPx: 344 }),
		beside('urdu', printed, { lang: 'ur', widthPx: 344 }),
		beside('out-of-reach', printed, { data: 'demo_incidents', district: ['malir'], low: 'in' }),
		beside('one-point', printed.slice(1, 2), { from: 2012, to: 2012 }),
		beside('only-unfit', printed.slice(7, 9), { low: 'out' }),
		beside('empty', [], { from: 2004, to: 2005 })
	]
};

function onLists(
	name: string,
	reporters: Readonly<Record<string, number>>,
	change: Partial<Choices> & Partial<Scene> = {}
): Scene {
	return {
		...seen(change),
		name,
		frames: {
			reporters: sceneFrame(
				{ reported_to: '', incidents: 0 },
				Object.entries(reporters).map(([reported_to, incidents]) => ({ reported_to, incidents }))
			),
			leftOut: endFrame([['all', 'still_missing', 55, 20]])
		}
	};
}

const demo = { data: 'demo_incidents' } as const;
const lists = { both: 811, cplc: 228, media_only: 173, police: 7915, unknown: 284 };
const mentions = { both: 11, cplc: 2, media_only: 10, police: 127, unknown: 63 };

export const unseenListsScenes: SceneGroup = {
	figure: 'unseen-lists',
	component: UnseenLists,
	question: unseenListsQuestion,
	scenes: [
		onLists('default', mentions),
		onLists('default-urdu', mentions, { lang: 'ur', widthPx: 344 }),
		onLists('lists', lists, demo),
		onLists('lists-urdu', lists, { ...demo, lang: 'ur', widthPx: 344 }),
		onLists('thin-overlap', { both: 6, cplc: 30, police: 60 }, demo),
		onLists('nested', { both: 40, police: 60 }, demo),
		onLists('too-few', { both: 1, police: 2 }, { ...demo, widthPx: 344 }),
		onLists('one-list', { police: 60 }, demo),
		onLists('empty', {}, { ...demo, from: 1996, to: 1997 })
	]
};
