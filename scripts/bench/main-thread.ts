import type { Page } from 'playwright';
import { heldTo, measured, type Benchmark, type Measurement } from './measurement';
import { alive, choose, chooseData, settled } from './reader';
import { withSite, type Bench } from './site';

const LONG_TASK_MS = 50;
const SLOWER_PROCESSOR = 4;

/** Choices made one after the other, each of which every figure follows that can. */
const steps: readonly ((page: Page) => Promise<void>)[] = [
	(page) => choose(page, 'district', 'karachi-south'),
	(page) => choose(page, 'kind', 'ransom'),
	(page) => choose(page, 'outcome', 'rescued'),
	(page) => choose(page, 'district', 'karachi-south'),
	(page) => choose(page, 'kind', 'ransom'),
	(page) => choose(page, 'outcome', 'rescued')
];

/**
 * Does the page stay alive while figures follow a choice? Tasks of more than 50 ms on the main thread, from the click to
 * the last figure, with the engine ready before; on the demonstration set.
 */
export const mainThread: Benchmark = {
	name: 'main-thread',
	run: () =>
		withSite(async (bench) => {
			const measurements: Measurement[] = [];
			for (const path of ['/', '/explore/'])
				for (const slower of [1, SLOWER_PROCESSOR])
					measurements.push(...(await measure(bench, path, slower)));
			return measurements;
		})
};

async function measure(
	{ browser, origin }: Bench,
	path: string,
	slower: number
): Promise<readonly Measurement[]> {
	const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
	try {
		const page = await context.newPage();
		await page.addInitScript(() => {
			const tasks: number[] = [];
			Object.assign(globalThis, { longTasks: tasks });
			new PerformanceObserver((list) => {
				for (const { duration } of list.getEntries()) tasks.push(duration);
			}).observe({ type: 'longtask' });
		});
		await page.goto(`${origin}${path}`);
		await alive(page);
		await chooseData(page, 'demo_incidents');
		await settled(page);
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
		await takeLongTasks(page);
		for (const step of steps) {
			await step(page);
			await settled(page);
		}
		// The observer reports a task only after it.
		await page.waitForTimeout(500);
		const tasks = await takeLongTasks(page);
		const name = (what: string) => `${path} ${what} over ${steps.length} choices, processor ÷ ${slower}`;
		const longest = measured(name('longest task'), Math.max(0, ...tasks), 'ms');
		return [
			slower === 1 ? heldTo(LONG_TASK_MS, longest) : longest,
			measured(name(`tasks over ${LONG_TASK_MS} ms`), tasks.length, 'count')
		];
	} finally {
		await context.close();
	}
}

/** The durations of the long tasks since the last call. */
function takeLongTasks(page: Page): Promise<number[]> {
	return page.evaluate(() => {
		const seen: unknown = Reflect.get(globalThis, 'longTasks');
		return Array.isArray(seen) ? seen.splice(0).map(Number) : [];
	});
}
