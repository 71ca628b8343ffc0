import { rowsOf, type RowOf } from '../../engine/frame';
import type { FramesOf } from '../../engine/live-query.svelte';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { compilerGroups } from '../../manifest/codes';
import type { publishedYears } from '../../queries/published-years';
import { rateRatio } from '../../stats/counts/rate-ratio';
import { isMissing, type Estimate } from '../../stats/estimate';
import { benjaminiHochberg, standsOut } from '../../stats/multiple-looks/adjusted-p-values';
import { SIGNIFICANT_P } from '../../stats/thresholds';
import { pressCoverage } from '../../stats/unseen/press-coverage';
import { printedPeriod } from '../printed-period';
import { printedValue } from '../printed-value';
import type { unseenQuestion } from './question';

export type UnseenFrames = FramesOf<ReturnType<typeof unseenQuestion>['statements']>;

/** A printed count of cases, and what the catalogue holds of the same year. */
interface Beside {
	readonly stat_id: string;
	readonly year: number;
	readonly compiler_group: string;
	readonly value: number;
	readonly valueText: string;
	readonly periodText: string;
	/** Of kidnapping for ransom; null where the catalogue does not cover the year. */
	readonly incidents: number | null;
}

/** A whole year of one compiler, from which a ratio is made. */
export interface Comparison extends Beside {
	readonly incidents: number;
	/** Incidents of the catalogue for one printed case. */
	readonly ratio: Estimate;
	/** Of equal counts, among all comparisons together (Benjamini-Hochberg). */
	readonly adjustedP: number | null;
	/** Does the catalogue hold fewer, or more, than chance explains, all comparisons taken together? */
	readonly differs: 'fewer' | 'more' | null;
}

/** Why no ratio is made from a printed count. */
export type Unfit = 'part' | 'inexact' | 'low' | 'not-covered';

export interface UnfitCount extends Beside {
	readonly why: Unfit;
}

type Row = RowOf<(typeof publishedYears)['columns']>;

function unfitness(row: Row, incidents: number | null): Unfit | null {
	if (row.is_part_year === 1) return 'part';
	if (row.confidence === 'low') return 'low';
	if (row.unit !== 'count') return 'inexact';
	return incidents === null ? 'not-covered' : null;
}

const order: readonly string[] = compilerGroups;

/**
 * The whole years and compilers that can be set beside the catalogue, by compiler and year, and the headline counts that
 * cannot. Of several numbers of one compiler for one year the headline stands; where it cannot be used, each other does.
 */
export function comparisons(
	frames: UnseenFrames,
	choices: Choices,
	words: Words
): { readonly compared: readonly Comparison[]; readonly unfit: readonly UnfitCount[] } {
	const isLowIn = choices.low === 'in';
	const byYear = new Map(
		rowsOf(frames.catalogue).map((row) => [
			row.year,
			(row.incidents ?? 0) - (isLowIn ? 0 : (row.low_confidence_incidents ?? 0))
		])
	);
	const cases = rowsOf(frames.years)
		.filter(({ measure }) => measure === 'cases')
		.map((row) => {
			const incidents = byYear.get(row.year) ?? null;
			const beside: Beside = {
				stat_id: row.stat_id ?? '',
				year: row.year ?? 0,
				compiler_group: row.compiler_group ?? '',
				value: row.value ?? 0,
				valueText: printedValue(row.value ?? 0, row.unit ?? '', words),
				periodText: printedPeriod(row, words),
				incidents
			};
			return { beside, isHeadline: row.is_headline === 1, why: unfitness(row, incidents) };
		})
		.toSorted((a, b) => order.indexOf(a.beside.compiler_group) - order.indexOf(b.beside.compiler_group));
	const fit = cases.filter(({ why }) => why === null);
	const standing = fit.filter(
		({ beside, isHeadline }, index) =>
			isHeadline ||
			!fit.some(
				(other, at) =>
					isSameYear(other.beside, beside) &&
					(other.isHeadline || (at < index && other.beside.value === beside.value))
			)
	);
	return {
		compared: withLooks(standing.map(({ beside }) => beside)),
		unfit: cases.flatMap(({ beside, isHeadline, why }) =>
			why !== null && isHeadline && !(why === 'low' && choices.low === 'out') ? [{ ...beside, why }] : []
		)
	};
}

function isSameYear(one: Beside, other: Beside): boolean {
	return one.year === other.year && one.compiler_group === other.compiler_group;
}

/** Each ratio with the p-value of equal counts, corrected for how many are looked at. */
function withLooks(besides: readonly Beside[]): readonly Comparison[] {
	const looks = besides.flatMap((beside) => {
		const { incidents, value } = beside;
		const ratio = pressCoverage(incidents, value);
		const test = rateRatio({ count: incidents, exposure: 1 }, { count: value, exposure: 1 });
		return incidents === null || isMissing(ratio) || isMissing(test)
			? []
			: [{ ...beside, incidents, ratio, p: test.pValue }];
	});
	const adjusted = benjaminiHochberg(looks.map(({ p }) => p));
	const striking = standsOut(adjusted, SIGNIFICANT_P);
	return looks.map(({ p: _, ...look }, index) => ({
		...look,
		adjustedP: adjusted[index] ?? null,
		differs: striking[index] ? (look.ratio.value < 1 ? 'fewer' : 'more') : null
	}));
}
