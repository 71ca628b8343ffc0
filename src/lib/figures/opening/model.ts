import { greatest } from 'd3';
import { rowsOf } from '../../engine/frame';
import type { FramesOf } from '../../engine/live-query.svelte';
import type { Words } from '../../i18n/words';
import { statHref } from '../links';
import { disagreeing, everyPrintedValue } from '../printed-disagreement';
import { printedPeriod } from '../printed-period';
import { YEAR_OF_MONTHS } from '../year-of-months';
import type { openingQuestion } from './question';

type OpeningFrames = FramesOf<ReturnType<typeof openingQuestion>['statements']>;

/** One large number with what it counts, who counted it, and where it comes from. */
export interface KeyNumber {
	readonly key: string;
	readonly value: string;
	readonly what: string;
	readonly who: string;
	readonly href: string;
}

export interface OpeningModel {
	readonly sentence: string;
	/** Four at most. */
	readonly numbers: readonly KeyNumber[];
	/** The catalogue beside them, which is not a count: its size, and where it is described. */
	readonly catalogue: { readonly text: string; readonly href: string };
}

/**
 * The first sentence and its four numbers: the cases that CPLC and police gave out together for 2010, the most people CPLC
 * counted in a full year, and the newest figure of CPLC and of police; beside them the size of the catalogue. A figure that the data
 * do not hold is left out, and so is the part of the sentence that rests on it. Where reports differ on one, every number
 * they print is said.
 */
export function openingModel(frames: OpeningFrames, words: Words): OpeningModel {
	const { t } = words;
	const printed = rowsOf(frames.years);
	const rows = printed.filter((row) => row.is_headline === 1 && row.confidence !== 'low');
	const by = (group: string, measure: string) =>
		rows.filter((row) => row.compiler_group === group && row.measure === measure);
	const remembered = by('cplc_and_police', 'cases').find((row) => row.year === YEAR_OF_MONTHS);
	const most = greatest(
		by('cplc', 'victims').filter((row) => row.is_part_year === 0),
		(row) => row.value ?? 0
	);
	const newest = (['cplc', 'police'] as const).flatMap((group) => by(group, 'cases').at(-1) ?? []);
	const shown = [remembered, most, ...newest].flatMap((row) => row ?? []);
	const [size] = rowsOf(frames.size);
	const say = (row: (typeof shown)[number]) => ({
		value: everyPrintedValue(row, printed, words),
		period: printedPeriod(row, words),
		compiler: words.name('compiler', row.compiler_group ?? '')
	});
	const isDisputed = (row: (typeof shown)[number]) => disagreeing(row, printed).length > 0;
	const numbers = shown.map((row): KeyNumber => {
		const { value, period, compiler } = say(row);
		return {
			key: row.stat_id ?? '',
			value,
			what: t(row.measure === 'victims' ? 'opening.people' : 'opening.cases'),
			who: t(isDisputed(row) ? 'opening.who.two' : 'opening.who', { compiler, period }),
			href: statHref(row.stat_id ?? '', words)
		};
	});
	const n = size?.incidents ?? 0;
	const years = { first: String(size?.first_year ?? ''), last: String(size?.last_year ?? '') };
	const catalogue = {
		text:
			n === 0
				? t('opening.catalogue.none')
				: t('opening.catalogue', {
						n,
						years: years.first === years.last ? years.first : t('yearly.years', years)
					}),
		href: words.href('/data/#incidents')
	};
	const parts = [
		...(remembered ? [t('opening.sentence.remembered', { ...say(remembered) })] : []),
		...newest.map((row) =>
			t(isDisputed(row) ? 'opening.sentence.newest.two' : 'opening.sentence.newest', { ...say(row) })
		),
		t('opening.sentence.unknown')
	];
	return { sentence: parts.join(' '), numbers, catalogue };
}
