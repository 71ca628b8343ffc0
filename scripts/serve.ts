/** Serves the built site as a static host would: `PORT`, `HOST`, `BASE_PATH` and `BUILD_DIR` from the environment. */
import compression from 'compression';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import {
	createServer,
	type IncomingMessage,
	type RequestListener,
	type Server,
	type ServerResponse
} from 'node:http';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';

const mediaTypes: Readonly<Record<string, string>> = {
	'.arrow': 'application/vnd.apache.arrow.stream',
	'.parquet': 'application/vnd.apache.parquet',
	'.wasm': 'application/wasm',
	'.csv': 'text/csv; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8'
};

/** What is packed already: packing it again costs time and wins nothing. */
const packed = /^(image\/(?!svg)|font\/|application\/(zip|gzip|vnd\.apache\.parquet))/;

const compress = compression({
	threshold: 1024,
	filter: (_request, response) =>
		response.statusCode !== 206 && !packed.test(String(response.getHeader('Content-Type') ?? ''))
});

/**
 * A request listener for the site in `buildDir`, as built for the sub-path `base` (`''` or `/name`). Pages answer
 * under their address with a slash at the end, and are sent there without it; what is not there gets `404.html`
 * with status 404; hashed files may be kept for ever, all others are asked for again each time. Compresses with
 * gzip, as the plainest hosts do, so that what is measured here is not better than what readers get.
 */
export function createHandler(buildDir: string, base = ''): RequestListener {
	const files = sirv(buildDir, {
		etag: true,
		extensions: ['html'],
		setHeaders(response, pathname) {
			const mediaType = mediaTypes[extname(pathname)];
			if (mediaType) response.setHeader('Content-Type', mediaType);
			response.setHeader(
				'Cache-Control',
				pathname.startsWith('/_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache'
			);
		}
	});

	const answer = (request: IncomingMessage, response: ServerResponse) => {
		const url = request.url ?? '/';
		const path = url.replace(/\?.*$/s, '');
		const inside = path.slice(base.length);
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
		} else if (base && (path === base || path === '/')) {
			redirect(response, `${base}/`);
		} else if (!path.startsWith(`${base}/`)) {
			void notFound(buildDir, response);
		} else if (!inside.endsWith('/') && existsSync(join(buildDir, decoded(inside), 'index.html'))) {
			redirect(response, `${path}/${url.slice(path.length)}`);
		} else {
			request.url = inside;
			files(request, response, () => notFound(buildDir, response));
		}
	};

	return (request, response) => {
		response.setHeader('X-Content-Type-Options', 'nosniff');
		preferGzip(request);
		// Its types ask for Express, its code does not.
		compress(request as never, response as never, () => answer(request, response));
	};
}

function preferGzip(request: IncomingMessage): void {
	const accepted = request.headers['accept-encoding'];
	request.headers['accept-encoding'] = accepted?.includes('gzip') ? 'gzip' : 'identity';
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

function redirect(response: ServerResponse, location: string): void {
	// Two slashes in front would name another host.
	response.writeHead(301, { Location: location.replace(/^\/{2,}/, '/') }).end();
}

async function notFound(buildDir: string, response: ServerResponse): Promise<void> {
	const page = await readFile(join(buildDir, '404.html')).catch(() => 'Not found');
	response
		.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' })
		.end(page);
}

/**
 * Listens on `port`, or on the next free one above it (at most 100 above).
 *
 * @returns the server and the address of its root, without a slash at the end.
 */
export async function listen(
	handler: RequestListener,
	{ port, host }: { readonly port: number; readonly host: string }
): Promise<{ server: Server; origin: string }> {
	for (let candidate = port; ; candidate += 1) {
		const server = createServer(handler);
		try {
			await new Promise<void>((resolve, reject) => {
				server.once('error', reject);
				server.listen(candidate, host, resolve);
			});
		} catch (error) {
			const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
			if (taken && candidate < port + 100) continue;
			throw error;
		}
		const address = server.address();
		const actual = typeof address === 'object' && address ? address.port : candidate;
		return { server, origin: `http://${host === '0.0.0.0' ? 'localhost' : host}:${actual}` };
	}
}

async function main(): Promise<void> {
	const buildDir = process.env['BUILD_DIR'] ?? 'build';
	if (!existsSync(join(buildDir, 'index.html')))
		throw new Error(`Nothing built in ${buildDir}: npm run build`);
	const base = process.env['BASE_PATH'] ?? '';
	const { origin } = await listen(createHandler(buildDir, base), {
		port: Number(process.env['PORT'] ?? 4173),
		host: process.env['HOST'] ?? '127.0.0.1'
	});
	console.log(`Bazyab is served at ${origin}${base}/ (Ctrl+C ends it)`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
