import { extent } from 'd3';
import type { FigureModel } from '../../charts/figure-model';
import { rowsOf } from '../../engine/frame';
import type { FramesOf } from '../../engine/live-query.svelte';
import type { Choices, MoneyUnit } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { leftOutCount } from '../left-out';
import { figureText } from './figure-text';
import { printedSums, type PrintedSum } from './printed-sums';
import type { ransomQuestion } from './question';
import { sideSize, sizeSteps, type Side, type SideSize, type SizeStep } from './sides';

export type RansomFrames = FramesOf<ReturnType<typeof ransomQuestion>['statements']>;

/** One incident with a reported demand, payment or both. */
export interface RansomMark {
	readonly year: number;
	readonly kidnap_type: string;
	readonly outcome: string;
	readonly isLow: boolean;
	/** Rupees of the day; null where not reported. */
	readonly nominalPkr: Readonly<Record<Side, number | null>>;
	/** In the chosen money; null where not reported or the year is not covered. */
	readonly amount: Readonly<Record<Side, number | null>>;
}

export interface YearSpan {
	readonly first: number;
	readonly last: number;
}

export interface RansomModel {
	readonly figure: FigureModel;
	readonly money: MoneyUnit;
	/** The year whose prices constant rupees are told in. */
	readonly baseYear: number;
	/** The years of the axis: from the first to the last reported sum. */
	readonly years: YearSpan;
	/** The years asked about, with a sum or without. */
	readonly asked: YearSpan;
	/** Each incident; none where they are too many and `steps` count them. */
	readonly marks: readonly RansomMark[];
	readonly steps: readonly SizeStep[];
	readonly sizes: Readonly<Record<Side, SideSize>>;
	/** The smallest and the largest sum in the chosen money; null where none can be told in it. */
	readonly span: readonly [lowest: number, highest: number] | null;
	/** Years with sums that the chosen money does not cover. */
	readonly notCoveredYears: readonly number[];
	/** Incidents with at least one sum. */
	readonly incidents: number;
	/** Incidents of the selection, with a sum or without. */
	readonly selected: number;
	readonly leftOut: number;
	readonly printed: readonly PrintedSum[];
	readonly isEmpty: boolean;
}

/** What was asked and paid, in the money that the reader chose? Every sum is a single report. */
export function ransomModel(frames: RansomFrames, choices: Choices, words: Words): RansomModel {
	const [row] = rowsOf(frames.sizes);
	const sizes = { demanded: sideSize(frames.sizes, 'demanded'), paid: sideSize(frames.sizes, 'paid') };
	const marks = ransomMarks(frames);
	const [lowest, highest] = extent(
		[sizes.demanded, sizes.paid].flatMap((size) => [size.lowest, size.highest]).filter((one) => one !== null)
	);
	const asked = {
		first: choices.from ?? row?.first_year ?? 0,
		last: choices.to ?? row?.last_year ?? 0
	};
	const withSums = [...marks, ...rowsOf(frames.sizes)].flatMap(({ year }) => year ?? []);
	const [first = asked.first, last = asked.last] = extent(withSums);
	const model = {
		money: choices.money,
		baseYear: row?.base_year ?? 0,
		years: { first, last },
		asked,
		marks,
		steps: sizeSteps(frames.sizes),
		sizes,
		span: lowest === undefined ? null : ([lowest, highest] as const),
		notCoveredYears: notCoveredYears(frames, marks),
		incidents: sizes.demanded.incidents + sizes.paid.incidents - sizes.demanded.pairs,
		selected: row?.selected_incidents ?? 0,
		leftOut: leftOutCount(rowsOf(frames.leftOut), choices),
		printed: choices.data === 'incidents' ? printedSums(frames.printed, choices, words) : [],
		isEmpty: lowest === undefined
	};
	return { ...model, figure: figureText(model, choices, words) };
}

function ransomMarks({ marks }: RansomFrames): readonly RansomMark[] {
	return rowsOf(marks).flatMap((row) => {
		const mark: RansomMark = {
			year: row.year ?? 0,
			kidnap_type: row.kidnap_type ?? '',
			outcome: row.outcome ?? '',
			isLow: row.low_confidence === 1,
			nominalPkr: { demanded: row.ransom_demanded_pkr, paid: row.ransom_paid_pkr },
			amount: { demanded: row.demanded, paid: row.paid }
		};
		return Array.from({ length: row.incidents ?? 0 }, () => mark);
	});
}

function notCoveredYears({ sizes }: RansomFrames, marks: readonly RansomMark[]): readonly number[] {
	const ofMarks = marks.filter(({ nominalPkr, amount }) =>
		(['demanded', 'paid'] as const).some((side) => nominalPkr[side] !== null && amount[side] === null)
	);
	const ofSteps = rowsOf(sizes).filter(({ not_covered }) => (not_covered ?? 0) > 0);
	const years = new Set([...ofMarks, ...ofSteps].flatMap(({ year }) => year ?? []));
	return [...years].sort((a, b) => a - b);
}
