import { countAdapters } from './vector-adapters/counts';
import { moneyAdapters } from './vector-adapters/money';
import { specialFunctionAdapters } from './vector-adapters/special-functions';
import { survivalAdapters } from './vector-adapters/survival';
import type { Json } from './vector-file';

/** Runs the library on the input of one method's vectors, in the shape in which they expect the answer. */
export type VectorAdapter = (input: Json) => Json;

/** Every method that the library answers, under the name that vectors give it. */
export const vectorAdapters: Readonly<Record<string, VectorAdapter>> = {
	...specialFunctionAdapters,
	...countAdapters,
	...survivalAdapters,
	...moneyAdapters
};

/** Fields of vectors that the library leaves unanswered on purpose, by method. */
export const fieldsNotOffered: Readonly<Record<string, readonly string[]>> = {
	// The other formula called Byar's: in the vectors as a warning.
	'rate-poisson-ci': ['byarSingleTermLower', 'byarSingleTermUpper'],
	// Aalen's variance is offered; Gray's test of groups is not yet.
	'aalen-johansen-cumulative-incidence': ['seInfinitesimalJackknife', 'grayTests']
};
