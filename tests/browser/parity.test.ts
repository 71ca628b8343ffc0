import { afterAll, describe, expect, inject, test } from 'vitest';
import { packFrame, type PackedFrame } from '$lib/engine/frame';
import { createWasmEngine } from '$lib/engine/wasm-engine';
import { allQueries, derivedTables } from '$lib/queries';

const nodeFrames = inject('nodeFrames');
const engine = createWasmEngine({ base: '', derived: derivedTables });
afterAll(() => engine.close());

/** Sums of doubles may differ in their last bits between the two builds of DuckDB; nothing else may differ at all. */
const SIGNIFICANT_DIGITS = 12;

function rounded({ length, columns }: PackedFrame) {
	const column = (values: readonly (string | number | null)[]) =>
		values.map((value) =>
			typeof value === 'number' ? Number(value.toPrecision(SIGNIFICANT_DIGITS)) : value
		);
	return {
		length,
		columns: Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, column(values)]))
	};
}

describe.each(allQueries.map(({ name, statements }) => ({ name, statements })))('$name', ({ statements }) => {
	test.each(statements.map((statement, index) => ({ index, statement })))(
		'gives in the browser what it gives in node (example $index)',
		async ({ statement }) => {
			const expected = nodeFrames[statement.key];
			if (!expected) throw new Error(`node was not asked ${statement.key}`);
			const live = packFrame(await engine.run(statement));
			expect(rounded(live)).toEqual(rounded(expected));
		}
	);
});
