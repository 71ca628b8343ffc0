import { greatest } from 'd3';
import type { FigureModel } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import type { YearlyCount } from './counts';
import { figureTable } from './figure-table';
import type { YearlyCountsModel } from './model';
import { figureNotes } from './notes';

/** What the drawing shows, before it has words around it. */
export type Drawn = Omit<YearlyCountsModel, 'figure'>;

/** The words around the drawing: headline, subtitle, notes, source, table and description. */
export function figureText(model: Drawn, choices: Choices, words: Words): FigureModel {
	const { t } = words;
	const crime = words.name('crime', choices.crime);
	const first = String(model.years.first);
	const last = String(model.years.last);
	const named = model.isEmpty ? model.beside : [...model.shown, ...model.spans];
	const publishers = new Set(named.map((one) => one.source_publisher));
	const n = model.shown.length;
	return {
		id: 'yearly-counts',
		title: title(model, choices, words),
		subtitle:
			model.counts.length === 0
				? t('yearly.subtitle.none', { crime })
				: t('yearly.subtitle', {
						crime,
						period: first === last ? first : t('yearly.years', { first, last }),
						n,
						all: model.counts.length
					}),
		notes: figureNotes(model, choices, words),
		sources: [
			{
				text: publishers.size > 0 ? t('yearly.source', { n: publishers.size }) : t('yearly.source.none'),
				href: words.href('/data/published/')
			}
		],
		alt: (model.isEmpty
			? [model.emptyText, ...model.beside.map(({ text }) => t('yearly.alt.beside', { text }))]
			: [
					t(first === last ? 'yearly.alt.one' : 'yearly.alt', { crime, first, last, n }),
					...highlights(model, words),
					...(model.gapYears.length > 0 ? [t('yearly.alt.gaps')] : [])
				]
		).join(' '),
		table: figureTable(model, crime, words),
		synthetic: false
	};
}

/** Why is nothing drawn: left out by choice, never printed, or not printed for this period? */
export function emptyText(
	{ counts, beside }: Pick<Drawn, 'counts' | 'beside'>,
	choices: Choices,
	words: Words
): string {
	const crime = words.name('crime', choices.crime);
	if (counts.length > 0) return words.t('yearly.empty.low', { crime });
	if (beside.length > 0)
		return words.t(hasPeriod(choices) ? 'yearly.empty.beside' : 'yearly.empty.beside.ever', { crime });
	return words.t(hasPeriod(choices) ? 'yearly.empty' : 'yearly.empty.ever', { crime });
}

function hasPeriod({ from, to }: Choices): boolean {
	return from !== null || to !== null;
}

/**
 * A finding where one compiler counted one thing over several full years: the first, the highest and the last of them, and
 * what the other compiler counted in that last year. Else what the figure shows.
 */
function title(model: Drawn, choices: Choices, words: Words): string {
	const { t } = words;
	const crime = words.name('crime', choices.crime);
	if (model.counts.length === 0)
		return t(hasPeriod(choices) ? 'yearly.title.none-then' : 'yearly.title.none', { crime });
	const run = greatest(model.runs, (one) => one.counts.length);
	const first = run?.counts[0];
	const last = run?.counts.at(-1);
	if (!run || !first || !last)
		return model.years.first === model.years.last
			? t('yearly.title.one', { crime, year: String(model.years.first) })
			: t('yearly.title.plain', { crime });
	const opening = t('yearly.title.first', {
		crime,
		value: first.saidText,
		measure: words.name('measure', first.measure),
		year: String(first.year)
	});
	const next = (count: YearlyCount) =>
		t('yearly.title.next', { value: count.saidText, year: String(count.year) });
	const peak = greatest(run.counts, (count) => count.value) ?? first;
	const values =
		peak === first || peak === last
			? t('yearly.title.and', { first: opening, last: next(last) })
			: t('yearly.title.three', { first: opening, middle: next(peak), last: next(last) });
	const finding = t('yearly.title.run', { compiler: words.name('compiler', run.compiler_group), values });
	const other = otherCount(last, model.shown);
	if (!other) return finding;
	return t('yearly.title.other', {
		finding,
		compiler: words.name('compiler', other.compiler_group),
		value: other.saidText
	});
}

/** What did police say of the full year that CPLC's finding ends with, or CPLC of that of police, if something else? */
function otherCount(last: YearlyCount, shown: readonly YearlyCount[]): YearlyCount | undefined {
	return shown.find(
		(count) =>
			count.year === last.year &&
			count.measure === last.measure &&
			['cplc', 'police'].includes(count.compiler_group) &&
			count.compiler_group !== last.compiler_group &&
			!count.is_part_year &&
			!count.is_low &&
			count.saidText !== last.saidText
	);
}

function highlights(model: Drawn, words: Words): readonly string[] {
	const peaks = (['cases', 'victims'] as const).flatMap((measure) => {
		const whole = model.shown.filter(
			(count) => count.measure === measure && !count.is_part_year && !count.is_low
		);
		const peak = greatest(whole, (count) => count.value);
		if (!peak) return [];
		return words.t('yearly.alt.highest', {
			measure: words.name('measure', measure),
			value: peak.saidText,
			year: String(peak.year),
			compiler: words.name('compiler', peak.compiler_group)
		});
	});
	const spans = model.spans.map(({ text }) => text).join(words.t('outcomes.list-separator'));
	return [...peaks, ...(spans === '' ? [] : [words.t('yearly.alt.spans', { list: spans })])];
}
