import { least } from 'd3';
import type { FigureModel, Note } from '../../../charts/figure-model';
import type { Choices } from '../../../filters/choices';
import type { Words } from '../../../i18n/words';
import { MINIMUM_CASES_RATIO } from '../../../stats/thresholds';
import { isUnreached, printedLowNotes } from '../../printed-reach';
import { yearRuns } from '../../year-runs';
import { definitionBreaks, isOfManyRules } from '../../yearly-counts/definition-breaks';
import { printedTrendTable } from './figure-table';
import type { PrintedTrendModel } from './model';
import { differs, pairText, pairTitle } from './pair-text';

export type Drawn = Omit<PrintedTrendModel, 'figure'>;

/** The words around the printed full years. */
export function printedTrendText(model: Drawn, choices: Choices, words: Words): FigureModel {
	const { t } = words;
	const crime = words.name('crime', choices.crime);
	const period = words.range(String(model.span.first), String(model.span.last));
	const n = model.years.length;
	const title = titleText(model, crime, words);
	const publishers = new Set(model.years.map(({ source_publisher }) => source_publisher));
	return {
		id: 'trend',
		title,
		subtitle: model.isEmpty
			? t('trend.printed.subtitle.none', { crime })
			: t('trend.printed.subtitle', { crime, period, n }),
		notes: notesFor(model, choices, words),
		sources: [
			{
				text: n > 0 ? t('yearly.source', { n: publishers.size }) : t('yearly.source.none'),
				href: words.href('/data/published/')
			}
		],
		alt: model.isEmpty
			? t('trend.printed.empty', { crime })
			: [
					t('trend.printed.alt', { crime, period, n }),
					...model.pairs.map((pair) => t('trend.printed.alt.pair', { text: pairText(pair, words) }))
				].join(' '),
		table: printedTrendTable(model, title, words),
		synthetic: false
	};
}

function titleText({ pairs }: Drawn, crime: string, words: Words): string {
	const surest = least(pairs.filter(differs), ({ adjustedP }) => adjustedP ?? 1);
	return surest ? pairTitle(surest, words) : words.t('trend.printed.title.plain', { crime });
}

function notesFor(model: Drawn, choices: Choices, words: Words): readonly Note[] {
	const { t } = words;
	const notes: Note[] = [{ kind: 'note', text: t('trend.printed.note.shows') }];
	if (model.pairs.length > 0)
		notes.push({
			kind: 'note',
			text: t(model.isPicked ? 'trend.printed.note.picked' : 'trend.printed.note.pairs', {
				n: model.pairs.length,
				least: MINIMUM_CASES_RATIO
			})
		});
	if (isOfManyRules(choices.crime)) notes.push({ kind: 'limit', text: t('trend.printed.note.many-rules') });
	for (const { reason } of definitionBreaks(choices.crime)) notes.push({ kind: 'limit', text: t(reason) });
	if (!model.isEmpty) notes.push({ kind: 'limit', text: t('trend.printed.note.intervals') });
	if (model.years.some(({ precision }) => precision !== 'exact'))
		notes.push({ kind: 'limit', text: t('trend.printed.note.inexact') });
	if (model.gapYears.length > 0)
		notes.push({
			kind: 'limit',
			text: t('trend.printed.note.gaps', {
				years: yearRuns(model.gapYears)
					.map(([from, to]) => words.range(String(from), String(to)))
					.join(t('coverage.separator'))
			})
		});
	if (model.partYears + model.people > 0)
		notes.push({
			kind: 'part-year',
			text: t('trend.printed.note.out', { parts: model.partYears, people: model.people })
		});
	const low = model.years.some(({ is_low }) => is_low) ? t('trend.printed.note.low') : null;
	notes.push(...printedLowNotes(low, true, choices, words));
	notes.push({ kind: 'limit', text: t('trend.printed.note.alive') });
	if (isUnreached(choices)) notes.push({ kind: 'out-of-reach', text: t('trend.printed.note.out-of-reach') });
	return notes;
}
