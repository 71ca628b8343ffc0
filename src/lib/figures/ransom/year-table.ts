import { groups, max, min, sum } from 'd3';
import type { Cell, DataTable } from '../../charts/figure-model';
import type { Words } from '../../i18n/words';
import { noCell, numeric } from '../table-cells';
import type { DrawnRansom } from './figure-text';
import { amountText } from './money-text';
import { sides, type SizeStep } from './sides';
import { medianCell } from './median-cell';

/** The sums of each year, counted and from the smallest to the largest, where a list of the incidents would be too long. */
export function yearTable(model: DrawnRansom, caption: string, words: Words): DataTable {
	const { t } = words;
	const years = groups(countedSums(model), ({ year }) => year).sort(([a], [b]) => a - b);
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
				...sides.flatMap((side) => [medianCell(model, side, words), noCell, noCell])
			],
			...years.map(([year, ofYear]) => [
				{ text: String(year), value: year },
				...sides.flatMap((side) =>
					sizeCells(
						ofYear.filter((one) => one.side === side),
						model,
						words
					)
				)
			])
		]
	};
}

type CountedSum = Omit<SizeStep, 'step'>;

function countedSums({ marks, steps }: DrawnRansom): readonly CountedSum[] {
	const ofMarks = marks.flatMap(({ year, amount }) =>
		sides.flatMap((side) => {
			const value = amount[side];
			return value === null ? [] : [{ year, side, incidents: 1, lowest: value, highest: value }];
		})
	);
	return [...ofMarks, ...steps];
}

function sizeCells(ofSide: readonly CountedSum[], { money }: DrawnRansom, words: Words): readonly Cell[] {
	const incidents = sum(ofSide, (one) => one.incidents);
	const amount = (value: number | undefined): Cell =>
		value === undefined ? noCell : { text: amountText(value, money, words), value };
	return [
		{ text: words.count(incidents), value: incidents },
		amount(min(ofSide, ({ lowest }) => lowest)),
		amount(max(ofSide, ({ highest }) => highest))
	];
}
