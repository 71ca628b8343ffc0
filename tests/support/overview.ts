import type { Page } from 'playwright';

/** Opens the choices and makes some: `from`, `to` by value, others by the code of their box. */
export async function choose(page: Page, choices: Readonly<Record<string, string>>): Promise<void> {
	const bar = page.locator('[data-filter-bar]');
	if (!(await bar.evaluate((node) => (node as HTMLDetailsElement).open)))
		await bar.locator('summary').click();
	for (const [name, value] of Object.entries(choices)) {
		const select = bar.locator(`select[name="${name}"]`);
		if ((await select.count()) > 0) await select.selectOption(value);
		else await bar.locator(`input[name="${name}"][value="${value}"]`).check();
	}
}

/** Waits until every figure shows the answer to the present choice, or says why it cannot. */
export async function settled(page: Page): Promise<void> {
	await page.waitForFunction(
		() => {
			const figures = [...document.querySelectorAll('[data-face]')];
			return (
				figures.length > 0 &&
				figures.every((figure) => !/refreshing|waiting/.test(figure.getAttribute('data-face') ?? ''))
			);
		},
		undefined,
		{ timeout: 60_000 }
	);
}

/** The words of every figure's head, by its id: what a reader would read first. */
export async function headlines(page: Page): Promise<Readonly<Record<string, string>>> {
	return page.$$eval('[data-figure]', (figures) =>
		Object.fromEntries(
			figures.map((figure) => [
				figure.getAttribute('data-figure') ?? '',
				figure.querySelector('figcaption')?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
			])
		)
	);
}

/** The text of every cell of every figure's table, by figure. */
export async function tables(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
	return page.$$eval('[data-figure]', (figures) =>
		Object.fromEntries(
			figures.map((figure) => [
				figure.getAttribute('data-figure') ?? '',
				[...figure.querySelectorAll('td, tbody th')].map((cell) => cell.textContent?.trim() ?? '')
			])
		)
	);
}
