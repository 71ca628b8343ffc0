import { openOutcomes, outcomes, type Outcome } from '../manifest/codes';

/** An outcome, or `unknown`: nothing was reported of the end. */
export type End = Outcome | 'unknown';

const open: readonly string[] = openOutcomes;

/** Outcomes of cases that had ended, the worst last. */
export const endings: readonly Outcome[] = outcomes.filter((outcome) => !open.includes(outcome));

/** Every end, that of which nothing was reported last. */
export const ends: readonly End[] = [...outcomes, 'unknown'];

/** The CSS class of the hue that an outcome, or `unknown`, has everywhere. */
export function hueOfEnd(end: string): string {
	return end === 'unknown' ? 'outcome_unknown' : end;
}
