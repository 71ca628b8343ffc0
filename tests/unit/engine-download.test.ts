import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { WASM_BYTES } from '$lib/engine/download';

test('the bar of the download ends where the module of the installed DuckDB-WASM ends', () => {
	const path = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	expect(WASM_BYTES).toBe(statSync(path).size);
});
