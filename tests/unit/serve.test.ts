import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHandler, listen } from '../../scripts/serve';

const long = 'a'.repeat(5000);
const files: Readonly<Record<string, string>> = {
	'index.html': '<h1>home</h1>',
	'404.html': '<h1>not here</h1>',
	'ur/index.html': '<h1>ur</h1>',
	'data/index.html': '<h1>data</h1>',
	'data/incidents.arrow': long,
	'data/incidents.csv': long,
	'data/incidents.parquet': long,
	'_app/immutable/engine.wasm': long,
	'_app/immutable/start.js': long,
	'fonts/urdu.woff2': long,
	'picture.svg': long
};

let dir: string;
const servers: Server[] = [];
let atRoot: string;
let atSubPath: string;

beforeAll(async () => {
	dir = await mkdtemp(join(tmpdir(), 'bazyab-serve-'));
	for (const [name, text] of Object.entries(files)) {
		await mkdir(dirname(join(dir, name)), { recursive: true });
		await writeFile(join(dir, name), text);
	}
	await writeFile(join(dirname(dir), 'bazyab-outside.txt'), 'outside');
	const serve = async (base: string) => {
		const { server, origin } = await listen(createHandler(dir, base), { port: 0, host: '127.0.0.1' });
		servers.push(server);
		return origin;
	};
	atRoot = await serve('');
	atSubPath = await serve('/bazyab');
});

afterAll(async () => {
	for (const server of servers) server.close();
	await rm(dir, { recursive: true });
	await rm(join(dirname(dir), 'bazyab-outside.txt'));
});

interface Answer {
	readonly status: number | undefined;
	readonly headers: IncomingMessage['headers'];
	readonly text: string;
}

/** `fetch` would tidy the path and follow redirects: this asks for exactly what it is given. */
function ask(
	origin: string,
	path: string,
	headers: Record<string, string> = {},
	method = 'GET'
): Promise<Answer> {
	const { hostname, port } = new URL(origin);
	return new Promise((resolve, reject) => {
		request({ hostname, port, path, headers, method }, (response) => {
			let text = '';
			response.on('data', (chunk: Buffer) => (text += chunk.toString()));
			response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
		})
			.on('error', reject)
			.end();
	});
}

test.each([
	['/', 'text/html;charset=utf-8'],
	['/data/incidents.arrow', 'application/vnd.apache.arrow.stream'],
	['/data/incidents.parquet', 'application/vnd.apache.parquet'],
	['/data/incidents.csv', 'text/csv; charset=utf-8'],
	['/_app/immutable/engine.wasm', 'application/wasm'],
	['/_app/immutable/start.js', 'text/javascript; charset=utf-8'],
	['/fonts/urdu.woff2', 'font/woff2'],
	['/picture.svg', 'image/svg+xml']
])('%s is sent as %s', async (path, mediaType) => {
	expect((await ask(atRoot, path)).headers['content-type']).toBe(mediaType);
});

test.each([
	['/data/incidents.arrow', 'gzip'],
	['/data/incidents.csv', 'gzip'],
	['/_app/immutable/engine.wasm', 'gzip'],
	['/picture.svg', 'gzip'],
	['/data/incidents.parquet', undefined],
	['/fonts/urdu.woff2', undefined]
])('%s is packed with %s, never with what plain hosts lack', async (path, encoding) => {
	const { headers } = await ask(atRoot, path, { 'Accept-Encoding': 'br, gzip, zstd' });
	expect(headers['content-encoding']).toBe(encoding);
});

test('who cannot unpack gets it plain, and a part of a file is a plain part', async () => {
	expect((await ask(atRoot, '/data/incidents.csv')).text).toBe(long);
	const part = await ask(atRoot, '/data/incidents.csv', { Range: 'bytes=0-1999', 'Accept-Encoding': 'gzip' });
	expect([part.status, part.text.length, part.headers['content-encoding']]).toEqual([206, 2000, undefined]);
});

test('only hashed files are kept without asking', async () => {
	expect((await ask(atRoot, '/_app/immutable/start.js')).headers['cache-control']).toContain('immutable');
	expect((await ask(atRoot, '/')).headers['cache-control']).toBe('no-cache');
	expect((await ask(atRoot, '/data/incidents.arrow')).headers['cache-control']).toBe('no-cache');
});

test('a file that has not changed is not sent again', async () => {
	const { headers } = await ask(atRoot, '/data/incidents.arrow');
	const again = await ask(atRoot, '/data/incidents.arrow', { 'If-None-Match': headers.etag ?? '' });
	expect([again.status, again.text]).toEqual([304, '']);
});

test('a page without its slash is redirected and keeps its question', async () => {
	const { status, headers } = await ask(atRoot, '/data?from=2010&x=a?b');
	expect([status, headers.location]).toEqual([301, '/data/?from=2010&x=a?b']);
	expect((await ask(atRoot, '/data/')).text).toContain('data');
});

test('no redirect leads to another host', async () => {
	const { status, headers } = await ask(atRoot, '//example.org/%2e%2e/data');
	expect(status === 404 || !headers.location?.startsWith('//')).toBe(true);
});

test.each([
	'/nothing/',
	'/nothing',
	'/data/nothing.arrow',
	'/../bazyab-outside.txt',
	'/%2e%2e/bazyab-outside.txt',
	'/%'
])('%s is not found', async (path) => {
	const { status, text } = await ask(atRoot, path);
	expect([status, text]).toEqual([404, '<h1>not here</h1>']);
});

test('nothing but reading is allowed', async () => {
	expect((await ask(atRoot, '/', {}, 'POST')).status).toBe(405);
	expect(await ask(atRoot, '/', {}, 'HEAD')).toMatchObject({ status: 200, text: '' });
});

test('a sub-path serves the site under it and nothing beside it', async () => {
	expect((await ask(atSubPath, '/bazyab/ur/')).text).toContain('ur');
	expect((await ask(atSubPath, '/bazyab/_app/immutable/start.js')).headers['cache-control']).toContain(
		'immutable'
	);
	expect((await ask(atSubPath, '/bazyab')).headers.location).toBe('/bazyab/');
	expect((await ask(atSubPath, '/')).headers.location).toBe('/bazyab/');
	expect((await ask(atSubPath, '/bazyab/data')).headers.location).toBe('/bazyab/data/');
	expect((await ask(atSubPath, '/ur/')).status).toBe(404);
	expect((await ask(atSubPath, '/bazyabx/ur/')).status).toBe(404);
});

test('a taken port gives way to the next one', async () => {
	const { port } = new URL(atRoot);
	const { server, origin } = await listen(createHandler(dir), { port: Number(port), host: '127.0.0.1' });
	servers.push(server);
	expect(Number(new URL(origin).port)).toBeGreaterThan(Number(port));
	expect((await ask(origin, '/')).text).toContain('home');
});
