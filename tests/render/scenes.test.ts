import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { scenesById } from '$lib/figures/scenes';
import SceneView from '$lib/figures/SceneView.svelte';
import { loadCatalogue } from '$lib/i18n/messages/load';
import { goldenOf } from '../support/golden';

test.each([...scenesById.keys()])('%s is drawn as it was approved', async (id) => {
	const found = scenesById.get(id);
	if (!found) throw new Error(id);
	const { group, scene } = found;
	const { body } = render(SceneView, {
		props: { group, scene, catalogue: await loadCatalogue(scene.lang), base: '' }
	});
	await expect(goldenOf(body, scene.widthPx)).toMatchFileSnapshot(`goldens/${id}.html`);
});
