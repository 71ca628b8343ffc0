import type { Choices } from '../../../filters/choices';
import type { Words } from '../../../i18n/words';
import { poissonInterval } from '../../../stats/counts/poisson-interval';
import { isMissing, type Estimate } from '../../../stats/estimate';
import { yearlyCounts, type YearlyCount } from '../../yearly-counts/counts';
import type { PrintedFrames } from '../question';

/** A printed count of cases of a whole year. */
export interface FullYear extends YearlyCount {
	/** The means that would explain the count; null where it is no exact count, or of low confidence. */
	readonly interval: Estimate | null;
}

export interface FullYears {
	/** What is drawn, in the order of the years. */
	readonly years: readonly FullYear[];
	/** Figures that are not drawn: of part of a year, of people instead of cases. */
	readonly partYears: number;
	readonly people: number;
	/** Full years of low confidence that the reader left out. */
	readonly lowLeftOut: number;
}

/** The figures that stand for their year and compiler: of cases and of whole years only. */
export function fullYears(frame: PrintedFrames['years'], choices: Choices, words: Words): FullYears {
	const picked = yearlyCounts(frame, choices, words).filter((count) => count.is_picked);
	const cases = picked.filter(({ measure }) => measure === 'cases');
	const whole = cases.filter((count) => !count.is_part_year);
	return {
		years: whole
			.filter((count) => count.is_shown)
			.map((count) => ({ ...count, interval: intervalOf(count) })),
		partYears: cases.length - whole.length,
		people: picked.length - cases.length,
		lowLeftOut: whole.filter((count) => !count.is_shown).length
	};
}

function intervalOf({ value, precision, is_low }: YearlyCount): Estimate | null {
	if (precision !== 'exact' || is_low) return null;
	const answer = poissonInterval(value);
	return isMissing(answer) ? null : answer;
}
