import { parse } from 'csv-parse/sync';
import type { FigureFacts } from './added-figure';

/**
 * The facts of one figure from a file: a JSON object, or a CSV with a header and one row.
 *
 * @throws RangeError when it holds no figure or more than one.
 */
export function factsFromFile(path: string, text: string): FigureFacts {
	const found: unknown = path.endsWith('.json') ? [JSON.parse(text)].flat() : parse(text, { columns: true });
	const [facts, ...more]: readonly unknown[] = Array.isArray(found) ? found : [];
	if (typeof facts !== 'object' || facts === null || more.length > 0)
		throw new RangeError(`${path}: expected one figure, found ${Array.isArray(found) ? found.length : 0}`);
	return Object.fromEntries(
		Object.entries(facts)
			.filter(([name]) => name !== 'stat_id')
			.map(([name, value]) => [name, value === null ? '' : String(value)])
	);
}
