import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	define: {
		__SITE_URL__: JSON.stringify(process.env['SITE_URL'] ?? ''),
		__REPOSITORY_URL__: JSON.stringify(process.env['REPOSITORY_URL'] ?? '')
	},
	worker: { format: 'es' },
	build: { target: 'es2022' },
	optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] }
});
