import { sum } from 'd3';
import { rowsOf } from '../../engine/frame';
import type { PrintedMonthsFrames } from './question';

/** How little was printed by month. */
export interface PrintedMonths {
	/** Months with a figure, and what they sum to. */
	readonly months: number;
	readonly sum: number;
	/** The whole year, by whom; null where it was not printed. */
	readonly year: { readonly value: number; readonly compiler_group: string } | null;
}

/** The months that CPLC gave out, and the cases of their whole year as CPLC gave them, alone or with police. */
export function printedMonths({ printedMonths, printedYear }: PrintedMonthsFrames): PrintedMonths {
	const own = rowsOf(printedMonths).filter(({ compiler_group }) => compiler_group === 'cplc');
	const whole = rowsOf(printedYear).filter(
		(row) => row.is_headline === 1 && row.measure === 'cases' && row.is_part_year === 0
	);
	const year = ['cplc', 'cplc_and_police'].flatMap((group) =>
		whole.filter(({ compiler_group }) => compiler_group === group)
	)[0];
	return {
		months: new Set(own.map(({ month }) => month)).size,
		sum: sum(own, ({ value }) => value ?? 0),
		year: year ? { value: year.value ?? 0, compiler_group: year.compiler_group ?? '' } : null
	};
}
