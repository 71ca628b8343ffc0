import { greatest } from 'd3';
import type { DataTable, FigureModel, Note } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { statHref } from '../links';
import type { YearlyCount, YearlyCountsModel } from './model';

type Drawn = Omit<YearlyCountsModel, 'figure'>;

/** The words around the drawing: headline, subtitle, notes, source, table and description. */
export function figureText(model: Drawn, choices: Choices, words: Words): FigureModel {
	const { t } = words;
	const crime = words.name('crime', choices.crime);
	const { first, last } = model.years;
	const span = { first: String(first), last: String(last) };
	const publishers = new Set(model.shown.map((count) => count.source_publisher));
	return {
		id: 'yearly-counts',
		title: title(model, crime, words),
		subtitle: t('yearly.subtitle', { crime, ...span, n: model.shown.length, all: model.counts.length }),
		notes: notes(model, choices, words),
		sources: [{ text: t('yearly.source', { n: publishers.size }) }],
		alt: t('yearly.alt', { crime, ...span, n: model.shown.length, highlights: highlights(model, words) }),
		table: table(model, crime, words),
		synthetic: false
	};
}

/** A finding where one compiler counted one thing over several full years; else what the figure shows. */
function title(model: Drawn, crime: string, words: Words): string {
	const { t } = words;
	const run = greatest(model.runs, (one) => one.counts.length);
	const first = run?.counts[0];
	const last = run?.counts.at(-1);
	if (!run || !first || !last) return t('yearly.title.plain', { crime });
	const opening = t('yearly.title.first', {
		crime,
		value: first.valueText,
		measure: words.name('measure', first.measure),
		year: String(first.year)
	});
	const next = (count: YearlyCount) =>
		t('yearly.title.next', { value: count.valueText, year: String(count.year) });
	const peak = greatest(run.counts, (count) => count.value) ?? first;
	const values =
		peak === first || peak === last
			? t('yearly.title.and', { first: opening, last: next(last) })
			: t('yearly.title.three', { first: opening, middle: next(peak), last: next(last) });
	return t('yearly.title.run', { compiler: words.name('compiler', run.compiler_group), values });
}

function notes(model: Drawn, choices: Choices, words: Words): readonly Note[] {
	const { t } = words;
	const parts = model.shown.filter((count) => count.is_part_year);
	const list: Note[] = [
		{ kind: 'note', text: t('yearly.note.compilers') },
		{ kind: 'note', text: t('yearly.note.measures') }
	];
	if (parts.length > 0 && parts.length <= 12)
		list.push({ kind: 'part-year', text: t('yearly.note.part-years', { list: partYears(parts, words) }) });
	if (model.gapYears.length > 0)
		list.push({ kind: 'limit', text: t('yearly.note.gaps', { years: yearList(model.gapYears, words) }) });
	if (model.shown.some((count) => count.is_low))
		list.push({ kind: 'low-confidence', text: t('yearly.note.low') });
	if (choices.crime !== 'kidnapping_for_ransom')
		list.push({ kind: 'note', text: t('yearly.note.all-marks') });
	for (const { reason } of model.breaks) list.push({ kind: 'limit', text: t(reason) });
	const isUnreached =
		choices.data !== 'incidents' ||
		choices.kind.length + choices.district.length + choices.outcome.length > 0;
	if (isUnreached) list.push({ kind: 'out-of-reach', text: t('yearly.note.out-of-reach') });
	return list;
}

function partYears(parts: readonly YearlyCount[], words: Words): string {
	return parts
		.map(({ year, periodText, compiler_group }) =>
			words.t('yearly.note.part-year', {
				year: String(year),
				period: periodText,
				compiler: words.name('compiler', compiler_group)
			})
		)
		.join(words.t('outcomes.list-separator'));
}

/** Years as runs: 1991–1994, 1996–2000, 2004. */
function yearList(years: readonly number[], words: Words): string {
	const runs: [number, number][] = [];
	for (const year of years) {
		const run = runs.at(-1);
		if (run && run[1] === year - 1) run[1] = year;
		else runs.push([year, year]);
	}
	return runs.map(([from, to]) => words.range(String(from), String(to))).join(words.t('coverage.separator'));
}

function highlights(model: Drawn, words: Words): string {
	return (['cases', 'victims'] as const)
		.flatMap((measure) => {
			const whole = model.shown.filter(
				(count) => count.measure === measure && !count.is_part_year && !count.is_low
			);
			const peak = greatest(whole, (count) => count.value);
			if (!peak) return [];
			return words.t('yearly.alt.highest', {
				measure: words.name('measure', measure),
				value: peak.valueText,
				year: String(peak.year),
				compiler: words.name('compiler', peak.compiler_group)
			});
		})
		.join(' ');
}

function table(model: Drawn, crime: string, words: Words): DataTable {
	const { t } = words;
	return {
		caption: t('yearly.title.plain', { crime }),
		columns: [
			{ key: 'year', label: t('yearly.table.year'), numeric: true },
			{ key: 'compiler_group', label: t('yearly.table.compiler'), numeric: false },
			{ key: 'measure', label: t('yearly.table.measure'), numeric: false },
			{ key: 'value', label: t('yearly.table.value'), numeric: true },
			{ key: 'period', label: t('yearly.table.period'), numeric: false },
			{ key: 'source_publisher', label: t('yearly.table.publisher'), numeric: false },
			{ key: 'is_shown', label: t('yearly.table.drawn'), numeric: false }
		],
		rows: model.counts.map((count) => [
			{ text: String(count.year), value: count.year },
			{ text: words.name('compiler', count.compiler_group), value: count.compiler_group },
			{ text: words.name('measure', count.measure), value: count.measure },
			{ text: count.valueText, value: count.value, href: statHref(count.stat_id, words) },
			{ text: count.periodText, value: count.periodText },
			{ text: count.source_publisher, value: count.source_publisher },
			{ text: t(count.is_shown ? 'yearly.table.yes' : 'yearly.table.no'), value: count.is_shown ? 1 : 0 }
		])
	};
}
