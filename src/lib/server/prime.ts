import type { Engine } from '../engine/engine';
import { packFrame, type PackedFrame } from '../engine/frame';
import type { Statement } from '../sql/statement';

/**
 * Answers the statements of a page while it is prerendered: packed frames by statement key, which `Answers` looks into
 * first. Equal statements are asked once. A statement that fails breaks the build, as it should.
 */
export async function prime(
	engine: Engine,
	statements: readonly Statement[]
): Promise<Readonly<Record<string, PackedFrame>>> {
	const byKey = new Map(statements.map((statement) => [statement.key, statement]));
	const entries = [...byKey].map(
		async ([key, statement]) => [key, packFrame(await engine.run(statement))] as const
	);
	return Object.fromEntries(await Promise.all(entries));
}
