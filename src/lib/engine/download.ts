import { ProblemError } from '../problem';

/** The size of DuckDB's module once decoded. Servers send it compressed, so the header of the answer cannot tell. */
export const WASM_BYTES = 34_242_586;

export type Fetch = typeof fetch;

/**
 * Fetches DuckDB's module, counting what has come.
 *
 * @returns the module as a blob that a worker can compile while it reads.
 * @throws ProblemError `engine-download` when it does not come whole, `cancelled` when `signal` aborts.
 */
export async function downloadWasm(
	url: string,
	get: Fetch,
	signal: AbortSignal,
	onBytes: (loadedBytes: number) => void
): Promise<Blob> {
	let status: number | null = null;
	try {
		const response = await get(url, { signal });
		status = response.status;
		if (!response.ok || !response.body) throw new RangeError(`status ${status}`);
		const parts: Uint8Array<ArrayBuffer>[] = [];
		let loadedBytes = 0;
		const reader = response.body.getReader();
		for (let read = await reader.read(); !read.done; read = await reader.read()) {
			parts.push(read.value);
			loadedBytes += read.value.byteLength;
			onBytes(loadedBytes);
		}
		if (loadedBytes !== WASM_BYTES) throw new RangeError(`${loadedBytes} bytes instead of ${WASM_BYTES}`);
		return new Blob(parts, { type: 'application/wasm' });
	} catch (cause) {
		if (signal.aborted) throw new ProblemError({ kind: 'cancelled' });
		throw new ProblemError(
			{ kind: 'engine-download', file: url.split('/').at(-1) ?? url, status },
			{ cause }
		);
	}
}
