import type { Choices } from '../../../filters/choices';
import { unreported } from '../../../queries/unreported';

/** What was printed on how much is never reported? No choice reaches so few guesses. */
export function unreportedQuestion(choices: Choices) {
	return { statements: { guesses: unreported(undefined) }, input: choices };
}
