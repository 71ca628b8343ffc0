import { defaultChoices } from '$lib/filters/choices';
import { projectCity } from '$lib/maps/project-city';
import { primedFor, siteGeojson, siteLimits, siteManifest } from '$lib/server/site';

/** What a page of living figures is built with: answers to what it asks by default, its limits, the drawn city. */
export async function livingPage(
	statementsOf: (choices: typeof defaultChoices) => Parameters<typeof primedFor>[0]
) {
	const { tables } = await siteManifest();
	return {
		primed: await primedFor(statementsOf(defaultChoices)),
		limits: await siteLimits(),
		city: projectCity(await siteGeojson('districts'), await siteGeojson('basemap')),
		incidentRows: tables.find(({ name }) => name === 'incidents')?.rows ?? 0
	};
}
