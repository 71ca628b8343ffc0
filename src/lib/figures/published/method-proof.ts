/** One reference file and how near the library came to it. */
export interface VectorProof {
	readonly id: string;
	/** Where the data and the formula come from, in English. */
	readonly source: string;
	/** Software that computed the answers, with its version. */
	readonly tool: string;
	/** Numbers, reasons and absences that were compared. */
	readonly compared: number;
	/** Largest error relative to the number, or absolute where that is 0; two digits. */
	readonly largestError: number;
	/** The largest error as a part of what the file allows, 0 to 1; two digits. */
	readonly shareOfTolerance: number;
}

/** How one method of the library was tested when the site was built. */
export interface MethodProof {
	/** Its name in the reference files. */
	readonly method: string;
	readonly vectors: readonly VectorProof[];
	/** Largest over all of its files. */
	readonly largestError: number;
	readonly shareOfTolerance: number;
	/** Fields of the files that the library leaves unanswered on purpose. */
	readonly notOffered: readonly string[];
}

/** Where the build leaves the proofs, under `static/`. */
export const METHOD_PROOFS_FILE = 'proof/methods.json';
