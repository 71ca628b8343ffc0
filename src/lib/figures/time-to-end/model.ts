import type { FigureModel } from '../../charts/figure-model';
import { rowsOf } from '../../engine/frame';
import type { FramesOf } from '../../engine/live-query.svelte';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { isMissing } from '../../stats/estimate';
import { leftOutCount } from '../left-out';
import { isCatalogue } from '../catalogue';
import { closedCurve, competingCurves, type Curves } from './curves';
import { figureText } from './figure-text';
import type { timeToEndQuestion } from './question';
import { spellsFrom } from './spells';

export type TimeToEndFrames = FramesOf<ReturnType<typeof timeToEndQuestion>['statements']>;

export interface TimeToEndModel {
	readonly figure: FigureModel;
	/** Null where too few incidents bear a curve. */
	readonly drawn: Curves | null;
	/** Are outcomes told apart, with open cases censored? */
	readonly isCompeting: boolean;
	/** Incidents with a time, on which the curves rest or would rest. */
	readonly timedIncidents: number;
	/** Incidents of the selection, and those of them that had ended. */
	readonly incidents: number;
	readonly endedIncidents: number;
	readonly leftOut: number;
	readonly isEmpty: boolean;
}

/**
 * How long until the end? Of the catalogue the share of closed incidents by length, since its open ones carry no date of
 * last knowledge; of other rows the shares of competing outcomes, with open cases censored where they were last known.
 */
export function timeToEndModel(frames: TimeToEndFrames, choices: Choices, words: Words): TimeToEndModel {
	const spells = spellsFrom(frames.durations);
	const isCompeting = !isCatalogue(choices);
	const answer = isCompeting ? competingCurves(spells) : closedCurve(spells);
	const model = {
		drawn: isMissing(answer) ? null : answer,
		isCompeting,
		timedIncidents: isCompeting ? spells.timedIncidents : spells.closedIncidents,
		incidents: spells.incidents,
		endedIncidents: spells.endedIncidents,
		leftOut: leftOutCount(rowsOf(frames.leftOut), choices),
		isEmpty: spells.incidents === 0
	};
	return { ...model, figure: figureText(model, choices, words) };
}
