import type { Page } from 'playwright';
import { heldTo, measured, median, type Benchmark, type Measurement } from './measurement';
import { alive, choose, settled } from './reader';
import { withSite, type Bench } from './site';
import { onSlowPhone } from './throttled';

const RUNS = 3;
const FIRST_FIGURE_BYTES = 200_000;
const FIRST_FIGURE_MS = 1500;

/** Drawn marks, not only a frame. */
const MARKS = '[data-figure] svg :is(path, circle, rect, line, use)';

/** What one visit to a page found. */
interface Visit {
	readonly figureMs: number;
	readonly figureBytes: number;
	readonly idleBytes: number;
	readonly wasmBytesBefore: number;
	readonly answerMs: number;
	readonly answerBytes: number;
}

/**
 * What does a reader on a slow phone wait for? Bytes and time until the first figure is drawn, bytes until the page is
 * quiet, and bytes and time from the first question that was not prerendered to its live answer.
 */
export const firstFigure: Benchmark = {
	name: 'first-figure',
	run: () =>
		withSite(async (bench) => [...(await measurePage(bench, '/')), ...(await measurePage(bench, '/ur/'))])
};

async function measurePage(bench: Bench, path: string): Promise<readonly Measurement[]> {
	const visits: Visit[] = [];
	for (let run = 0; run < RUNS; run += 1) visits.push(await visit(bench, path));
	const middle = (key: keyof Visit) => median(visits.map((each) => each[key]));
	return [
		heldTo(FIRST_FIGURE_MS, measured(`${path} first figure visible`, middle('figureMs'), 'ms')),
		heldTo(FIRST_FIGURE_BYTES, measured(`${path} bytes until then`, middle('figureBytes'), 'bytes')),
		measured(`${path} bytes until quiet`, middle('idleBytes'), 'bytes'),
		heldTo(0, measured(`${path} wasm bytes before a question`, middle('wasmBytesBefore'), 'bytes')),
		measured(`${path} kind chosen to live answer`, middle('answerMs'), 'ms'),
		measured(`${path} bytes of that answer`, middle('answerBytes'), 'bytes')
	];
}

function visit(bench: Bench, path: string): Promise<Visit> {
	return onSlowPhone(bench, async (page, traffic) => {
		const before = bench.bytesSent();
		await page.goto(`${bench.origin}${path}`, { waitUntil: 'commit' });
		const figureMs = await firstMarks(page);
		const arrived = traffic.mark();
		await alive(page);
		const atRest = bench.bytesSent();
		const wasmBytesBefore = traffic.of(/\.wasm$/);
		await choose(page, 'kind', 'child_abduction');
		const answerMs = await settled(page);
		return {
			figureMs,
			figureBytes: arrived(),
			idleBytes: atRest - before,
			wasmBytesBefore,
			answerMs,
			answerBytes: bench.bytesSent() - atRest
		};
	});
}

/** Milliseconds from the start of the navigation until the marks of a figure have been painted. */
async function firstMarks(page: Page): Promise<number> {
	const seenAt = await page.waitForFunction(
		(selector) => {
			const { width = 0, height = 0 } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
			const hasPainted = performance.getEntriesByName('first-contentful-paint').length > 0;
			return hasPainted && (width > 0 || height > 0) ? performance.now() : false;
		},
		MARKS,
		{ polling: 'raf', timeout: 60_000 }
	);
	return Number(await seenAt.jsonValue());
}
