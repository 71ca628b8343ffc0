/**
 * Adds a published figure to `data/published_statistics.csv`: `npm run data:add -- --value 13 --unit count …`, a flag for
 * each column, or `-- --from FILE` with a CSV of one row or a JSON object (flags go before it). Makes the `stat_id`, checks
 * the row as the data build does and says what it contradicts. `--dry-run` writes nothing; `--data DIR` names another
 * folder than `data/`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
	addedFigure,
	figureSentence,
	givenColumns,
	PUBLISHED_FILE,
	type FigureFacts
} from './add/added-figure';
import { contradicted } from './add/contradicted';
import { factsFromFile } from './add/figure-file';
import { faultSentence } from './check/fault';
import { readInputs } from './make/read-inputs';

const root = fileURLToPath(new URL('../', import.meta.url));

const options = {
	from: { type: 'string' },
	data: { type: 'string', default: join(root, 'data') },
	'dry-run': { type: 'boolean', default: false },
	help: { type: 'boolean', default: false }
} as const;
const columnOptions = Object.fromEntries(givenColumns.map((name) => [name, { type: 'string' as const }]));

try {
	process.exitCode = await add();
} catch (caught) {
	console.error(caught instanceof Error ? caught.message : caught);
	process.exitCode = 1;
}

async function add(): Promise<number> {
	const { values } = parseArgs({ options: { ...columnOptions, ...options } });
	const { from, data, help, 'dry-run': isDryRun, ...flags } = values;
	if (help) {
		console.log(usage());
		return 0;
	}
	const facts: FigureFacts = {
		...(from === undefined ? {} : factsFromFile(from, await readFile(from, 'utf8'))),
		...Object.fromEntries(Object.entries(flags).map(([name, value]) => [name, String(value)]))
	};
	if (Object.keys(facts).length === 0) {
		console.error(`Give the figure: ${givenColumns.map((name) => `--${name}`).join(' ')}, or --from FILE.`);
		return 1;
	}
	const { stat_id, fileText, faults, published } = addedFigure(await readInputs([data]), facts);
	if (faults.length > 0 || published === null) {
		for (const fault of faults) console.error(faultSentence(fault));
		console.error('Nothing was added.');
		return 1;
	}
	console.log(figureSentence(published, stat_id));
	const pairs = await contradicted(published, stat_id);
	console.log(pairs.length === 0 ? 'It contradicts no other figure.' : `It stands against ${pairs.length}:`);
	for (const pair of pairs) console.log(`  ${pair.kind}  ${figureSentence(published, pair.stat_id)}`);
	if (isDryRun) console.log('Dry run: nothing was added.');
	else {
		await writeFile(join(data, PUBLISHED_FILE), fileText);
		console.log(`Added to ${PUBLISHED_FILE}. Next: npm run data`);
	}
	return 0;
}

function usage(): string {
	return [
		'Adds a published figure to data/published_statistics.csv: makes its stat_id, checks it, says what it contradicts.',
		'',
		'  npm run data:add -- --FLAG VALUE … [--dry-run] [--data DIR]',
		'  npm run data:add -- --from FILE.csv|FILE.json [--FLAG VALUE …] [--dry-run]',
		'',
		`A flag for each column: ${givenColumns.map((name) => `--${name}`).join(' ')}`,
		'What each column holds stands in data/published_statistics.md. --dry-run writes nothing.',
		'Then run npm run data.'
	].join('\n');
}
