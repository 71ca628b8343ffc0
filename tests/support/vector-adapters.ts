import { changeAdapters } from './vector-adapters/change';
import { countAdapters } from './vector-adapters/counts';
import { decompositionAdapters } from './vector-adapters/decomposition';
import { forecastAdapters } from './vector-adapters/forecasts';
import { moneyAdapters } from './vector-adapters/money';
import { multipleLooksAdapters } from './vector-adapters/multiple-looks';
import { seasonAdapters } from './vector-adapters/seasons';
import { resamplingAdapters } from './vector-adapters/resampling';
import { smallAreaAdapters } from './vector-adapters/small-areas';
import { spaceAdapters } from './vector-adapters/space';
import { specialFunctionAdapters } from './vector-adapters/special-functions';
import { surveillanceAdapters } from './vector-adapters/surveillance';
import { survivalAdapters } from './vector-adapters/survival';
import { unseenAdapters } from './vector-adapters/unseen';
import type { Json } from './vector-file';

/**
 * Runs the library on the input of one method's vectors, in the shape in which they expect the answer. The second argument is
 * `blankOf` the expected answer, for vectors that name there what they ask.
 */
export type VectorAdapter = (input: Json, asked: Json) => Json;

/** Every method that the library answers, under the name that vectors give it. */
export const vectorAdapters: Readonly<Record<string, VectorAdapter>> = {
	...specialFunctionAdapters,
	...countAdapters,
	...smallAreaAdapters,
	...seasonAdapters,
	...surveillanceAdapters,
	...forecastAdapters,
	...multipleLooksAdapters,
	...unseenAdapters,
	...spaceAdapters,
	...changeAdapters,
	...decompositionAdapters,
	...resamplingAdapters,
	...survivalAdapters,
	...moneyAdapters
};

/** Fields of vectors that the library leaves unanswered on purpose, by method. */
export const fieldsNotOffered: Readonly<Record<string, readonly string[]>> = {
	// The other formula called Byar's: in the vectors as a warning.
	'rate-poisson-ci': ['byarSingleTermLower', 'byarSingleTermUpper'],
	// Needs the count of each history, which the input of these vectors does not hold.
	'capture-recapture-rcapture': ['aic'],
	// Printed by PySAL for comparison: one of the three by a formula that the vectors warn of.
	'getis-ord-local': ['pysalPrinted'],
	// The table of another program, whose treatment of points on one spot differs.
	'near-repeat-bands': ['nearRepeatCalculator13Observed']
};
