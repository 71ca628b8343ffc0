import adapter from '@sveltejs/adapter-static';

/**
 * The policy that lets nothing leave the reader's browser. `blob:` serves the engine: its worker starts from a
 * blob so that it inherits this policy, and its code arrives as a blob so that the download can be counted,
 * checked and cancelled.
 */
const contentPolicy = {
	'default-src': ['none'],
	'script-src': ['self', 'wasm-unsafe-eval'],
	'worker-src': ['self', 'blob:'],
	'connect-src': ['self', 'blob:'],
	'img-src': ['self', 'data:', 'blob:'],
	'font-src': ['self'],
	'style-src': ['self'],
	'style-src-attr': ['unsafe-inline'],
	'manifest-src': ['self'],
	'base-uri': ['none'],
	'form-action': ['self']
};

const base = process.env.BASE_PATH ?? '';

/**
 * A dead link fails the build, but for the scenes': they draw invented figures, which have no page. A sitemap needs
 * absolute addresses: where the build was not told them, there is none, and nothing links to it.
 *
 * @type {import('@sveltejs/kit').PrerenderHttpErrorHandler}
 */
function refuseDeadLinks({ path, referrer, message }) {
	if (path === `${base}/sitemap.xml` && referrer === null && !process.env.SITE_URL) return;
	if (!referrer?.includes('/scenes/')) throw new Error(message);
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ strict: true, pages: process.env.BUILD_DIR ?? 'build' }),
		outDir: process.env.KIT_DIR ?? '.svelte-kit',
		paths: { base, relative: false },
		inlineStyleThreshold: 20_000,
		csp: { mode: 'hash', directives: contentPolicy },
		prerender: { handleHttpError: refuseDeadLinks, handleMissingId: 'fail', handleUnseenRoutes: 'fail' }
	}
};
