import { max, min, rollups, sum } from 'd3';
import type { Cell, DataColumn, DataTable } from '../../charts/figure-model';
import type { Words } from '../../i18n/words';
import { isMissing } from '../../stats/estimate';
import type { DrawnRansom } from './figure-text';
import type { RansomMark } from './model';
import { amountText, moneyName } from './money-text';
import { sides, type Side } from './sides';
import { stepEdges } from './step-edges';

/** More incidents than this are told by year: a longer list is read by nobody and would hold up the page. */
const MOST_LISTED = 200;

const numeric = (key: string, label: string): DataColumn => ({ key, label, numeric: true });
const worded = (key: string, label: string): DataColumn => ({ key, label, numeric: false });
const nothing: Cell = { text: '', value: null };

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
				nothing,
				...each((side, of) => (of === 'amount' || model.money === 'nominal' ? medianCell(model, side, words) : nothing)),
				nothing,
				nothing
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

function medianCell({ sizes, money }: DrawnRansom, side: Side, words: Words): Cell {
	const { median, medianN } = sizes[side];
	const text = isMissing(median) ? words.t('figure.too-few') : amountText(median.value, money, words);
	return { text: words.t('ransom.table.of', { text, n: medianN }), value: null };
}

interface YearSum {
	readonly year: number;
	readonly side: Side;
	readonly incidents: number;
	readonly lowest: number;
	readonly highest: number;
}

function yearTable(model: DrawnRansom, caption: string, words: Words): DataTable {
	const { t } = words;
	const sums = yearSums(model);
	const years = rollups(sums, (ofYear) => ofYear, ({ year }) => year).sort(([a], [b]) => a - b);
	return {
		caption,
		columns: [
			numeric('year', t('ransom.table.year')),
			...sides.flatMap((side) => [
				numeric(`${side}_incidents`, t(`ransom.table.${side}.n`)),
				numeric(`${side}_lowest`, t('ransom.table.lowest')),
				numeric(`${side}_highest`, t('ransom.table.highest'))
			])
		],
		rows: [
			[
				{ text: t('ransom.table.median'), value: null },
				...sides.flatMap((side) => [medianCell(model, side, words), nothing, nothing])
			],
			...years.map(([year, ofYear]) => [
				{ text: String(year), value: year },
				...sides.flatMap((side) => sizeCells(ofYear.filter((one) => one.side === side), model, words))
			])
		]
	};
}

function sizeCells(ofSide: readonly YearSum[], { money }: DrawnRansom, words: Words): readonly Cell[] {
	const incidents = sum(ofSide, (one) => one.incidents);
	const amount = (value: number | undefined): Cell =>
		value === undefined ? nothing : { text: amountText(value, money, words), value };
	return [
		{ text: words.count(incidents), value: incidents },
		amount(min(ofSide, ({ lowest }) => lowest)),
		amount(max(ofSide, ({ highest }) => highest))
	];
}

function yearSums({ marks, steps }: DrawnRansom): readonly YearSum[] {
	const ofMarks = marks.flatMap(({ year, amount }) =>
		sides.flatMap((side) => {
			const value = amount[side];
			return value === null ? [] : [{ year, side, incidents: 1, lowest: value, highest: value }];
		})
	);
	const ofSteps = steps.map(({ year, side, step, incidents }) => {
		const [lowest, highest] = stepEdges(step);
		return { year, side, incidents, lowest, highest };
	});
	return [...ofMarks, ...ofSteps];
}
