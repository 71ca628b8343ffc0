import type { Choices } from '../../../filters/choices';
import { unreported } from '../../../queries/unreported';

/** What was printed on how much is never reported? The guesses are few and asked for all at once, whatever is chosen. */
export function unreportedQuestion(choices: Choices) {
	return { statements: { guesses: unreported(undefined) }, input: choices };
}
