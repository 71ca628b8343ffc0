import type { Cell, DataTable } from '../../charts/figure-model';
import type { Words } from '../../i18n/words';
import { noCell, numeric, worded } from '../table-cells';
import type { DrawnRansom } from './figure-text';
import type { RansomMark } from './model';
import { amountText, moneyName } from './money-text';
import { sides, type Side } from './sides';
import { medianCell } from './median-cell';
import { yearTable } from './year-table';

/** More incidents than this are told by year: a longer list is read by nobody and would hold up the page. */
const MOST_LISTED = 200;

/** The numbers of the drawing: the medians first, then each incident, or each year where the incidents are many. */
export function ransomTable(model: DrawnRansom, caption: string, words: Words): DataTable {
	const isListed = model.steps.length === 0 && model.marks.length <= MOST_LISTED;
	return isListed ? incidentTable(model, caption, words) : yearTable(model, caption, words);
}

function incidentTable(model: DrawnRansom, caption: string, words: Words): DataTable {
	const { t } = words;
	const shown: readonly ('amount' | 'nominalPkr')[] =
		model.money === 'nominal' ? ['nominalPkr'] : ['amount', 'nominalPkr'];
	const money = {
		amount: moneyName(model.money, model.baseYear, words),
		nominalPkr: moneyName('nominal', model.baseYear, words)
	};
	const each = <T>(make: (side: Side, of: 'amount' | 'nominalPkr') => T) =>
		sides.flatMap((side) => shown.map((of) => make(side, of)));
	return {
		caption,
		columns: [
			numeric('year', t('ransom.table.year')),
			worded('kidnap_type', t('ransom.table.kind')),
			...each((side, of) => numeric(`${side}_${of}`, t(`ransom.table.${side}`, { money: money[of] }))),
			worded('outcome', t('ransom.table.outcome')),
			worded('low_confidence', t('ransom.table.low'))
		],
		rows: [
			[
				{ text: t('ransom.table.median'), value: null },
				noCell,
				...each((side, of) =>
					of === 'amount' || model.money === 'nominal' ? medianCell(model, side, words) : noCell
				),
				noCell,
				noCell
			],
			...model.marks.map((mark) => [
				{ text: String(mark.year), value: mark.year },
				{ text: words.name('kind', mark.kidnap_type), value: mark.kidnap_type },
				...each((side, of) => sumCell(mark, side, of, model, words)),
				{ text: words.name('outcome', mark.outcome), value: mark.outcome },
				{ text: mark.isLow ? t('ransom.table.yes') : '', value: mark.isLow ? 1 : 0 }
			])
		]
	};
}

function sumCell(
	mark: RansomMark,
	side: Side,
	of: 'amount' | 'nominalPkr',
	{ money }: DrawnRansom,
	words: Words
): Cell {
	const value = mark[of][side];
	if (value !== null) return { text: amountText(value, of === 'amount' ? money : 'nominal', words), value };
	const isReported = mark.nominalPkr[side] !== null;
	return { text: isReported ? words.name('missing', 'not-covered') : '', value: null };
}
