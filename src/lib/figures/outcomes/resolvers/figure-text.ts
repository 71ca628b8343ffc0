import type { Cell, DataTable, FigureModel, Note } from '../../../charts/figure-model';
import type { Choices } from '../../../filters/choices';
import type { Words } from '../../../i18n/words';
import { resolvers } from '../../../manifest/codes';
import { isMissing } from '../../../stats/estimate';
import { choiceWordsWithout, leftOutNotes } from '../../left-out';
import { noCell, numberCell, numeric, worded } from '../../table-cells';
import { isCatalogue } from '../../catalogue';
import { isFew } from '../../small-count';
import { lowNotes } from '../shared-notes';
import { countCell, shareCell, shareHead } from '../figure-table';
import { baseOf, nothing } from '../statistics-base';
import type { ResolversModel } from './model';
import { resolverAnswer } from './resolver-groups';

type Drawn = Omit<ResolversModel, 'figure'>;

/** The words around the drawing: headline, subtitle, notes, source, table and description. */
export function figureText(model: Drawn, choices: Choices, words: Words): FigureModel {
	const { t } = words;
	const n = model.whole.ended.incidents;
	const unknown = (model.whole.byResolver.get('unknown') ?? nothing).incidents;
	const title =
		model.isEmpty || isFew(n)
			? t('resolvers.title.plain')
			: t(`resolvers.title.${choices.data}`, { n, named: n - unknown });
	const { period, kind, district, outcome } = choiceWordsWithout(choices, words);
	const list = resolvers
		.map((code) =>
			t('resolvers.alt.entry', {
				name: words.name('resolver', code),
				n: (model.whole.byResolver.get(code) ?? nothing).incidents
			})
		)
		.join(t('outcomes.list-separator'));
	return {
		id: 'resolvers',
		title,
		subtitle: t(`resolvers.subtitle.${choices.data}`, { period, kind, district, outcome, n }),
		notes: notesFor(model, choices, words),
		sources: [{ text: t(`outcomes.source.${choices.data}`), href: words.href(`/data/#${choices.data}`) }],
		alt: model.isEmpty ? t(`resolvers.empty.${choices.data}`) : t('resolvers.alt', { n, list }),
		table: table(model, choices, title, words),
		synthetic: choices.data === 'demo_incidents'
	};
}

function notesFor(
	{ whole, groups, rows, leftOut, isEmpty }: Drawn,
	choices: Choices,
	words: Words
): readonly Note[] {
	const { t } = words;
	const unknown = baseOf(whole.byResolver.get('unknown') ?? nothing, choices);
	const notes: Note[] = [{ kind: 'note', text: t('resolvers.note.several') }];
	const isWhole = choices.by === 'none';
	const hasShares = rows.some(({ answer }) => answer !== null && !isMissing(answer));
	if (isCatalogue(choices)) notes.push({ kind: 'limit', text: t('resolvers.note.bias') });
	if (hasShares && isCatalogue(choices)) {
		const n = baseOf(whole.ended, choices);
		notes.push({ kind: 'limit', text: t('resolvers.note.bounds', { n, unknown }) });
	} else if (hasShares) notes.push({ kind: 'limit', text: t('resolvers.note.interval') });
	notes.push(
		...lowNotes(whole.ended, choices, isWhole ? (hasShares ? 'hollow' : 'apart') : 'counted', words)
	);
	notes.push(...leftOutNotes(leftOut, words));
	const tallies = (isWhole ? [whole] : groups).flatMap(({ byResolver }) => [...byResolver.values()]);
	if (!isEmpty && rows.some(({ answer }) => isMissing(answer)))
		notes.push({ kind: 'note', text: t('outcomes.note.too-few') });
	else if (tallies.some(({ incidents }) => isFew(incidents)))
		notes.push({ kind: 'note', text: t('who.note.too-few') });
	return notes;
}

function table({ whole, groups }: Drawn, choices: Choices, caption: string, words: Words): DataTable {
	const { t } = words;
	if (choices.by !== 'none')
		return {
			caption,
			columns: [
				worded('group_code', t(`outcomes.by.${choices.by}`)),
				numeric('ended', t('outcomes.table.ended')),
				...resolvers.map((code) => numeric(code, words.name('resolver', code)))
			],
			rows: groups.map((group): readonly Cell[] => [
				{ text: group.name, value: group.name },
				countCell(group.ended.incidents, words),
				...resolvers.map((code) => countCell((group.byResolver.get(code) ?? nothing).incidents, words))
			])
		};
	return {
		caption,
		columns: [
			worded('resolved_by', t('resolvers.table.resolver')),
			numeric('incidents', t('outcomes.table.incidents')),
			numeric('low_confidence_incidents', t('outcomes.table.low')),
			numeric('share', shareHead(choices, words)),
			numeric('of', t('outcomes.table.of'))
		],
		rows: resolvers.map((code): readonly Cell[] => {
			const tally = whole.byResolver.get(code) ?? nothing;
			const answer = resolverAnswer(whole, code, choices);
			return [
				{ text: words.name('resolver', code), value: code },
				countCell(tally.incidents, words),
				countCell(tally.low, words),
				shareCell(answer, tally, words),
				answer === null || isMissing(answer) ? noCell : numberCell(answer.n, words)
			];
		})
	};
}
