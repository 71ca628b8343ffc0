import { METHOD_PROOFS_FILE, type MethodProof } from '$lib/figures/published/method-proof';
import { builtJson } from '$lib/server/built-file';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	proofs: (await builtJson(METHOD_PROOFS_FILE)) as readonly MethodProof[]
});
