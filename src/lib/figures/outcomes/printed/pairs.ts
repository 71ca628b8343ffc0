import { rowsOf, type Frame } from '../../../engine/frame';
import type { Words } from '../../../i18n/words';
import type { publishedResolution } from '../../../queries/published-resolution';
import { isMissing, missing, type Estimate, type Missing } from '../../../stats/estimate';
import { wilsonInterval } from '../../../stats/shares/wilson-interval';
import { MINIMUM_KNOWN_SHARE, tooFew } from '../../../stats/thresholds';
import { printedPeriod } from '../../printed-period';
import { printedValue } from '../../printed-value';
import { unfit } from './unfit';

export type PairsFrame = Frame<(typeof publishedResolution)['columns']>;

/** Ransom, or children who were taken or went missing: two lists that are never compared. */
export type PairTopic = 'ransom' | 'children';

/** One printed part of a printed whole. */
export interface PrintedPair {
	readonly stat_id: string;
	readonly whole_stat_id: string;
	readonly topic: PairTopic;
	readonly crime_type: string;
	readonly measure: string;
	readonly whole_measure: string;
	readonly value: number;
	readonly whole_value: number;
	readonly valueText: string;
	readonly wholeText: string;
	readonly period_start: string;
	readonly period_end: string;
	readonly periodText: string;
	readonly compiler: string;
	readonly compiler_group: string;
	readonly source_publisher: string;
	/** Is the part or the whole of low confidence? */
	readonly isLow: boolean;
	/** Why no share is made of it, in words; empty where one is. */
	readonly whyNot: string;
	readonly share: Estimate | Missing;
}

/** The pairs of an answer with their shares: of exact counts that are sure enough, and at least five. */
export function printedPairs(frame: PairsFrame, words: Words): readonly PrintedPair[] {
	return rowsOf(frame).map((row): PrintedPair => {
		const isExact = row.unit === 'count' && row.whole_unit === 'count';
		const isLow = row.confidence === 'low' || row.whole_confidence === 'low';
		const [value, whole] = [row.value ?? 0, row.whole_value ?? 0];
		const reason = unfit.get(row.stat_id ?? '');
		const few = tooFew(whole, MINIMUM_KNOWN_SHARE) !== null;
		const obstacle = isLow
			? words.t('printedEnds.unfit.low')
			: !isExact
				? words.t('printedEnds.unfit.inexact')
				: reason !== undefined
					? words.t(reason)
					: few
						? words.t('figure.too-few')
						: '';
		return {
			stat_id: row.stat_id ?? '',
			whole_stat_id: row.whole_stat_id ?? '',
			topic: row.crime_type === 'kidnapping_for_ransom' ? 'ransom' : 'children',
			crime_type: row.crime_type ?? '',
			measure: row.measure ?? '',
			whole_measure: row.whole_measure ?? '',
			value,
			whole_value: whole,
			valueText: printedValue(value, row.unit ?? '', words),
			wholeText: printedValue(whole, row.whole_unit ?? '', words),
			period_start: row.period_start ?? '',
			period_end: row.period_end ?? '',
			periodText: printedPeriod(row, words),
			compiler: row.compiler ?? '',
			compiler_group: row.compiler_group ?? '',
			source_publisher: row.source_publisher ?? '',
			isLow,
			whyNot: obstacle,
			share: obstacle === '' ? wilsonInterval(value, whole) : missing('suppressed')
		};
	});
}

/** What tells most of how far a whole was brought to an end, the best first. Other parts are in the table only. */
const drawnMeasures = ['cases_solved', 'recovered', 'rescued_child', 'released', 'pending'];

/** Which pairs are drawn? Of each whole one, with a share. */
export function drawnPairs(pairs: readonly PrintedPair[]): readonly PrintedPair[] {
	const rank = ({ measure }: PrintedPair) => drawnMeasures.indexOf(measure);
	const shared = pairs.filter((pair) => !isMissing(pair.share) && rank(pair) >= 0);
	return shared.filter((pair) =>
		shared.every((other) => other.whole_stat_id !== pair.whole_stat_id || rank(other) >= rank(pair))
	);
}
