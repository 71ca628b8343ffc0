import { chiSquareUpperTail } from '../distributions/chi-square';
import { cholesky, choleskySolve } from '../special/cholesky';

/** A test that several numbers, which sum to zero, are all zero. */
export interface ScoreTest {
	/** 0 or more. */
	readonly chiSquare: number;
	readonly degreesOfFreedom: number;
	/** Above 0, if only by the least that a number can be. */
	readonly p: number;
}

/**
 * Are scores of groups further from zero than chance?
 *
 * @param scores - one a group but the last. @param variance - theirs, of chance alone.
 * @returns s V⁻¹ s as a chi-square; `null` where the groups cannot be told apart, for V has no inverse.
 */
export function scoreTest(
	scores: readonly number[],
	variance: readonly (readonly number[])[]
): ScoreTest | null {
	const lower = cholesky(variance);
	if (lower === null || scores.length === 0) return null;
	const solved = choleskySolve(lower, scores);
	const chiSquare = scores.reduce((sum, score, index) => sum + score * (solved[index] ?? 0), 0);
	const degreesOfFreedom = scores.length;
	const p = Math.max(Number.MIN_VALUE, chiSquareUpperTail(chiSquare, degreesOfFreedom));
	return { chiSquare, degreesOfFreedom, p };
}
