/**
 * Cuts the fonts of the site out of the packages they come in: `npm run fonts`. Writes `src/lib/theme/fonts/` and does
 * nothing when the fonts there were made from the same fonts, characters and features.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { latinGlyphs, urduGlyphs } from '../src/lib/theme/glyphs';

interface Cut {
	/** Name of the file written. */
	readonly name: string;
	/** Package of the font; its files are named after it. */
	readonly family: string;
	readonly script: 'latin' | 'arabic';
	readonly weight: number;
	readonly glyphs: string;
	readonly features: readonly string[];
}

const FORMAT = 2;
const latinFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga'];
const arabicFeatures = [
	...['init', 'medi', 'fina', 'isol', 'rlig', 'calt', 'liga', 'ccmp', 'locl'],
	...['mark', 'mkmk', 'kern', 'curs', 'rclt', 'clig']
];

const cuts: readonly Cut[] = [
	{
		name: 'serif-600',
		family: 'source-serif-4',
		script: 'latin',
		weight: 600,
		glyphs: latinGlyphs,
		features: latinFeatures
	},
	{
		name: 'sans-400',
		family: 'source-sans-3',
		script: 'latin',
		weight: 400,
		glyphs: latinGlyphs,
		features: [...latinFeatures, 'tnum']
	},
	{
		name: 'sans-600',
		family: 'source-sans-3',
		script: 'latin',
		weight: 600,
		glyphs: latinGlyphs,
		features: [...latinFeatures, 'tnum']
	},
	{
		name: 'naskh-400',
		family: 'noto-naskh-arabic',
		script: 'arabic',
		weight: 400,
		glyphs: urduGlyphs,
		features: arabicFeatures
	},
	{
		name: 'naskh-700',
		family: 'noto-naskh-arabic',
		script: 'arabic',
		weight: 700,
		glyphs: urduGlyphs,
		features: arabicFeatures
	},
	{
		name: 'nastaliq-400',
		family: 'noto-nastaliq-urdu',
		script: 'arabic',
		weight: 400,
		glyphs: urduGlyphs + ' ',
		features: arabicFeatures
	}
];

const require = createRequire(import.meta.url);
const folder = join(dirname(fileURLToPath(import.meta.url)), '../src/lib/theme/fonts');
const stampFile = join(folder, 'made-from.sha256');

function packageFolder(family: string): string {
	return dirname(require.resolve(`@fontsource/${family}/package.json`));
}

async function fontOf({ family, script, weight }: Cut): Promise<Buffer> {
	return readFile(join(packageFolder(family), 'files', `${family}-${script}-${weight}-normal.woff2`));
}

const inputs = await Promise.all(cuts.map(async (cut) => ({ cut, font: await fontOf(cut) })));
const hash = createHash('sha256').update(JSON.stringify({ FORMAT, cuts }));
for (const { font } of inputs) hash.update(font);
const stamp = `${hash.digest('hex')}\n`;

const isMade =
	existsSync(stampFile) &&
	(await readFile(stampFile, 'utf8')) === stamp &&
	cuts.every(({ name }) => existsSync(join(folder, `${name}.woff2`)));

if (isMade) {
	console.log(`${cuts.length} fonts are up to date`);
} else {
	await mkdir(folder, { recursive: true });
	for (const { cut, font } of inputs) {
		const subset = await subsetFont(font, cut.glyphs, {
			targetFormat: 'woff2',
			keepFeatures: [...cut.features],
			noHinting: true,
			dropTables: ['DSIG', 'STAT', 'meta']
		});
		await writeFile(join(folder, `${cut.name}.woff2`), subset);
		console.log(`${cut.name}.woff2: ${subset.length} bytes`);
	}
	for (const family of new Set(cuts.map((cut) => cut.family)))
		await writeFile(
			join(folder, `${family}-OFL.txt`),
			await readFile(join(packageFolder(family), 'LICENSE'))
		);
	await writeFile(stampFile, stamp);
}
