import { printed } from '../printed.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { figures, contradictions } = await printed();
	return { figures, contradictions };
};
