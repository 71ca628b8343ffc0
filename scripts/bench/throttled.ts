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

/** What comes over the line, as encoded bytes. */
export interface Traffic {
	/**
	 * Remembers what has arrived by now. The answer is asked when all is finished: the browser tells the encoded size of a
	 * file only at its end, so that of a file half arrived counts the share of its decoded bytes that was there.
	 */
	mark(): () => number;
	/** Of finished answers whose address matches. */
	of(address: RegExp): number;
}

interface Transfer {
	readonly address: string;
	decodedBytes: number;
	encodedBytes: number;
}

/** Counts what a page receives from now on. What its workers fetch themselves is not seen, nor slowed down. */
export async function countTraffic(session: CDPSession): Promise<Traffic> {
	const transfers = new Map<string, Transfer>();
	await session.send('Network.enable');
	session.on('Network.requestWillBeSent', ({ requestId, request }) => {
		transfers.set(requestId, { address: request.url, decodedBytes: 0, encodedBytes: 0 });
	});
	session.on('Network.dataReceived', ({ requestId, dataLength }) => {
		const transfer = transfers.get(requestId);
		if (transfer) transfer.decodedBytes += dataLength;
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const transfer = transfers.get(requestId);
		if (transfer) transfer.encodedBytes = encodedDataLength;
	});
	const matching = (address: RegExp) =>
		[...transfers.values()].filter((transfer) => address.test(transfer.address));
	return {
		mark: () => {
			const arrived = matching(/^https?:/).map((transfer) => [transfer, transfer.decodedBytes] as const);
			return () =>
				arrived.reduce((total, [{ decodedBytes, encodedBytes }, decodedThen]) => {
					const share = decodedBytes > 0 ? decodedThen / decodedBytes : 0;
					return total + Math.round(share * encodedBytes);
				}, 0);
		},
		of: (address) => matching(address).reduce((total, { encodedBytes }) => total + encodedBytes, 0)
	};
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
