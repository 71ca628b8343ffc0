import type { Manifest, ManifestFile } from '../manifest/manifest';
import { parseManifest } from '../manifest/parse';
import { ProblemError } from '../problem';
import type { Fetch } from './download';

/** Asks the server, past any cache of an older state, what data there is. */
export async function fetchManifest(base: string, get: Fetch): Promise<Manifest> {
	const file = 'manifest.json';
	const { bytes, isPage } = await fetchBytes(`${base}/data/${file}`, file, get, 'no-cache');
	try {
		return parseManifest(JSON.parse(new TextDecoder().decode(bytes)));
	} catch (cause) {
		if (cause instanceof ProblemError) throw cause;
		throw new ProblemError(
			{ kind: 'manifest', file, faults: [isPage ? 'a page, not JSON' : String(cause)] },
			{ cause }
		);
	}
}

/**
 * Fetches a file of the manifest and holds it to its hash. A stale or broken copy in a cache gets a second chance from
 * the server.
 *
 * @throws ProblemError `data-missing`, `data-not-arrow` (a page came instead) or `data-damaged`.
 */
export async function fetchDataFile(
	file: ManifestFile,
	base: string,
	get: Fetch
): Promise<Uint8Array<ArrayBuffer>> {
	const url = `${base}/data/${file.path}`;
	const cached = await fetchBytes(url, file.path, get, 'default');
	if ((await faultOf(cached.bytes, file)) === null) return cached.bytes;
	const fresh = await fetchBytes(url, file.path, get, 'reload');
	const fault = await faultOf(fresh.bytes, file);
	if (fault === null) return fresh.bytes;
	if (fresh.isPage) throw new ProblemError({ kind: 'data-not-arrow', file: file.path });
	throw new ProblemError({ kind: 'data-damaged', file: file.path, ...fault });
}

async function fetchBytes(url: string, file: string, get: Fetch, cache: RequestCache) {
	let status: number | null = null;
	try {
		const response = await get(url, { cache });
		status = response.status;
		if (!response.ok) throw new RangeError(`status ${status}`);
		const bytes = new Uint8Array(await response.arrayBuffer());
		const isPage =
			response.headers.get('content-type')?.startsWith('text/html') === true || bytes[0] === 0x3c;
		return { bytes, isPage };
	} catch (cause) {
		throw new ProblemError({ kind: 'data-missing', file, status }, { cause });
	}
}

/** `crypto.subtle` is there only on secure origins: elsewhere the size and the rows must do. */
async function faultOf(bytes: Uint8Array<ArrayBuffer>, file: ManifestFile) {
	if (bytes.byteLength !== file.bytes)
		return { expected: `${file.bytes} bytes`, found: `${bytes.byteLength} bytes` };
	if (!('subtle' in crypto)) return null;
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const found = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return found === file.sha256 ? null : { expected: `SHA-256 ${file.sha256}`, found: `SHA-256 ${found}` };
}
