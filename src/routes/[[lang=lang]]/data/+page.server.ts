import { siteManifest } from '$lib/server/site';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ manifest: await siteManifest() });
