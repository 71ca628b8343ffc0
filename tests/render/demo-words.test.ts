import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { sceneGroups } from '$lib/figures/scenes';
import SceneView from '$lib/figures/SceneView.svelte';
import { confidenceRules } from '$lib/filters/choices';
import { languages } from '$lib/i18n/lang';
import { loadCatalogue } from '$lib/i18n/messages/load';

const claims = { en: /\breport|\bpress\b/i, ur: /(?<!\p{L})(خبر|اخبار)/u } as const;

/** Codes keep their names in every set of data: “outcome not reported” is such a name. */
const isNameOfCode = (key: string) => /^(kind|outcome|district|resolver)\./.test(key);

/** Title, subtitle, description and notes of a drawn figure or table, without the notes on what no choice reaches. */
function wordsAround(html: string, withNotes: boolean): string {
	const parts = [
		...html.matchAll(/<h2[^>]*>([^]*?)<\/h2>/g),
		...html.matchAll(/<p class="subtitle[^"]*">([^]*?)<\/p>/g),
		...html.matchAll(/<p id="[^"]*-alt" hidden[^>]*>([^]*?)<\/p>/g),
		...(withNotes ? html.matchAll(/<li class="note-(?!out-of-reach)[^"]*">([^]*?)<\/li>/g) : [])
	];
	return parts.map(([, text]) => text).join('\n');
}

/** Figures that read printed figures and the press catalogue only, whatever set of data is chosen. */
const alwaysReal = /^(yearly-counts|printed-.*|coverage|catalogue-share|unreported|unseen)$/;

/**
 * Figures of the methods. They ask other questions of invented rows than of real ones, so that only their own scenes of
 * invented rows can speak; and their notes say what a method would not tell of real reports either.
 */
const asksOtherwise = /^(trend|seasons|funnel|clusters|survival|unseen-lists|ransom-spread)$/;

const cases = sceneGroups
	.filter(({ figure }) => !alwaysReal.test(figure))
	.flatMap((group) =>
		languages.flatMap((lang) => confidenceRules.map((low) => ({ group, lang, low, name: group.figure })))
	);

test.each(cases)('$name in $lang, low $low: invented rows are never said to be reported', async (given) => {
	const { group, lang, low } = given;
	const catalogue = await loadCatalogue(lang);
	const tellsMethods = asksOtherwise.test(group.figure);
	const scenes = tellsMethods
		? group.scenes.filter(({ choices }) => choices.data === 'demo_incidents')
		: group.scenes;
	expect(scenes.length).toBeGreaterThan(0);
	for (const scene of scenes) {
		const choices = { ...scene.choices, data: 'demo_incidents', low } as const;
		const props = { group, scene: { ...scene, lang, choices }, catalogue, base: '' };
		const { body } = render(SceneView, { props });
		expect(body).toContain('synthetic-tag');
		const names = Object.entries(catalogue)
			.filter(([key]) => isNameOfCode(key))
			.map(([, name]) => name);
		const said = names.reduce((text, name) => text.replaceAll(name, ''), wordsAround(body, !tellsMethods));
		expect(said).not.toMatch(claims[lang]);
	}
});
