/**
 * Everything that can go wrong, as one closed union. A problem carries facts, never sentences: `i18n/problem-words.ts`
 * is the only place that words them.
 */
export type Problem =
	| { readonly kind: 'manifest'; readonly file: string; readonly faults: readonly string[] }
	| { readonly kind: 'data-missing'; readonly file: string; readonly status: number | null }
	| { readonly kind: 'data-not-arrow'; readonly file: string }
	| {
			readonly kind: 'data-damaged';
			readonly file: string;
			readonly expected: string;
			readonly found: string;
	  }
	| { readonly kind: 'engine-unsupported' }
	| { readonly kind: 'engine-start'; readonly cause: string }
	| { readonly kind: 'engine-download'; readonly file: string; readonly status: number | null }
	| { readonly kind: 'engine-lost' }
	| { readonly kind: 'engine-crash-loop' }
	| { readonly kind: 'out-of-memory'; readonly query: string }
	| { readonly kind: 'too-slow'; readonly query: string; readonly limitMs: number }
	| { readonly kind: 'query'; readonly query: string; readonly cause: string }
	| { readonly kind: 'contract'; readonly query: string; readonly column: string; readonly fault: string }
	| { readonly kind: 'cancelled' };

/** Why a number that was asked for cannot be given. Shown in words where the number would stand. */
export type Reason =
	| 'no-population'
	| 'zero-denominator'
	| 'suppressed'
	| 'not-covered'
	| 'not-reported'
	| 'too-few'
	| 'no-neighbours'
	| 'one-place'
	| 'all-equal'
	| 'too-thin-overlap'
	| 'nested-lists'
	| 'not-estimable'
	| 'not-determined';

/** Carries a {@link Problem} through code that throws. */
export class ProblemError extends Error {
	override readonly name = 'ProblemError';

	constructor(
		readonly problem: Problem,
		options?: ErrorOptions
	) {
		super(JSON.stringify(problem), options);
	}
}

/** Which problem does a caught value stand for? Anything unknown becomes `fallback`. */
export function problemOf(caught: unknown, fallback: (cause: string) => Problem): Problem {
	if (caught instanceof ProblemError) return caught.problem;
	return fallback(caught instanceof Error ? caught.message : String(caught));
}

/** Does the same question fail again whatever the reader does? Then there is nothing to press. */
export function isHopeless({ kind }: Problem): boolean {
	return kind === 'engine-unsupported';
}
