import { group } from 'd3';
import type { FigureModel, Note } from '../../../charts/figure-model';
import type { FramesOf } from '../../../engine/live-query.svelte';
import type { Choices } from '../../../filters/choices';
import { choiceWords } from '../../../filters/summary';
import type { Words } from '../../../i18n/words';
import { printedMeasures } from '../../../queries/people-published';
import { isUnreached, printedLowNotes } from '../../printed-reach';
import { isFew } from '../../small-count';
import { statHref } from '../../links';
import { compilerName } from '../compiler-name';
import type { Panel, PanelBar, PanelColumns } from '../bar-panels';
import { printedPeople, type PrintedPeople } from '../printed-figure';
import { printedTable } from '../printed-table';
import type { printedPeopleQuestion } from './question';

type Frames = FramesOf<ReturnType<typeof printedPeopleQuestion>['statements']>;

/** Room for all that was printed; whatever period is chosen, no choice changes the size. */
export const HEIGHT_PX = { narrow: 860, wide: 480 } as const;

export interface PrintedPeopleModel {
	readonly figure: FigureModel;
	readonly columns: PanelColumns;
	readonly isEmpty: boolean;
}

/**
 * Age and sex of those taken, as printed: a panel a source, crime and period. Panels are never added up, and what one
 * source counts another may count too.
 */
export function printedPeopleModel(frames: Frames, choices: Choices, words: Words): PrintedPeopleModel {
	const { t } = words;
	const figures = printedPeople(frames.printed, choices, words);
	const title = titleText(figures, words);
	const isEmpty = figures.length === 0;
	const compilers = new Set(figures.map(({ compiler }) => compiler));
	const figure: FigureModel = {
		id: 'printed-people',
		title,
		subtitle: isEmpty
			? t('who.printed.subtitle.none', { period: choiceWords(choices, words).period })
			: t('who.printed.subtitle', {
					n: figures.length,
					compilers: compilers.size,
					period: span(figures, words)
				}),
		notes: notesFor(figures, choices, words),
		sources: sourcesOf(figures, words),
		alt: isEmpty ? t('who.printed.empty') : t('who.printed.alt', { n: figures.length, title }),
		table: printedTable(figures, title, words),
		synthetic: false
	};
	return { figure, columns: sideBySide(panelsOf(figures, words)), isEmpty };
}

function panelsOf(figures: readonly PrintedPeople[], words: Words): readonly Panel[] {
	const order: readonly string[] = printedMeasures.victims;
	const bySource = group(figures, (one) =>
		[one.crime_type, one.compiler, one.period_start, one.period_end].join('|')
	);
	return [...bySource]
		.map(([key, own]) => ({
			key,
			own: own.toSorted((a, b) => order.indexOf(a.measure) - order.indexOf(b.measure))
		}))
		.toSorted((a, b) => b.own.length - a.own.length || a.key.localeCompare(b.key, 'en'))
		.flatMap(({ key, own }) => {
			const [first] = own;
			if (!first) return [];
			const { compiler, periodText: period, crime_type } = first;
			const title = words.t('who.printed.panel', {
				crime: words.name('crime', crime_type),
				compiler: compilerName(compiler, words),
				period
			});
			return [{ key, title, bars: own.map((one) => barOf(one, words)) }];
		});
}

function barOf(one: PrintedPeople, words: Words): PanelBar {
	return {
		key: one.stat_id,
		name: words.name('measure', one.measure),
		value: one.value,
		low: one.isLow ? one.value : 0,
		valueText: one.saidText,
		hue: one.compiler_group,
		isFew: isFew(one.value),
		isPartYear: one.isPartYear,
		href: statHref(one.stat_id, words)
	};
}

/** The panels in two columns, the first half of the bars left. */
function sideBySide(panels: readonly Panel[]): PanelColumns {
	const left: Panel[] = [];
	const right: Panel[] = [];
	const bars = (column: readonly Panel[]) => column.reduce((sum, panel) => sum + panel.bars.length + 1, 0);
	for (const panel of panels) (bars(left) <= bars(right) ? left : right).push(panel);
	return right.length > 0 ? [left, right] : [left];
}

/** A finding where one source printed both sexes of the children missing in a full year. */
function titleText(figures: readonly PrintedPeople[], words: Words): string {
	const of = (measure: string) =>
		figures.find(
			(one) => one.measure === measure && one.crime_type === 'missing_children' && !one.isPartYear
		);
	const [male, female] = [of('victims_male'), of('victims_female')];
	if (!male || !female || male.compiler !== female.compiler || male.period_start !== female.period_start)
		return words.t('who.printed.title.plain');
	return words.t('who.printed.title', {
		compiler: words.name('compiler', male.compiler_group),
		period: male.periodText,
		male: male.valueText,
		female: female.valueText
	});
}

function span(figures: readonly PrintedPeople[], words: Words): string {
	const years = figures
		.flatMap(({ period_start, period_end }) => [period_start.slice(0, 4), period_end.slice(0, 4)])
		.toSorted();
	return words.range(years[0] ?? '', years.at(-1) ?? '');
}

function notesFor(figures: readonly PrintedPeople[], choices: Choices, words: Words): readonly Note[] {
	const { t } = words;
	const notes: Note[] = [
		{ kind: 'limit', text: t('who.printed.note.missing') },
		{ kind: 'limit', text: t('who.printed.note.apart') }
	];
	if (figures.some(({ isPartYear }) => isPartYear))
		notes.push({ kind: 'part-year', text: t('who.printed.note.part-year') });
	const hasLow = figures.some(({ isLow }) => isLow);
	notes.push(...printedLowNotes(hasLow ? t('who.printed.note.low') : null, false, choices, words));
	if (figures.some(({ value }) => isFew(value)))
		notes.push({ kind: 'note', text: t('who.printed.note.too-few') });
	if (isUnreached(choices)) notes.push({ kind: 'out-of-reach', text: t('who.printed.note.out-of-reach') });
	return notes;
}

function sourcesOf(figures: readonly PrintedPeople[], words: Words) {
	const lines = new Map(
		figures.map((one) => [
			words.t('who.printed.source', {
				compiler: compilerName(one.compiler, words),
				publisher: one.source_publisher
			}),
			one.stat_id
		])
	);
	if (lines.size === 0)
		return [{ text: words.t('who.printed.source.none'), href: words.href('/data/published/') }];
	return [...lines].map(([text, stat_id]) => ({ text, href: statHref(stat_id, words) }));
}
