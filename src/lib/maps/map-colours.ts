import type { RampClass } from '../theme/colour-scale';

/** The colours of the page's theme as the live map needs them: a canvas reads no style sheet. */
export interface MapColours {
	readonly sea: string;
	readonly land: string;
	readonly ink: string;
	readonly whisper: string;
	readonly ramp: Readonly<Record<RampClass, string>>;
}

/** Reads the colours that hold where this element stands. */
export function mapColours(element: Element): MapColours {
	const style = getComputedStyle(element);
	const read = (property: string) => style.getPropertyValue(property).trim();
	return {
		sea: read('--paper-deep'),
		land: read('--paper'),
		ink: read('--ink'),
		whisper: read('--ink-soft'),
		ramp: {
			'ramp-1': read('--ramp-1'),
			'ramp-2': read('--ramp-2'),
			'ramp-3': read('--ramp-3'),
			'ramp-4': read('--ramp-4'),
			'ramp-5': read('--ramp-5')
		}
	};
}

/** Calls back when the theme of the page changes: by the system's wish or the page's own switch. */
export function onThemeChange(listener: () => void): () => void {
	const stop = new AbortController();
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', listener, { signal: stop.signal });
	const observer = new MutationObserver(listener);
	observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	return () => {
		stop.abort();
		observer.disconnect();
	};
}
