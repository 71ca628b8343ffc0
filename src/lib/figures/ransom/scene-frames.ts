import { max, median, min, sum } from 'd3';
import type { PackedFrame } from '../../engine/frame';
import { sides, type Side } from './sides';
import { stepEdges } from './step-edges';

/** An incident of a scene: sums in rupees of the day, and what one of these is in the money of the scene. */
export interface SceneSum {
	readonly year: number;
	readonly kind?: string;
	readonly outcome?: string;
	readonly demanded?: number;
	readonly paid?: number;
	/** Null: the year is not covered. */
	readonly factor: number | null;
	readonly isLow?: boolean;
}

export interface SceneStep {
	readonly side: Side;
	readonly year: number;
	readonly step: number;
	readonly incidents: number;
}

const BASE_YEAR = 2025;

function worth({ factor, ...sums }: SceneSum, side: Side): number | null {
	const nominal = sums[side];
	return nominal === undefined || factor === null ? null : nominal * factor;
}

/** What the engine would answer to `ransom_marks`. */
export function marksFrame(rows: readonly SceneSum[]): PackedFrame {
	return {
		length: rows.length,
		columns: {
			year: rows.map(({ year }) => year),
			kidnap_type: rows.map(({ kind }) => kind ?? 'ransom'),
			outcome: rows.map(({ outcome }) => outcome ?? 'rescued'),
			low_confidence: rows.map(({ isLow }) => (isLow ? 1 : 0)),
			ransom_demanded_pkr: rows.map(({ demanded }) => demanded ?? null),
			ransom_paid_pkr: rows.map(({ paid }) => paid ?? null),
			demanded: rows.map((row) => worth(row, 'demanded')),
			paid: rows.map((row) => worth(row, 'paid')),
			incidents: rows.map(() => 1)
		}
	};
}

/** What the engine would answer to `ransom_sizes`: a row a side, or the steps of a ladder. */
export function sizesFrame(rows: readonly SceneSum[], steps: readonly SceneStep[] = []): PackedFrame {
	const answers = steps.length > 0 ? steps.map(stepRow) : sides.map((side) => sideRow(rows, side));
	const names = Object.keys(answers[0] ?? {}) as (keyof Answer)[];
	return {
		length: answers.length,
		columns: Object.fromEntries(names.map((name) => [name, answers.map((answer) => answer[name])]))
	};
}

type Answer = ReturnType<typeof sideRow> | ReturnType<typeof stepRow>;

function sideRow(rows: readonly SceneSum[], side: Side) {
	const reported = rows.filter((row) => row[side] !== undefined);
	const amounts = reported.flatMap((row) => worth(row, side) ?? []);
	const firm = reported.filter(({ isLow }) => !isLow).flatMap((row) => worth(row, side) ?? []);
	return {
		side,
		year: null,
		step: null,
		incidents: reported.length,
		low_confidence_incidents: reported.filter(({ isLow }) => isLow).length,
		not_covered: reported.filter(({ factor }) => factor === null).length,
		pairs: rows.filter(({ demanded, paid }) => demanded !== undefined && paid !== undefined).length,
		lowest: min(amounts) ?? null,
		highest: max(amounts) ?? null,
		median: median(firm) ?? null,
		median_n: firm.length,
		base_year: BASE_YEAR,
		selected_incidents: 10 * rows.length,
		first_year: 1991,
		last_year: 2026
	};
}

function stepRow({ side, year, step, incidents }: SceneStep, _: number, steps: readonly SceneStep[]) {
	const [lowest, highest] = stepEdges(step);
	return {
		side,
		year,
		step,
		incidents,
		low_confidence_incidents: 1,
		not_covered: 0,
		pairs: 0,
		lowest,
		highest,
		median: side === 'demanded' ? 2_000_000 : 450_000,
		median_n: sum(
			steps.filter((one) => one.side === side),
			(one) => one.incidents - 1
		),
		base_year: BASE_YEAR,
		selected_incidents: 10_000,
		first_year: 2008,
		last_year: 2025
	};
}

/** How many alleged disappearances are left out. */
export function leftOutFrame(incidents: number): PackedFrame {
	const isAny = incidents > 0;
	const one = <T>(value: T): readonly T[] => (isAny ? [value] : []);
	return {
		length: isAny ? 1 : 0,
		columns: {
			group_code: one('all'),
			outcome: one('still_missing'),
			incidents: one(incidents),
			low_confidence_incidents: one(0),
			first_year: one(1991),
			last_year: one(2026)
		}
	};
}

/** Sums printed for these places. */
export function printedFrame(places: readonly string[]): PackedFrame {
	return {
		length: places.length,
		columns: {
			stat_id: places.map(() => 'KPS-92df6d'),
			period_start: places.map(() => '2020-01-01'),
			period_end: places.map(() => '2020-05-17'),
			geo_level: places.map(() => 'province'),
			geo_name: places,
			value: places.map(() => 88_500_000),
			compiler: places.map(() => 'press reports / police'),
			source_publisher: places.map(() => 'The News International'),
			confidence: places.map(() => 'medium')
		}
	};
}
