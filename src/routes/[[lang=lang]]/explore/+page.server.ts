import { exploreStatements } from '$lib/figures/explore';
import { livingPage } from '../living.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ living: await livingPage(exploreStatements) });
