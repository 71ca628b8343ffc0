/**
 * Runs every reference vector of a directory through the library: `npm run vectors -- DIR`. A line for each file says the
 * method and whether the answers agree; fields that the library does not offer are named. The exit code is 1 when a number
 * differs, a method is unknown, a file cannot be read, or the directory holds no vector.
 */
import { fails } from './vectors/outcome';
import { closingLine, outcomeLines } from './vectors/report';
import { runDirectory } from './vectors/run-directory';

const [directory, ...others] = process.argv.slice(2);

try {
	if (directory === undefined || others.length > 0) throw new Error('Usage: npm run vectors -- DIR');
	const outcomes = await runDirectory(directory);
	for (const line of outcomes.flatMap(outcomeLines)) console.log(line);
	console.log(closingLine(outcomes));
	process.exitCode = outcomes.some(fails) ? 1 : 0;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
