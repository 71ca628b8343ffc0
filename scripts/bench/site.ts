import type { Socket } from 'node:net';
import type { Browser } from 'playwright';
import { openBrowser } from '../../tests/support/browser';
import { freshBuild, rootSite } from '../../tests/support/site-build';
import { createHandler, listen } from '../serve';

/** A built site that answers, and a browser. */
export interface Bench {
	readonly origin: string;
	readonly browser: Browser;
	/** All that the server has sent so far, headers included, to pages and to workers. */
	readonly bytesSent: () => number;
}

/** Serves a folder with the handler of `npm start` and opens a browser for as long as `measure` runs. */
export async function withServed<T>(dir: string, measure: (bench: Bench) => Promise<T>): Promise<T> {
	const { server, origin } = await listen(createHandler(dir), { port: 0, host: '127.0.0.1' });
	const sockets = new Set<Socket>();
	server.on('connection', (socket) => sockets.add(socket));
	const bytesSent = () => [...sockets].reduce((total, { bytesWritten }) => total + bytesWritten, 0);
	const browser = await openBrowser();
	try {
		return await measure({ origin, browser, bytesSent });
	} finally {
		await browser.close();
		server.closeAllConnections();
		server.close();
	}
}

/** The site as it stands now, built if need be. */
export async function withSite<T>(measure: (bench: Bench) => Promise<T>): Promise<T> {
	return withServed(await freshBuild(rootSite), measure);
}
