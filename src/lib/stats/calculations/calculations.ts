import { comparedEnds } from '../survival/compared-ends';
import { bootstrapQuantiles } from '../resampling/bootstrap-quantiles';
import { bootstrapRatio } from '../resampling/bootstrap-ratio';
import { kaplanMeier } from '../survival/kaplan-meier';
import { trendOfMonths } from './trend-of-months';

/**
 * The calculations that take too long for the page itself, by name. Each is a function of the library as it is: plain
 * data in, an estimate or a reason out, so that both can be sent to a worker and back.
 */
export const calculations = {
	bootstrapQuantiles,
	bootstrapRatio,
	comparedEnds,
	kaplanMeier,
	trendOfMonths
} as const;
