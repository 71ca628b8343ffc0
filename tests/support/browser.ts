import { chromium, type Browser } from 'playwright';
import { findChromium } from './chromium';

/** Starts the Chromium that `findChromium` finds, headless. The caller closes it. */
export async function openBrowser(): Promise<Browser> {
	const { executablePath, args, env } = await findChromium();
	return chromium.launch({ executablePath, args, env, headless: true });
}
