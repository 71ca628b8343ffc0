import type { Choices } from '../../filters/choices';
import { coverage } from '../../queries/coverage';

/** Who printed what about which year? Every crime is asked at once, so that the switch between them needs no engine. */
export function coverageQuestion(choices: Choices) {
	const { from, to, low } = choices;
	return {
		statements: { printed: coverage({ from_year: from, to_year: to, low_confidence: low !== 'out' }) },
		input: choices
	};
}
