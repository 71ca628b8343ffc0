import { siteManifest } from '$lib/server/site';
import type { LayoutServerLoad } from './$types';

/** Every page says with which state of the data it was built. */
export const load: LayoutServerLoad = async () => ({ data_version: (await siteManifest()).data_version });
