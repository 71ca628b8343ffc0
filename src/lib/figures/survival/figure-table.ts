import type { Cell, DataTable } from '../../charts/figure-model';
import type { Words } from '../../i18n/words';
import { countText } from '../small-count';
import { noCell, numberCell, numeric, worded } from '../table-cells';
import { withinText } from '../time-to-end/day-words';
import type { AtDay } from './group-curves';
import type { SurvivalModel } from './model';
import { medianText } from './value-words';

type Drawn = Omit<SurvivalModel, 'figure'>;

/** The numbers of the drawing, a group and day a row; of the catalogue, what is there and what is not. */
export function survivalTable(model: Drawn, caption: string, words: Words): DataTable {
	return model.isRefused ? whatIsThere(model, caption, words) : curveTable(model, caption, words);
}

function curveTable({ drawn, tooFew }: Drawn, caption: string, words: Words): DataTable {
	const { t } = words;
	return {
		caption,
		columns: [
			worded('group', t('survival.table.group')),
			numeric('incidents', t('survival.table.incidents')),
			numeric('ended', t('survival.table.ended')),
			numeric('median', t('survival.table.median')),
			worded('days', t('survival.table.after')),
			numeric('at_risk', t('timeToEnd.table.at-risk')),
			numeric('share', t('survival.table.share'))
		],
		rows: [
			...drawn.flatMap(({ name, n, ended, median, atTicks }) =>
				atTicks.map((at): readonly Cell[] => [
					{ text: name, value: name },
					numberCell(n, words),
					numberCell(ended, words),
					{ text: medianText(median, 'long', words), value: median.days },
					{ text: withinText(at.day, words), value: at.day },
					numberCell(at.atRisk, words),
					shareCell(at, words)
				])
			),
			...tooFew.map(({ name, n }): readonly Cell[] => [
				{ text: name, value: name },
				{ text: countText(n, words), value: n },
				noCell,
				{ text: t('figure.too-few'), value: null },
				noCell,
				noCell,
				noCell
			])
		]
	};
}

function shareCell({ share, lower, upper }: AtDay, words: Words): Cell {
	if (share === null) return noCell;
	const text = words.percent(share);
	if (lower === null || upper === null) return { text, value: share };
	const interval = words.range(words.percent(lower), words.percent(upper));
	return { text: words.t('outcomes.share', { share: text, interval }), value: share };
}

function whatIsThere({ whole }: Drawn, caption: string, words: Words): DataTable {
	const { t } = words;
	const row = (what: string, count: number): readonly Cell[] => [
		{ text: what, value: what },
		{ text: countText(count, words), value: count }
	];
	return {
		caption,
		columns: [worded('what', t('survival.table.what')), numeric('incidents', t('survival.table.incidents'))],
		rows: [
			row(t('survival.table.all'), whole.incidents),
			row(t('survival.table.length'), whole.timedIncidents),
			row(t('survival.table.no-end'), whole.incidents - whole.endedIncidents),
			row(t('survival.table.no-end-dated'), whole.timedIncidents - whole.closedIncidents)
		]
	};
}
