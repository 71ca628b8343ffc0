import { call, withBenchPage } from './bench-page';
import { measured, median, type Benchmark } from './measurement';
import type { Phase, Started } from './page/contract';

const RUNS = 3;

/** How long does DuckDB take to start on a fast line, and how much comes over it? Module and data come from disk here. */
export const engineStart: Benchmark = {
	name: 'engine-start',
	run: () =>
		withBenchPage(async (page, { bytesSent }) => {
			const before = bytesSent();
			const starts: Started[] = [];
			for (let run = 0; run < RUNS; run += 1) {
				starts.push(await call(page, 'start', { name: 'incidents', text: null }));
			}
			const times = (of: (started: Started) => number) => median(starts.map(of));
			return [
				measured(
					'question to first answer',
					times(({ firstAnswerMs }) => firstAnswerMs),
					'ms'
				),
				measured(
					'of it: start of the engine',
					times(({ phases }) => lasted(phases, 'starting')),
					'ms'
				),
				measured('bytes over the line, first start', (bytesSent() - before) / RUNS, 'bytes')
			];
		})
};

function lasted(phases: readonly Phase[], what: string): number {
	const index = phases.findIndex((phase) => phase.what === what);
	const [from, to] = [phases[index], phases[index + 1]];
	if (!from || !to) throw new RangeError(`the engine never was ${what}`);
	return to.atMs - from.atMs;
}
