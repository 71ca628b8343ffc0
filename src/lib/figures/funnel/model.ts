import type { FigureModel } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { PER_PEOPLE } from '../../stats/counts/rate';
import { isMissing } from '../../stats/estimate';
import { districtRates, type DistrictRates } from '../district-rates/district-rates';
import type { DistrictRatesFrames } from '../district-rates/question';
import { decimalsOf } from '../district-rates/rate-rows';
import { refusal } from '../district-rates/refusal';
import { figureText } from './figure-text';
import { funnelLines, type LinePoint } from './lines';
import { funnelPoints, type FunnelPoints } from './points';

/** What is drawn: the districts, the overall rate on 100,000 and the limits of chance around it. */
export interface DrawnFunnel extends FunnelPoints {
	readonly overall: number;
	readonly lines: readonly LinePoint[];
	/** Places after the point, the same for every rate. */
	readonly decimals: number;
}

export interface FunnelModel {
	readonly figure: FigureModel;
	readonly rates: DistrictRates;
	/** Null where the districts cannot be compared. */
	readonly drawn: DrawnFunnel | null;
	/** Why not. */
	readonly refusal: string | null;
}

/** Which districts have a rate that chance and their size do not explain? */
export function funnelModel(frames: DistrictRatesFrames, choices: Choices, words: Words): FunnelModel {
	const rates = districtRates(frames, choices);
	const reason = refusal(rates, words);
	const model = { rates, refusal: reason, drawn: reason === null ? drawnFunnel(rates, choices) : null };
	return { ...model, figure: figureText(model, choices, words) };
}

function drawnFunnel(rates: DistrictRates, choices: Choices): DrawnFunnel | null {
	const answer = funnelPoints(rates, choices);
	if (isMissing(answer)) return null;
	return {
		...answer,
		overall: answer.target * PER_PEOPLE,
		lines: funnelLines(
			answer.target,
			answer.points.map(({ population }) => population)
		),
		decimals: decimalsOf(answer.points.map(({ own }) => own))
	};
}
