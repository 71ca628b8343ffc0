import type { Page } from 'playwright';

const LONG_MS = 180_000;

/** Ticks a box of the filters, as a reader does. */
export async function choose(page: Page, list: 'kind' | 'district' | 'outcome', code: string): Promise<void> {
	await open(page);
	await page.locator(`[data-filter-bar] input[name="${list}"][value="${code}"]`).click();
}

/** Chooses which table of incidents is asked. */
export async function chooseData(page: Page, table: string): Promise<void> {
	await open(page);
	await page.locator(`[data-filter-bar] input[name="data"][value="${table}"]`).click();
}

async function open(page: Page): Promise<void> {
	const bar = page.locator('[data-filter-bar]');
	if ((await bar.getAttribute('open')) === null) await bar.locator('summary').click();
}

/** For so long nothing may be under way before the page counts as settled: a choice takes a moment to reach the figures. */
const QUIET_MS = 400;

/**
 * Waits until the engine has answered and no figure is waiting or refreshing any more.
 *
 * @returns how long it took, in milliseconds from the call, without the moment of quiet that proves it.
 */
export async function settled(page: Page): Promise<number> {
	const began = performance.now();
	await page.waitForFunction(
		(quietMs) => {
			const isBusy =
				document.querySelector('[data-engine="ready"]') === null ||
				document.querySelector('[data-figure][aria-busy="true"]') !== null;
			const now = performance.now();
			const since: unknown = Reflect.get(globalThis, 'quietSince');
			if (isBusy || typeof since !== 'number')
				Reflect.set(globalThis, 'quietSince', isBusy ? undefined : now);
			else if (now - since >= quietMs) return Reflect.deleteProperty(globalThis, 'quietSince');
			return false;
		},
		QUIET_MS,
		{ timeout: LONG_MS }
	);
	return Math.max(0, performance.now() - began - QUIET_MS);
}

/** Waits until the scripts of the page have come to life: the filters answer. */
export async function alive(page: Page): Promise<void> {
	await page.waitForLoadState('networkidle', { timeout: LONG_MS });
}
