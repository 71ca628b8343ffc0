import type { TestProject } from 'vitest/node';
import type { PackedFrame } from '$lib/engine/frame';
import { packFrame } from '$lib/engine/frame';
import { allQueries } from '$lib/queries';
import { siteEngine } from '$lib/server/site';

declare module 'vitest' {
	interface ProvidedContext {
		/** What node's DuckDB answers to every example of every query, by statement key. */
		nodeFrames: Readonly<Record<string, PackedFrame>>;
	}
}

/** Asks node's DuckDB every question of the site, for the tests in the browser to compare with. */
export default async function provideNodeFrames(project: TestProject): Promise<void> {
	const engine = await siteEngine();
	const frames: Record<string, PackedFrame> = {};
	for (const { statements } of allQueries)
		for (const statement of statements) frames[statement.key] = packFrame(await engine.run(statement));
	project.provide('nodeFrames', frames);
	await engine.close();
}
