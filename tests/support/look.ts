/**
 * Looks at a page as a reader would: `npm run look -- URL OUT.png [--width 360] [--height 800] [--dark]
 * [--no-js] [--full] [--selector CSS] [--wait MS] [--reduced-motion]`. Writes the picture and prints what went
 * wrong on the page: console errors, failed requests, requests to another origin, a page wider than the window.
 */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './browser';
import { observe } from './observe';
import { overflowPx } from './visit';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		width: { type: 'string', default: '1280' },
		height: { type: 'string', default: '800' },
		dark: { type: 'boolean', default: false },
		'no-js': { type: 'boolean', default: false },
		full: { type: 'boolean', default: false },
		selector: { type: 'string' },
		wait: { type: 'string', default: '0' },
		'reduced-motion': { type: 'boolean', default: false }
	}
});
const [url, out] = positionals;
if (!url || !out)
	throw new Error('Usage: npm run look -- URL OUT.png [--width 360] [--dark] [--no-js] [--full] …');

const browser = await openBrowser();
try {
	const context = await browser.newContext({
		viewport: { width: Number(values.width), height: Number(values.height) },
		colorScheme: values.dark ? 'dark' : 'light',
		reducedMotion: values['reduced-motion'] ? 'reduce' : 'no-preference',
		javaScriptEnabled: !values['no-js']
	});
	const page = await context.newPage();
	const seen = observe(page, new URL(url).origin);
	await page.goto(url, { waitUntil: 'load' });
	await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined);
	await page.waitForTimeout(Number(values.wait));
	await mkdir(dirname(out), { recursive: true });
	if (values.selector) await page.locator(values.selector).first().screenshot({ path: out });
	else await page.screenshot({ path: out, fullPage: values.full });
	const overflow = await overflowPx(page);
	if (overflow > 0) seen.faults.push(`the page is ${overflow} px wider than the window`);
	console.log(seen.faults.length === 0 ? `${out}: no faults seen` : seen.faults.join('\n'));
} finally {
	await browser.close();
}
