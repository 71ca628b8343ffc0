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

/** Waits until no figure is waiting or refreshing any more, and the engine has answered. */
export async function settled(page: Page): Promise<void> {
	await page.waitForFunction(
		() =>
			document.querySelector('[data-engine="ready"]') !== null &&
			document.querySelector('[data-figure][aria-busy="true"]') === null,
		undefined,
		{ timeout: LONG_MS }
	);
}

/** Waits until the scripts of the page have come to life: the filters answer. */
export async function alive(page: Page): Promise<void> {
	await page.waitForLoadState('networkidle', { timeout: LONG_MS });
}
