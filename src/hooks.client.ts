import type { ClientInit } from '@sveltejs/kit';

/**
 * Nothing about the reader is stored, not even how far she has scrolled: the router keeps that in the session's storage
 * where it can, and does without where a browser forbids it, as ours do.
 */
export const init: ClientInit = () => {
	Object.defineProperty(window, 'sessionStorage', {
		configurable: true,
		get: () => {
			throw new DOMException('This site stores nothing.', 'SecurityError');
		}
	});
};
