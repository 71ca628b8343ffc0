import {
	benjaminiHochberg,
	benjaminiYekutieli,
	bonferroni,
	holm,
	standsOut
} from '$lib/stats/multiple-looks/adjusted-p-values';
import type { VectorAdapter } from '../vector-adapters';

const multipleTesting: VectorAdapter = (input) => {
	const { p, q } = input as unknown as { readonly p: readonly (number | null)[]; readonly q: number };
	const bh = benjaminiHochberg(p);
	return {
		bh,
		holm: holm(p),
		bonferroni: bonferroni(p),
		by: benjaminiYekutieli(p),
		rejectedBH: standsOut(bh, q).filter(Boolean).length
	};
};

export const multipleLooksAdapters = { 'multiple-testing': multipleTesting };
