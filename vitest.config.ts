import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import { findChromium } from './tests/support/chromium.ts';
import viteConfig from './vite.config.ts';

// West of Greenwich with half an hour: a date of the data that is read in local time shows up as the day before.
process.env['TZ'] = 'America/St_Johns';

const { executablePath, args, env } = await findChromium();

/** Projects run one after the other in this order: the cheap ones first, never two browsers on two cores. */
const inNode = (name: string, groupOrder: number) => ({
	extends: true as const,
	test: {
		name,
		include: [`tests/${name}/**/*.test.ts`],
		environment: 'node' as const,
		sequence: { groupOrder }
	}
});

const db = inNode('db', 2);
const e2e = inNode('e2e', 5);

const layers = defineConfig({
	test: {
		allowOnly: false,
		expect: { requireAssertions: true },
		projects: [
			inNode('unit', 1),
			{ ...db, test: { ...db.test, testTimeout: 60_000, hookTimeout: 60_000 } },
			inNode('render', 3),
			{
				extends: true,
				resolve: { conditions: ['browser'] },
				// Found while the tests run, a dependency would reload the page under them.
				optimizeDeps: { include: ['apache-arrow', 'd3', 'maplibre-gl'] },
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					globalSetup: ['tests/support/provide-node-frames.ts'],
					sequence: { groupOrder: 4 },
					maxWorkers: 1,
					testTimeout: 60_000,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: { executablePath, args, env } }),
						instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }]
					}
				}
			},
			{
				...e2e,
				test: {
					...e2e.test,
					maxWorkers: 1,
					maxConcurrency: 4,
					testTimeout: 120_000,
					hookTimeout: 120_000,
					globalSetup: ['tests/support/serve-site.ts']
				}
			}
		]
	}
});

export default mergeConfig(viteConfig, layers);
