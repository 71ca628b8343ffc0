import { printed } from '../data/printed.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { figures, contradictions } = await printed();
	return {
		all: figures.length,
		low: figures.filter(({ confidence }) => confidence === 'low').length,
		pairs: contradictions.length
	};
};
