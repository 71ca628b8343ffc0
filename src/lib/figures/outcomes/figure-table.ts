import type { Cell, DataColumn, DataTable } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { isMissing, type Missing } from '../../stats/estimate';
import { ends } from '../ends';
import { isCatalogue } from '../catalogue';
import { countText } from '../small-count';
import { noCell, numberCell, numeric, worded } from '../table-cells';
import { endAnswer, openAnswer } from './end-answers';
import type { NamedGroup, OutcomesModel } from './model';
import { saidOf, shareText, type ShareAnswer } from './share-answer';
import { nothing, type Tally } from './statistics-base';

/** The numbers of the drawing: an end a row, or a group a row where groups are told apart. */
export function endsTable(
	model: Omit<OutcomesModel, 'figure'>,
	choices: Choices,
	caption: string,
	words: Words
): DataTable {
	return choices.by === 'none'
		? { caption, columns: endColumns(choices, words), rows: endRows(model.whole, choices, words) }
		: {
				caption,
				columns: groupColumns(choices, words),
				rows: model.groups.map((group) => groupRow(group, words))
			};
}

function endColumns(choices: Choices, words: Words): readonly DataColumn[] {
	const { t } = words;
	return [
		worded('outcome', t('outcomes.table.outcome')),
		numeric('incidents', t('outcomes.table.incidents')),
		numeric('low_confidence_incidents', t('outcomes.table.low')),
		numeric('share', shareHead(choices, words)),
		numeric('of', t('outcomes.table.of'))
	];
}

function endRows(whole: NamedGroup, choices: Choices, words: Words): readonly (readonly Cell[])[] {
	const row = (name: string, tally: Tally, answer: ShareAnswer | Missing | null) => [
		{ text: name, value: name },
		countCell(tally.incidents, words),
		countCell(tally.low, words),
		shareCell(answer, tally, words),
		answer === null || isMissing(answer) ? noCell : numberCell(answer.n, words)
	];
	return [
		row(words.t('outcomes.ended'), whole.ended, whole.endedAnswer),
		...ends.map((end) =>
			row(
				words.name('outcome', end),
				whole.byEnd.get(end) ?? nothing,
				end === 'unknown' ? null : endAnswer(whole, end, choices)
			)
		),
		row(words.t(`outcomes.open.${choices.data}`), whole.open, openAnswer(whole, choices)),
		row(words.t('outcomes.all'), whole.all, null)
	];
}

function groupColumns(choices: Choices, words: Words): readonly DataColumn[] {
	const { t } = words;
	return [
		worded('group_code', t(`outcomes.by.${choices.by}`)),
		numeric('incidents', t('outcomes.table.incidents')),
		numeric('low_confidence_incidents', t('outcomes.table.low')),
		...ends.map((end) => numeric(end, words.name('outcome', end))),
		numeric('ended', t('outcomes.table.ended')),
		numeric('ended_share', endedHead(choices, words)),
		numeric(
			'killed_share',
			t(isCatalogue(choices) ? 'outcomes.table.killed-bounds' : 'outcomes.table.killed-share')
		)
	];
}

function groupRow(group: NamedGroup, words: Words): readonly Cell[] {
	const killed = group.byEnd.get('killed') ?? nothing;
	return [
		{ text: group.name, value: group.name },
		countCell(group.all.incidents, words),
		countCell(group.all.low, words),
		...ends.map((end) => countCell((group.byEnd.get(end) ?? nothing).incidents, words)),
		countCell(group.ended.incidents, words),
		shareCell(group.endedAnswer, group.ended, words),
		shareCell(group.killedAnswer, killed, words)
	];
}

/** A count as the drawing says it: in words below five. */
export function countCell(count: number, words: Words): Cell {
	return { text: countText(count, words), value: count };
}

/** What the column of shares holds. */
export function shareHead(choices: Choices, words: Words): string {
	return words.t(isCatalogue(choices) ? 'outcomes.head.bounds' : 'outcomes.head.share');
}

/** What the column of the share that had ended holds. */
export function endedHead(choices: Choices, words: Words): string {
	return words.t(isCatalogue(choices) ? 'outcomes.table.ended-bounds' : 'outcomes.table.ended-share');
}

/** A share, its bounds or why there is none; of fewer than five incidents there is none. It sorts by its lowest value. */
export function shareCell(answer: ShareAnswer | Missing | null, tally: Tally, words: Words): Cell {
	if (answer === null) return noCell;
	const said = saidOf(answer, tally);
	const text = shareText(said, words);
	if (isMissing(said)) return { text, value: null };
	return { text, value: said.kind === 'bounds' ? said.lowest : said.value };
}
