import { overviewStatements } from '$lib/figures/overview';
import { defaultChoices } from '$lib/filters/choices';
import { projectCity } from '$lib/maps/project-city';
import { primedFor, siteGeojson, siteLimits, siteManifest } from '$lib/server/site';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { tables } = await siteManifest();
	return {
		primed: await primedFor(overviewStatements(defaultChoices)),
		limits: await siteLimits(),
		city: projectCity(await siteGeojson('districts'), await siteGeojson('basemap')),
		incidentRows: tables.find(({ name }) => name === 'incidents')?.rows ?? 0
	};
};
