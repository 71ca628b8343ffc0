import type { MethodProof, VectorProof } from '../../src/lib/figures/published/method-proof';
import type { VectorFile } from '../../tests/support/vector-file';
import type { AnsweredVector } from './outcome';

/** A reference file that agrees, with what the library made of it. */
export interface ProvedVector {
	readonly vector: VectorFile;
	readonly answered: AnsweredVector;
}

/** Two digits: the rest differs between machines and means nothing. */
function rounded(error: number): number {
	return Number(error.toPrecision(2));
}

function vectorProof({ vector, answered }: ProvedVector): VectorProof {
	const { id, source, tool, version } = vector;
	return {
		id,
		source,
		tool: version === '-' ? tool : `${tool} (${version})`,
		compared: answered.compared,
		largestError: rounded(answered.largestError),
		shareOfTolerance: rounded(answered.largestShareOfTolerance)
	};
}

function largest(proofs: readonly VectorProof[], of: 'largestError' | 'shareOfTolerance'): number {
	return Math.max(...proofs.map((proof) => proof[of]));
}

/** Gathers files by method; methods and files by name, so that one set of files gives one text. */
export function methodProofs(proved: readonly ProvedVector[]): readonly MethodProof[] {
	const methods = [...new Set(proved.map(({ answered }) => answered.method))].sort();
	return methods.map((method) => {
		const own = proved.filter(({ answered }) => answered.method === method);
		const vectors = own.map(vectorProof).sort((a, b) => (a.id < b.id ? -1 : 1));
		return {
			method,
			vectors,
			largestError: largest(vectors, 'largestError'),
			shareOfTolerance: largest(vectors, 'shareOfTolerance'),
			notOffered: [...new Set(own.flatMap(({ answered }) => answered.notOffered))].sort()
		};
	});
}
