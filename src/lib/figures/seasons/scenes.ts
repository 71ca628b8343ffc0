import type { PackedFrame } from '../../engine/frame';
import { defaultChoices, type Choices } from '../../filters/choices';
import { monthFrame, monthRows, wavingCounts, type MonthRow } from '../month-frames';
import type { Scene, SceneGroup } from '../scene';
import { monthsFrame, yearsFrame } from '../yearly-counts/scene-frames';
import { seasonsQuestion } from './question';
import Seasons from './Seasons.svelte';

type Change = Partial<Choices> & Partial<Scene>;

function scene(name: string, frames: Readonly<Record<string, PackedFrame>>, change: Change): Scene {
	const { lang = 'en', widthPx = 720, ...choices } = change;
	return { name, lang, widthPx, choices: { ...defaultChoices, ...choices }, frames };
}

function refused(name: string, months: readonly number[], change: Change = {}): Scene {
	const year = { year: 2010, group: 'cplc_and_police', value: 112 };
	return scene(
		name,
		{ printedMonths: monthsFrame(months), printedYear: yearsFrame(months.length > 0 ? [year] : []) },
		change
	);
}

function drawn(name: string, rows: readonly MonthRow[], change: Change = {}): Scene {
	const years = {
		first: Math.min(...rows.map(([year]) => year)),
		last: Math.max(...rows.map(([year]) => year))
	};
	return scene(
		name,
		{ months: monthFrame(rows, years), disappearances: monthFrame([], years) },
		{ data: 'demo_incidents', ...change }
	);
}

const printed = [10, 8, 9, 11, 12, 10, 9, 13, 11, 10];
const fiveYears = monthRows(2010, wavingCounts([20, 30, 45, 30, 15], 0.3));

export const seasonsScenes: SceneGroup = {
	figure: 'seasons',
	component: Seasons,
	question: seasonsQuestion,
	scenes: [
		refused('default', printed),
		refused('narrow', printed, { widthPx: 344 }),
		refused('urdu', printed, { lang: 'ur', widthPx: 344 }),
		refused('nothing-printed', []),
		drawn('drawn', fiveYears),
		drawn('drawn-narrow', fiveYears, { widthPx: 344 }),
		drawn('drawn-urdu', fiveYears, { lang: 'ur', widthPx: 344 }),
		drawn('flat', monthRows(2010, wavingCounts([20, 30, 20], 0)), { by: 'kind' }),
		drawn('an-empty-year', [
			...monthRows(2010, wavingCounts([6, 6], 0)),
			...monthRows(2013, wavingCounts([6], 0)),
			[2011, null, 3]
		]),
		drawn('too-few-years', monthRows(2010, wavingCounts([40, 40], 0.3))),
		drawn('one-point', [[2010, 3, 1]]),
		drawn('empty', [])
	]
};
