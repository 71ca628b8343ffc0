import { max, min, sum } from 'd3';
import { rowsOf, type Frame } from '../../engine/frame';
import type { Choices } from '../../filters/choices';
import { choiceWords } from '../../filters/summary';
import type { Words } from '../../i18n/words';
import type { PersonAttribute, people } from '../../queries/people';
import { countText, isFew } from '../small-count';
import type { PanelBar } from './bar-panels';

export type PeopleFrame = Frame<(typeof people)['columns']>;

/** Incidents of one code, those of low confidence among them, and the people taken as far as a number was reported. */
export interface PeopleCount {
	readonly incidents: number;
	readonly low: number;
	readonly victims: number;
}

/** How many incidents have this attribute reported as one of these codes? Zeros where none has. */
export function countOf(
	frame: PeopleFrame,
	attribute: PersonAttribute,
	codes: readonly string[]
): PeopleCount {
	const rows = rowsOf(frame).filter((row) => row.attribute === attribute && codes.includes(row.code ?? ''));
	return {
		incidents: sum(rows, (row) => row.incidents ?? 0),
		low: sum(rows, (row) => row.low_confidence_incidents ?? 0),
		victims: sum(rows, (row) => row.victims ?? 0)
	};
}

/** All incidents of the choice: each has every attribute once, reported or not. */
export function allIncidents(frame: PeopleFrame): PeopleCount {
	const codes = [...new Set(frame.columns.code)].flatMap((code) => code ?? []);
	return countOf(frame, 'victim_sex', codes);
}

/** The years that the choice covers, in words. */
export function coveredYears(frame: PeopleFrame, choices: Choices, words: Words): string {
	const first = max([min(frame.columns.first_year) ?? 0, choices.from ?? 0]) ?? 0;
	const last = min([max(frame.columns.last_year) ?? 0, choices.to ?? Infinity]) ?? 0;
	return frame.length === 0 || first > last
		? choiceWords(choices, words).period
		: words.range(String(first), String(last));
}

/** A bar of incidents; "not reported" has no hue of its own and is written strongly. */
export function incidentBar(
	key: string,
	name: string,
	{ incidents, low }: PeopleCount,
	words: Words,
	isNotReported = false
): PanelBar {
	return {
		key,
		name,
		value: incidents,
		low,
		valueText: countText(incidents, words),
		hue: isNotReported ? 'outcome_unknown' : 'press',
		isFew: isFew(incidents),
		isStrong: isNotReported
	};
}
