import { getContext, setContext } from 'svelte';

/** Which state of the data the figures of a page show, and the page that tells what that means. */
export interface DataVersion {
	/** As the manifest has it. A getter where it can change while the page stands. */
	readonly version: string;
	readonly href: string;
}

const key = Symbol('data version');

/** For a page whose figures show one state of the data: each of them names it in its source line. */
export function setDataVersion(shown: DataVersion): void {
	setContext(key, shown);
}

/** The state of the data that the page shows; null where figures are drawn from no data of the site, as in a scene. */
export function getDataVersion(): DataVersion | null {
	return getContext<DataVersion | undefined>(key) ?? null;
}
