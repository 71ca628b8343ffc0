/** What became of one file of a directory of vectors. */
export type VectorOutcome =
	| { readonly kind: 'skipped'; readonly file: string }
	| { readonly kind: 'not-offered'; readonly file: string; readonly method: string }
	| { readonly kind: 'unreadable'; readonly file: string; readonly fault: string }
	| { readonly kind: 'unknown'; readonly file: string; readonly method: string }
	| AnsweredVector;

/** A file whose method the library has. */
export interface AnsweredVector {
	readonly kind: 'answered';
	readonly file: string;
	readonly id: string;
	readonly method: string;
	/** Numbers, reasons and absences that were compared. */
	readonly compared: number;
	/** Largest |x − e| / |e|, or |x − e| where e is 0. */
	readonly largestError: number;
	/** Largest |x − e| as a part of what the vector allows. */
	readonly largestShareOfTolerance: number;
	/** One sentence each; none when the file agrees. */
	readonly faults: readonly string[];
	readonly notOffered: readonly string[];
}

/** Does this file make the run fail? */
export function fails(outcome: VectorOutcome): boolean {
	if (outcome.kind === 'answered') return outcome.faults.length > 0;
	return outcome.kind === 'unknown' || outcome.kind === 'unreadable';
}
