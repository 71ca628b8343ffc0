import { rowsOf, type Frame } from '../../engine/frame';
import type { Words } from '../../i18n/words';
import {
	contradictionKinds,
	type contradictions,
	type ContradictionKind
} from '../../queries/contradictions';
import { periodText } from './figure-words';
import type { PrintedFigure } from './printed-figure';

/** Two printed figures that stand against each other. */
export interface Contradiction {
	readonly kind: ContradictionKind;
	readonly stat_id: string;
	readonly other_stat_id: string;
}

/** The rows of the query. */
export function contradictionsFrom(
	frame: Frame<(typeof contradictions)['columns']>
): readonly Contradiction[] {
	return rowsOf(frame).flatMap(({ kind, stat_id, other_stat_id }) => {
		const known = contradictionKinds.find((one) => one === kind);
		return known === undefined || stat_id === null || other_stat_id === null
			? []
			: [{ kind: known, stat_id, other_stat_id }];
	});
}

/** What is known about why the two differ, as sentences. Never empty. */
export function reasonsOf(
	kind: ContradictionKind,
	first: PrintedFigure,
	second: PrintedFigure,
	words: Words
): readonly string[] {
	const { t } = words;
	const names = {
		first: words.name('compiler', first.compiler_group),
		second: words.name('compiler', second.compiler_group)
	};
	const isOneCompiler = first.compiler_group === second.compiler_group;
	const isOneMeasure = first.measure === second.measure;
	const isOnePeriod = first.period_start === second.period_start && first.period_end === second.period_end;
	const reasons: string[] = [];
	if (!isOneMeasure) reasons.push(t('contra.reason.measures'));
	if (!isOneCompiler) reasons.push(t('contra.reason.compilers', names));
	else if (isOneMeasure) reasons.push(t('contra.reason.one-compiler', names));
	if (kind === 'cases-and-people' && isOneCompiler && isOnePeriod && peopleLessCases(first, second) < 0)
		reasons.push(t('contra.reason.fewer-people'));
	if (isRound(first) || isRound(second))
		reasons.push(t(fits(first, second) ? 'contra.reason.fits' : 'contra.reason.rounded'));
	if (!isOnePeriod)
		reasons.push(
			t('contra.reason.periods', { first: periodText(first, words), second: periodText(second, words) })
		);
	if (first.confidence === 'low' || second.confidence === 'low') reasons.push(t('contra.reason.low'));
	return reasons;
}

function peopleLessCases(first: PrintedFigure, second: PrintedFigure): number {
	return first.measure === 'victims' ? first.value - second.value : second.value - first.value;
}

function isRound({ unit }: PrintedFigure): boolean {
	return unit === 'count_at_least' || unit === 'count_approx';
}

/** A round number is taken to be good to a tenth. */
const ROUND_TOLERANCE = 0.1;

/** Can "more than" or "around" mean the same as the other number? */
function fits(first: PrintedFigure, second: PrintedFigure): boolean {
	const allows = (round: PrintedFigure, other: PrintedFigure): boolean => {
		if (round.unit === 'count_at_least') return other.value >= round.value;
		if (round.unit === 'count_approx')
			return Math.abs(other.value - round.value) <= ROUND_TOLERANCE * round.value;
		return true;
	};
	return allows(first, second) && allows(second, first);
}
