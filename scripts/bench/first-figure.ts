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
		measured(`${path} district chosen to live answer`, middle('answerMs'), 'ms'),
		measured(`${path} bytes of that answer`, middle('answerBytes'), 'bytes')
	];
}

function visit(bench: Bench, path: string): Promise<Visit> {
	return onSlowPhone(bench, async (page, traffic) => {
		const before = bench.bytesSent();
		await page.goto(`${bench.origin}${path}`, { waitUntil: 'commit' });
		const figureMs = await firstMarks(page);
		const figureBytes = traffic.total();
		await alive(page);
		const atRest = bench.bytesSent();
		const wasmBytesBefore = traffic.of(/\.wasm$/);
		const asked = performance.now();
		await choose(page, 'district', 'karachi-south');
		await settled(page);
		return {
			figureMs,
			figureBytes,
			idleBytes: atRest - before,
			wasmBytesBefore,
			answerMs: performance.now() - asked,
			answerBytes: bench.bytesSent() - atRest
		};
	});
}

/** Milliseconds from the start of the navigation until a frame with the marks of a figure has been painted. */
function firstMarks(page: Page): Promise<number> {
	return page.evaluate(
		(selector) =>
			new Promise<number>((resolve) => {
				const look = () => {
					const mark = document.querySelector(selector);
					const { width = 0, height = 0 } = mark?.getBoundingClientRect() ?? {};
					const hasPainted = performance.getEntriesByName('first-contentful-paint').length > 0;
					if (hasPainted && (width > 0 || height > 0)) resolve(performance.now());
					else requestAnimationFrame(look);
				};
				look();
			}),
		MARKS
	);
}
