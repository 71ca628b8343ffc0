/** Long enough after the page stands that the first figure never waits for a font, in ms. */
const PATIENCE_MS = 3000;

/**
 * Sets Urdu headlines and long prose in Nastaliq once its font has come: asked for when the page is at rest, never on a
 * connection on which the reader saves. Until then, and where it fails, Naskh stands there with the same line height.
 */
export function setNastaliqWhenIdle(document: Document): void {
	const root = document.documentElement;
	const isSaving = matchMedia('(prefers-reduced-data: reduce)').matches || savesData(navigator);
	if (root.lang !== 'ur' || isSaving || root.classList.contains('nastaliq')) return;
	const fetchFont = () =>
		document.fonts.load('1em "Bazyab Nastaliq"', 'بازیاب').then(
			(faces) => faces.length > 0 && root.classList.add('nastaliq'),
			() => undefined
		);
	if ('requestIdleCallback' in window) requestIdleCallback(fetchFont, { timeout: PATIENCE_MS });
	else setTimeout(fetchFont, PATIENCE_MS);
}

function savesData(
	navigator: Navigator & { readonly connection?: { readonly saveData?: boolean } }
): boolean {
	return navigator.connection?.saveData === true;
}
