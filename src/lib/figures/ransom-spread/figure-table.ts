import type { Cell, DataTable } from '../../charts/figure-model';
import type { Words } from '../../i18n/words';
import { sides, type Side } from '../../queries/ransom-money';
import { isMissing, type Missing } from '../../stats/estimate';
import { amountText, moneyName } from '../ransom/money-text';
import { noCell, numberCell, numeric, worded } from '../table-cells';
import { boundedAmount, boundedShare } from './estimate-text';
import type { DrawnSpread } from './figure-text';
import { spreadShares, type Bounded } from './side-spread';

/** More pairs than this are not listed one by one. */
const MOST_LISTED = 30;

/** The numbers of the drawing: the marks of both strips, the ratios, and the pairs themselves where they are few. */
export function spreadTable(model: DrawnSpread, caption: string, words: Words): DataTable {
	const { t } = words;
	const money = moneyName(model.money, model.baseYear, words);
	const ofTheDay = moneyName('nominal', model.baseYear, words);
	const { pairs } = model.pairs;
	const listed = pairs.length <= MOST_LISTED ? pairs : [];
	const hasList = listed.length > 0;
	const blank = hasList ? [noCell, noCell] : [];
	return {
		caption,
		columns: [
			worded('measure', t('ransomSpread.table.measure')),
			...sides.map((side) => numeric(side, t(`ransom.table.${side}`, { money }))),
			...(hasList
				? sides.map((side) =>
						numeric(`pair_${side}`, t(`ransomSpread.table.pair.${side}`, { money: ofTheDay }))
					)
				: []),
			numeric('ratio', t('ransomSpread.table.ratio'))
		],
		rows: [
			[
				named(t('ransomSpread.table.n')),
				...sides.map((side) => numberCell(model.sides[side].n, words)),
				...blank,
				numberCell(pairs.length, words)
			],
			...spreadShares.map((share) => [
				named(markName(share, words)),
				...sides.map((side) => markCell(model, side, share, words)),
				...blank,
				ratioCell(quartileOf(model, share), words)
			]),
			[
				named(t('ransomSpread.table.geometric-mean')),
				...sides.map((side) => amountCell(model.sides[side].geometricMean, model, words)),
				...blank,
				ratioCell(ratioOf(model, 'typical'), words)
			],
			[
				named(t('ransomSpread.table.totals')),
				noCell,
				noCell,
				...blank,
				ratioCell(ratioOf(model, 'ofTotals'), words)
			],
			...listed.map(({ demandedPkr, paidPkr }) => [
				named(t('ransomSpread.table.pair')),
				noCell,
				noCell,
				...[demandedPkr, paidPkr].map((value) => ({ text: amountText(value, 'nominal', words), value })),
				{ text: words.percent(paidPkr / demandedPkr), value: paidPkr / demandedPkr }
			])
		]
	};
}

const named = (text: string): Cell => ({ text, value: text });

function markName(share: number, words: Words): string {
	return share === 0.5
		? words.t('ransom.table.median')
		: words.t('ransomSpread.table.below', { share: words.percent(share) });
}

function markCell(model: DrawnSpread, side: Side, share: number, words: Words): Cell {
	const { marks } = model.sides[side];
	if (isMissing(marks)) return amountCell(marks, model, words);
	const mark = marks.find((one) => one.share === share);
	return mark ? amountCell(mark, model, words) : noCell;
}

function amountCell(answer: Bounded | Missing, model: DrawnSpread, words: Words): Cell {
	if (isMissing(answer)) return { text: words.t('figure.too-few'), value: null };
	return { text: boundedAmount(answer, model, words), value: answer.value };
}

/** The quartiles of the ratios stand beside those of the sums; null where there is none of this share. */
function quartileOf({ pairs }: DrawnSpread, share: number): Bounded | null | undefined {
	if (share < 0.25 || share > 0.75) return undefined;
	if (isMissing(pairs.ratios)) return null;
	const value = pairs.ratios.quartiles[share * 4 - 1];
	return value === undefined ? null : { value, interval: null };
}

function ratioOf({ pairs }: DrawnSpread, which: 'typical' | 'ofTotals'): Bounded | null {
	return isMissing(pairs.ratios) ? null : pairs.ratios[which];
}

/** Undefined: nothing is asked here. Null: too few pairs to say. */
function ratioCell(ratio: Bounded | null | undefined, words: Words): Cell {
	if (ratio === undefined) return noCell;
	if (ratio === null) return { text: words.t('figure.too-few'), value: null };
	return { text: boundedShare(ratio, words), value: ratio.value };
}
