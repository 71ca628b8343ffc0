import { group } from 'd3';
import type { Note } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { isUnreached } from '../printed-reach';
import { yearRuns } from '../year-runs';
import type { YearlyCount } from './counts';
import { isOfManyRules } from './definition-breaks';
import type { Drawn } from './figure-text';

/** The periods of more marks than this are left to the table. */
const MOST_PART_YEARS = 12;

/** The sentences that travel with the figure: who counts what, what is only a part, what is missing, what was left out. */
export function figureNotes(model: Drawn, choices: Choices, words: Words): readonly Note[] {
	const { t } = words;
	const list: Note[] = [];
	if (model.shown.length > 0) list.push({ kind: 'note', text: t('yearly.note.compilers') });
	if (model.shown.some(({ measure }) => measure === 'victims'))
		list.push({ kind: 'note', text: t('yearly.note.measures') });
	list.push(...partYearNotes(model.shown, words), ...disagreementNotes(model, words));
	const hasAnything = model.counts.length + model.spans.length > 0;
	if (model.gapYears.length > 0 && hasAnything)
		list.push({ kind: 'limit', text: t('yearly.note.gaps', { years: yearList(model.gapYears, words) }) });
	if (model.spans.length > 0) list.push({ kind: 'limit', text: t('yearly.note.spans') });
	list.push(...lowNotes(model, choices, words));
	if (model.shown.length > 0 && choices.crime !== 'kidnapping_for_ransom')
		list.push({ kind: 'note', text: t('yearly.note.longest') });
	for (const { text } of model.breaks) list.push({ kind: 'limit', text });
	if (model.shown.length > 0 && isOfManyRules(choices.crime))
		list.push({ kind: 'limit', text: t('yearly.note.many-rules') });
	list.push(...besideNotes(model, words));
	if (isUnreached(choices)) list.push({ kind: 'out-of-reach', text: t('yearly.note.out-of-reach') });
	return list;
}

function partYearNotes(shown: readonly YearlyCount[], words: Words): readonly Note[] {
	const { t } = words;
	const parts = shown.filter((count) => count.is_part_year);
	if (parts.length === 0) return [];
	if (parts.length > MOST_PART_YEARS)
		return [
			{ kind: 'part-year', text: t('yearly.note.part-years.many', { n: parts.length, all: shown.length }) }
		];
	const list = [...group(parts, (count) => count.compiler_group)]
		.map(([compiler_group, counts]) =>
			t('yearly.note.part-year', {
				compiler: words.name('compiler', compiler_group),
				periods: [...new Set(counts.map(({ periodText }) => periodText))].join(t('coverage.separator'))
			})
		)
		.join(t('outcomes.list-separator'));
	return [{ kind: 'part-year', text: t('yearly.note.part-years', { list }) }];
}

function disagreementNotes({ counts, shown }: Drawn, words: Words): readonly Note[] {
	const { t } = words;
	const byId = new Map(counts.map((count) => [count.stat_id, count]));
	const named = ({ compiler, compiler_group, valueText }: YearlyCount) =>
		/not named/i.test(compiler)
			? t('yearly.note.two.unnamed', { value: valueText })
			: t('yearly.note.two.named', { value: valueText, compiler: words.name('compiler', compiler_group) });
	const list = shown
		.filter((count) => count.others.length > 0)
		.map((count) =>
			t('yearly.note.two.item', {
				period: count.periodText,
				values: [count, ...count.others.flatMap((id) => byId.get(id) ?? [])]
					.map(named)
					.reduce((first, second) => t('printed.or', { first, second }))
			})
		)
		.join(t('outcomes.list-separator'));
	return list === '' ? [] : [{ kind: 'note', text: t('yearly.note.two', { list }) }];
}

/** What counts the same crime by another measure is told, not drawn. Where nothing is drawn it stands in a list instead. */
function besideNotes({ beside, isEmpty }: Drawn, words: Words): readonly Note[] {
	if (isEmpty || beside.length === 0) return [];
	const list = beside.map(({ cityText }) => cityText).join(words.t('outcomes.list-separator'));
	return [{ kind: 'note', text: words.t('yearly.note.beside', { list }) }];
}

function lowNotes({ counts, shown }: Drawn, { low }: Choices, words: Words): readonly Note[] {
	const { t } = words;
	const kind = 'low-confidence';
	const leftOut = counts.filter((count) => count.is_picked && !count.is_shown).length;
	if (leftOut > 0) return [{ kind, text: t('yearly.note.low.out', { n: leftOut }) }];
	if (!shown.some((count) => count.is_low)) return [];
	return [{ kind, text: t(low === 'in' ? 'yearly.note.low.in' : 'yearly.note.low') }];
}

/** Years as runs: 1991–1994, 1996–2000, 2004. */
function yearList(years: readonly number[], words: Words): string {
	return yearRuns(years)
		.map(([from, to]) => words.range(String(from), String(to)))
		.join(words.t('coverage.separator'));
}
