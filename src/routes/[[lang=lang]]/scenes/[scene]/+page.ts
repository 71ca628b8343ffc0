import { error } from '@sveltejs/kit';
import { scenesById } from '$lib/figures/scenes';
import { loadCatalogue } from '$lib/i18n/messages/load';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [...scenesById.keys()].map((scene) => ({ scene }));

export const load: PageLoad = async ({ params }) => {
	const found = scenesById.get(params.scene);
	if (!found) error(404);
	return { ...found, sceneCatalogue: await loadCatalogue(found.scene.lang) };
};
