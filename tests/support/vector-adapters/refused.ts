import type { VectorAdapter } from '../vector-adapters';
import type { Json } from '../vector-file';

/** How vectors spell that no number can be given. */
export const REFUSED: Json = { refuse: true };

/** The answer, or a refusal where the numbers asked about are none. */
export function orRefused(answer: () => Json): Json {
	try {
		return answer();
	} catch (error) {
		if (error instanceof RangeError) return REFUSED;
		throw error;
	}
}

/** Answers each row of an input by itself, so that a row about no numbers is refused alone. */
export function rowByRow<Row>(answer: (row: Row) => Json): VectorAdapter {
	return (input) => ({
		rows: (input as unknown as { readonly rows: readonly Row[] }).rows.map((row) =>
			orRefused(() => answer(row))
		)
	});
}
