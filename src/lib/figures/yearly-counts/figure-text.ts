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
	const span = { first: String(model.years.first), last: String(model.years.last) };
	const publishers = new Set([...model.shown, ...model.spans].map((one) => one.source_publisher));
	const n = model.shown.length;
	return {
		id: 'yearly-counts',
		title: title(model, choices, words),
		subtitle:
			model.counts.length === 0
				? t('yearly.subtitle.none', { crime })
				: t('yearly.subtitle', { crime, ...span, n, all: model.counts.length }),
		notes: figureNotes(model, choices, words),
		sources: [
			{
				text: publishers.size > 0 ? t('yearly.source', { n: publishers.size }) : t('yearly.source.none'),
				href: words.href('/data/published/')
			}
		],
		alt: model.isEmpty
			? model.emptyText
			: t('yearly.alt', { crime, ...span, n, highlights: highlights(model, words) }),
		table: figureTable(model, crime, words),
		synthetic: false
	};
}

/** Why is nothing drawn: left out by choice, never printed, or not printed for this period? */
export function emptyText(counts: readonly YearlyCount[], choices: Choices, words: Words): string {
	const crime = words.name('crime', choices.crime);
	if (counts.length > 0) return words.t('yearly.empty.low', { crime });
	return words.t(hasPeriod(choices) ? 'yearly.empty' : 'yearly.empty.ever', { crime });
}

function hasPeriod({ from, to }: Choices): boolean {
	return from !== null || to !== null;
}

/** A finding where one compiler counted one thing over several full years; else what the figure shows. */
function title(model: Drawn, choices: Choices, words: Words): string {
	const { t } = words;
	const crime = words.name('crime', choices.crime);
	if (model.counts.length === 0)
		return t(hasPeriod(choices) ? 'yearly.title.none-then' : 'yearly.title.none', { crime });
	const run = greatest(model.runs, (one) => one.counts.length);
	const first = run?.counts[0];
	const last = run?.counts.at(-1);
	if (!run || !first || !last) return t('yearly.title.plain', { crime });
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
	return t('yearly.title.run', { compiler: words.name('compiler', run.compiler_group), values });
}

function highlights(model: Drawn, words: Words): string {
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
	return [...peaks, ...(spans === '' ? [] : [words.t('yearly.alt.spans', { list: spans })])].join(' ');
}
