import { sum } from 'd3';
import type { Cell, DataTable } from '../../charts/figure-model';
import type { Words } from '../../i18n/words';
import { noCell, numberCell, numeric, worded } from '../table-cells';
import { withinText } from './day-words';
import type { TimeToEndModel } from './model';

/** The numbers of the drawing at the days of its axis, a day a row. */
export function curvesTable(
	{ drawn, isCompeting }: Omit<TimeToEndModel, 'figure'>,
	caption: string,
	words: Words
): DataTable {
	const { t } = words;
	const day = worded('days', t('timeToEnd.table.within'));
	const curves = drawn?.curves ?? [];
	const ticks = drawn?.ticks ?? [];
	if (!isCompeting)
		return {
			caption,
			columns: [
				day,
				numeric('incidents', t('timeToEnd.table.ended')),
				numeric('share', t('timeToEnd.table.share'))
			],
			rows: ticks.map((tick, index): readonly Cell[] => {
				const share = curves[0]?.atTicks[index]?.share ?? 0;
				return [
					{ text: withinText(tick, words), value: tick },
					numberCell(Math.round(share * (drawn?.n ?? 0)), words),
					{ text: words.percent(share), value: share }
				];
			})
		};
	return {
		caption,
		columns: [
			day,
			numeric('at_risk', t('timeToEnd.table.at-risk')),
			...curves.map(({ code }) => numeric(code, words.name('outcome', code))),
			numeric('open', t('timeToEnd.table.open'))
		],
		rows: ticks.map((tick, index): readonly Cell[] => {
			const open = Math.max(0, 1 - sum(curves, ({ atTicks }) => atTicks[index]?.share ?? 0));
			return [
				{ text: withinText(tick, words), value: tick },
				numberCell(drawn?.atRisk[index] ?? 0, words),
				...curves.map(({ atTicks }) => shareCell(atTicks[index], words)),
				{ text: words.percent(open), value: open }
			];
		})
	};
}

function shareCell(
	at: { readonly share: number; readonly lower: number | null; readonly upper: number | null } | undefined,
	words: Words
): Cell {
	if (!at) return noCell;
	const share = words.percent(at.share);
	if (at.lower === null || at.upper === null) return { text: share, value: at.share };
	const interval = words.range(words.percent(at.lower), words.percent(at.upper));
	return { text: words.t('outcomes.share', { share, interval }), value: at.share };
}
