import { STEPS_PER_TENFOLD } from '../../queries/ransom-sizes';

/** From which sum on, and below which, does a step of the ladder count? */
export function stepEdges(step: number): readonly [from: number, below: number] {
	return [10 ** (step / STEPS_PER_TENFOLD), 10 ** ((step + 1) / STEPS_PER_TENFOLD)];
}
