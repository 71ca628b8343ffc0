import { group } from 'd3';
import type { FigureModel, Note } from '../../../charts/figure-model';
import type { FramesOf } from '../../../engine/live-query.svelte';
import type { Choices } from '../../../filters/choices';
import { choiceWords } from '../../../filters/summary';
import type { Words } from '../../../i18n/words';
import { printedMeasures } from '../../../queries/people-published';
import { isUnreached, printedLowNotes } from '../../printed-reach';
import { isFew } from '../../small-count';
import { compilerName } from '../compiler-name';
import { printedPeople, type PrintedPeople } from '../printed-figure';
import { printedTable } from '../printed-table';
import type { printedArrestsQuestion } from './question';

type Frames = FramesOf<ReturnType<typeof printedArrestsQuestion>['statements']>;

/** A printed count as a stretch of time. */
export interface Stretch extends PrintedPeople {
	/** The number and who counted it. */
	readonly label: string;
	readonly said: string;
}

export interface StretchGroup {
	readonly key: string;
	readonly title: string;
	readonly stretches: readonly Stretch[];
}

export interface PrintedArrestsModel {
	readonly figure: FigureModel;
	/** Arrests, kidnappers killed, gangs: each in the order of time. */
	readonly groups: readonly StretchGroup[];
	readonly isEmpty: boolean;
}

/**
 * Arrests, kidnappers killed and gangs broken up, as printed: each figure as long as the time it covers, so that one sees
 * which cover the same months. Nothing is added up.
 */
export function printedArrestsModel(frames: Frames, choices: Choices, words: Words): PrintedArrestsModel {
	const { t } = words;
	const figures = printedPeople(frames.printed, choices, words);
	const groups = printedMeasures.kidnappers.flatMap((measure) =>
		groupsOf(
			measure,
			figures.filter((one) => one.measure === measure),
			words
		)
	);
	const compilers = new Set(figures.map(({ compiler_group }) => compiler_group));
	const publishers = new Set(figures.map(({ source_publisher }) => source_publisher));
	const isEmpty = figures.length === 0;
	const title =
		figures.length > 1 ? t('who.arrests.title', { n: figures.length }) : t('who.arrests.title.plain');
	const years = figures
		.flatMap(({ period_start, period_end }) => [period_start.slice(0, 4), period_end.slice(0, 4)])
		.toSorted();
	const figure: FigureModel = {
		id: 'printed-arrests',
		title,
		subtitle: isEmpty
			? t('who.arrests.subtitle.none', { period: choiceWords(choices, words).period })
			: t('who.arrests.subtitle', {
					n: figures.length,
					compilers: compilers.size,
					years: words.range(years[0] ?? '', years.at(-1) ?? '')
				}),
		notes: notesFor(figures, choices, words),
		sources: [
			{
				text: isEmpty ? t('who.printed.source.none') : t('yearly.source', { n: publishers.size }),
				href: words.href('/data/published/')
			}
		],
		alt: isEmpty
			? t('who.printed.empty')
			: t('who.arrests.alt', {
					n: figures.length,
					list: groups
						.flatMap(({ stretches }) => stretches)
						.map(({ said }) => said)
						.join(t('outcomes.list-separator'))
				}),
		table: printedTable(figures, title, words),
		synthetic: false
	};
	return { figure, groups, isEmpty };
}

/** The figures of one measure, each crime under a heading of its own. */
function groupsOf(
	measure: (typeof printedMeasures.kidnappers)[number],
	figures: readonly PrintedPeople[],
	words: Words
): readonly StretchGroup[] {
	const what = words.t(`who.arrests.panel.${measure}`);
	return [...group(figures, (one) => one.crime_type)].map(([crime_type, own]) => ({
		key: `${measure}.${crime_type}`,
		title: words.t('who.arrests.panel', { what, crime: words.name('crime', crime_type) }),
		stretches: own.map((one) => stretchOf(one, words))
	}));
}

function stretchOf(one: PrintedPeople, words: Words): Stretch {
	const { t } = words;
	const value = one.saidText;
	return {
		...one,
		label: t('who.arrests.label', { value, who: words.name('compiler', one.compiler_group) }),
		said: t('who.arrests.said', {
			value,
			measure: words.name('measure', one.measure),
			compiler: compilerName(one.compiler, words),
			period: one.periodText,
			crime: words.name('crime', one.crime_type)
		})
	};
}

function notesFor(figures: readonly PrintedPeople[], choices: Choices, words: Words): readonly Note[] {
	const { t } = words;
	const notes: Note[] = [
		{ kind: 'limit', text: t('who.arrests.note.overlap') },
		{ kind: 'limit', text: t('who.arrests.note.meaning') }
	];
	const hasLow = figures.some(({ isLow }) => isLow);
	notes.push(...printedLowNotes(hasLow ? t('who.printed.note.low') : null, false, choices, words));
	if (figures.some(({ value }) => isFew(value)))
		notes.push({ kind: 'note', text: t('who.printed.note.too-few') });
	if (isUnreached(choices)) notes.push({ kind: 'out-of-reach', text: t('who.printed.note.out-of-reach') });
	return notes;
}
