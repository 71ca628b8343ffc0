import { yearsOfFigures } from '$lib/figures/published/by-crime';
import { siteLimits } from '$lib/server/site';
import { printed } from '../printed.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { figures } = await printed();
	return { figures, years: yearsOfFigures(figures, (await siteLimits()).lastYear) };
};
