/**
 * Measures the site in a real Chromium, and the statistics in node: `npm run bench`, `-- --only NAME` for one of the benchmarks, `-- --json FILE` to
 * write the list of measurements as well. Needs the data and the fonts; builds the site when it has changed.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { engineStart } from './engine-start';
import { firstFigure } from './first-figure';
import { mainThread } from './main-thread';
import type { Benchmark, Measurement } from './measurement';
import { overviewQueries } from './overview-queries';
import { statistics } from './statistics';

const benchmarks: readonly Benchmark[] = [firstFigure, engineStart, overviewQueries, mainThread, statistics];

const { values } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'string' } } });
const chosen = benchmarks.filter(({ name }) => values.only === undefined || name === values.only);
if (chosen.length === 0) {
	console.error(`No benchmark ${values.only}: ${benchmarks.map(({ name }) => name).join(', ')}`);
	process.exitCode = 1;
}

const all: Measurement[] = [];
for (const { name, run } of chosen) {
	console.log(`\n${name}`);
	const measurements = await run();
	for (const measurement of measurements) console.log(line(measurement));
	all.push(...measurements);
}
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(all, null, '\t')}\n`);

function line({ name, value, unit, rows, peer, peer_value }: Measurement): string {
	const number = (amount: number) => amount.toLocaleString('en-US', { maximumFractionDigits: 1 });
	const against =
		peer_value === null ? '' : `  ${peer} ${number(peer_value)}${value > peer_value ? '  ABOVE' : ''}`;
	const of = rows === null ? '' : `${number(rows)} rows`;
	return `  ${name.padEnd(52)}${number(value).padStart(14)} ${unit.padEnd(6)}${of.padStart(17)}${against}`;
}
