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

/** Every part of the page that shows numbers, by its name. */
const PARTS = '[data-figure], [data-table], [data-list], [data-opening]';

/** The words of every figure's head, by its id: what a reader would read first. */
export async function headlines(page: Page): Promise<Readonly<Record<string, string>>> {
	return page.$$eval('[data-figure]', (figures) =>
		Object.fromEntries(
			figures.map((figure) => [
				figure.id,
				figure.querySelector('figcaption')?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
			])
		)
	);
}

/** The text of every cell of every table, by the figure or the section it stands in. */
export async function tables(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
	return page.$$eval('[data-figure], [data-table]', (parts) =>
		Object.fromEntries(
			parts.map((part) => [
				part.id,
				[...part.querySelectorAll('td, tbody th')].map((cell) => cell.textContent?.trim() ?? '')
			])
		)
	);
}

/** All that the parts of the page say: heads, notes, legends, lists and cells, but for the drawings and the live map. */
export async function texts(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
	return page.$$eval(PARTS, (parts) => {
		const linesOf = (node: Node): string[] => {
			if (node.nodeType === Node.TEXT_NODE) return [node.textContent?.replace(/\s+/g, ' ').trim() ?? ''];
			if (node instanceof Element && node.matches('svg, noscript, .overlay, [role=status]')) return [];
			return [...node.childNodes].flatMap(linesOf);
		};
		return Object.fromEntries(
			parts.map((part) => [part.id || 'opening', linesOf(part).filter((line) => line !== '')])
		);
	});
}

/**
 * The drawing that is seen in every figure, an element a line: its tag, what it is given and its words. Numbers are
 * rounded to a tenth; ids and what only a script adds are left out.
 */
export async function drawings(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
	return page.$$eval('[data-figure]', (figures) => {
		const tidy = (text: string) =>
			text
				.replace(/\b[sc]\d+(-[nw])?(?![\w.])/g, 'id')
				.replace(/\bsvelte-\w+/g, '')
				.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
				.replace(/\s+/g, ' ')
				.trim();
		const linesOf = (node: Element, depth: number): string[] => {
			if (node.matches('.mark-tips')) return [];
			const given = [...node.attributes]
				.map(({ name, value }) => `${name}=${tidy(value)}`)
				.filter((attribute) => !/^class=|=$/.test(attribute))
				.sort();
			const names = tidy(node.getAttribute('class') ?? '').replace(/\bfor-(narrow|wide)\b ?/, '');
			const words = [...node.childNodes]
				.filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
				.map(({ textContent }) => tidy(textContent ?? ''));
			const line = [' '.repeat(depth) + node.tagName, names, ...given, ...words].filter(Boolean).join(' ');
			return [line, ...[...node.children].flatMap((child) => linesOf(child, depth + 1))];
		};
		return Object.fromEntries(
			figures.map((figure) => [
				figure.id,
				[...figure.querySelectorAll('.drawing > svg')]
					.filter((svg) => svg.getBoundingClientRect().width > 0)
					.flatMap((svg) => linesOf(svg, 0))
			])
		);
	});
}
