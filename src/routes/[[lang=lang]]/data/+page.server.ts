import { siteManifest } from '$lib/server/site';
import { declarations } from '../../../../scripts/tables';
import { demoIncidents } from '../../../../scripts/tables/demo-incidents';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	manifest: await siteManifest(),
	/** What each table is called and what it is, as the data build declares it. */
	descriptions: [...declarations, demoIncidents].map(({ name, title, summary }) => ({ name, title, summary }))
});
