import type { CDPSession, Page } from 'playwright';
import type { Bench } from './site';

const KILOBIT_BYTES = 1000 / 8;

/** A slow phone on a slow line, as the issue of the overview fixes it. */
const slowLine = {
	offline: false,
	latency: 150,
	downloadThroughput: 1600 * KILOBIT_BYTES,
	uploadThroughput: 750 * KILOBIT_BYTES
} as const;
const SLOWER_PROCESSOR = 4;

/** What came over the line so far, as encoded bytes with their headers. */
export interface Traffic {
	total(): number;
	/** Of answers whose address matches. */
	of(address: RegExp): number;
}

/** Counts what a page receives from now on. What its workers fetch themselves is not seen, nor slowed down. */
export async function countTraffic(session: CDPSession): Promise<Traffic> {
	const addresses = new Map<string, string>();
	const bytes = new Map<string, number>();
	const add = (id: string, more: number) => bytes.set(id, (bytes.get(id) ?? 0) + more);
	await session.send('Network.enable');
	session.on('Network.requestWillBeSent', ({ requestId, request }) => addresses.set(requestId, request.url));
	session.on('Network.responseReceived', ({ requestId, response }) => {
		bytes.set(requestId, response.encodedDataLength);
	});
	session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => add(requestId, encodedDataLength));
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		bytes.set(requestId, encodedDataLength);
	});
	const sum = (address: RegExp) =>
		[...bytes].reduce((total, [id, size]) => total + (address.test(addresses.get(id) ?? '') ? size : 0), 0);
	return { total: () => sum(/^https?:/), of: sum };
}

/** Hands `look` a page with an empty cache on the slow line and processor, 360 × 740 pixels, not opened yet. */
export async function onSlowPhone<T>(
	{ browser }: Bench,
	look: (page: Page, traffic: Traffic) => Promise<T>
): Promise<T> {
	const context = await browser.newContext({
		viewport: { width: 360, height: 740 },
		deviceScaleFactor: 2,
		isMobile: true,
		hasTouch: true
	});
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		const traffic = await countTraffic(session);
		await session.send('Network.setCacheDisabled', { cacheDisabled: true });
		await session.send('Network.emulateNetworkConditions', slowLine);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR });
		return await look(page, traffic);
	} finally {
		await context.close();
	}
}
