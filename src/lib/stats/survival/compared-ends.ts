import { isMissing, type Missing } from '../estimate';
import { benjaminiHochberg } from '../multiple-looks/adjusted-p-values';
import { grayTest, type GrayTest } from './gray-test';
import type { GroupedDurations } from './groups';

/** Whether groups come to one end unequally often, judged as one of several ends looked at. */
export interface ComparedEnd {
	readonly outcome: string;
	readonly test: GrayTest | Missing;
	/** p of the test among all ends looked at together (Benjamini-Hochberg); `null` where there is no test. */
	readonly adjustedP: number | null;
}

/**
 * To which of several ends do cases come unequally often in these groups, other ends competing?
 *
 * @param durations - times, outcomes and groups; all cases seen from the start.
 * @param outcomes - every end that is looked at, not only the striking ones.
 * @returns Gray's test of each end, in their order, with its p corrected for the number of looks. Reasons of a test as `grayTest`.
 * @throws RangeError as `grayTest`.
 *
 * Takes about 30 ms an end for some thousand rows: not for a page that is being typed in. Never from the press catalogue.
 * Source: Gray RJ (1988) Ann Stat 16:1141; Benjamini Y, Hochberg Y (1995) JRSS B 57:289.
 *
 * @example comparedEnds({ timeDays: [1, 2, 3, 4], outcome: ['x', 'x', 'y', 'x'], group: ['a', 'a', 'b', 'b'] }, ['x'])[0] // { adjustedP: 0.093382... }
 */
export function comparedEnds(
	durations: GroupedDurations,
	outcomes: readonly string[]
): readonly ComparedEnd[] {
	const looks = outcomes.map((outcome) => ({ outcome, test: grayTest(durations, outcome) }));
	const adjusted = benjaminiHochberg(looks.map(({ test }) => (isMissing(test) ? null : test.p)));
	return looks.map((look, index) => ({ ...look, adjustedP: adjusted[index] ?? null }));
}
