import type { Choices } from '../../filters/choices';
import { openOutcomes } from '../../manifest/codes';
import type { Missing } from '../../stats/estimate';
import type { End } from '../ends';
import { isCatalogue } from '../catalogue';
import type { EndGroup } from './end-groups';
import { shareAnswer, type ShareAnswer } from './share-answer';
import { baseOf, nothing } from './statistics-base';

/** Of the incidents whose last state is known, which share had ended? */
export function endedAnswer({ ended, open, unknown }: EndGroup, choices: Choices): ShareAnswer | Missing {
	const part = baseOf(ended, choices);
	const parts = { part, known: part + baseOf(open, choices), unknown: baseOf(unknown, choices) };
	return shareAnswer(parts, isCatalogue(choices));
}

/** Of the incidents whose last state is known, which share had not ended? */
export function openAnswer({ ended, open, unknown }: EndGroup, choices: Choices): ShareAnswer | Missing {
	const part = baseOf(open, choices);
	const parts = { part, known: part + baseOf(ended, choices), unknown: baseOf(unknown, choices) };
	return shareAnswer(parts, isCatalogue(choices));
}

/** Of the incidents whose end is known, which share ended like this? For an open state: of those whose state is known. */
export function endAnswer(group: EndGroup, end: End, choices: Choices): ShareAnswer | Missing {
	const part = baseOf(group.byEnd.get(end) ?? nothing, choices);
	const [ended, open, unknown] = [group.ended, group.open, group.unknown].map((one) => baseOf(one, choices));
	const [known = 0, stillOpen = 0, unreported = 0] = [ended, open, unknown];
	const isOpen = (openOutcomes as readonly string[]).includes(end);
	const parts = isOpen
		? { part, known: known + stillOpen, unknown: unreported }
		: { part, known, unknown: stillOpen + unreported };
	return shareAnswer(parts, isCatalogue(choices));
}
