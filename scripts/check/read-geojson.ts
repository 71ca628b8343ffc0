import { karachiBox, type TableDeclaration } from '../tables/declaration';
import type { Fault } from './fault';
import { columnNames, type RawRow, type Reading } from './raw-table';
import { readText } from './read-text';

const shapes: Readonly<Record<string, number>> = {
	LineString: 2,
	MultiLineString: 3,
	Polygon: 3,
	MultiPolygon: 4
};
const BOX = `degrees inside ${karachiBox.west} to ${karachiBox.east} east, ${karachiBox.south} to ${karachiBox.north} north`;

/**
 * Reads a GeoJSON FeatureCollection whose properties are the declared columns. The line of a fault is that of its
 * feature: the files hold one a line.
 */
export function readGeojson(declaration: TableDeclaration, file: string, bytes: Uint8Array): Reading {
	const { text, faults: textFaults } = readText(file, bytes);
	if (text === null) return { rows: null, faults: textFaults };
	const whole = (value: string | null, expected: string): Reading => ({
		rows: null,
		faults: [{ file, line: null, column: null, value, expected }]
	});
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (caught) {
		return whole(caught instanceof Error ? caught.message : String(caught), 'JSON');
	}
	const features = property(json, 'features');
	if (property(json, 'type') !== 'FeatureCollection' || !Array.isArray(features) || features.length === 0)
		return whole(null, 'a FeatureCollection with features');

	const lines = text
		.split('\n')
		.flatMap((line, index) => (/^\s*\{"type":\s*"Feature"/.test(line) ? [index + 1] : []));
	const faults: Fault[] = [];
	const rows: RawRow[] = [];
	features.forEach((feature: unknown, index) => {
		const line = lines[index] ?? index + 1;
		const fault = (column: string | null, value: unknown, expected: string) =>
			faults.push({ file, line, column, value: value === undefined ? null : shown(value), expected });
		const properties = property(feature, 'properties');
		const declared = columnNames(declaration.columns);
		const own = typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
		for (const name of own.filter((name) => !declared.includes(name)))
			fault(name, property(properties, name), `no properties but ${declared.join(', ')}`);
		const id = property(feature, 'id');
		const named = declaration.key.length === 1 ? declaration.key[0] : undefined;
		if (named !== undefined && id !== property(properties, named))
			fault('id', id, `the same as the property ${named}`);
		const geometry = geometryExpectation(property(feature, 'geometry'));
		if (geometry !== null) fault('geometry', geometry.value, geometry.expected);
		rows.push({
			line,
			cells: Object.fromEntries(declared.map((name) => [name, shown(property(properties, name))]))
		});
	});
	return { rows, faults };
}

function geometryExpectation(
	geometry: unknown
): { readonly value: unknown; readonly expected: string } | null {
	const type = property(geometry, 'type');
	const depth = typeof type === 'string' ? shapes[type] : undefined;
	if (depth === undefined) return { value: type, expected: `one of ${Object.keys(shapes).join(', ')}` };
	const points = [property(geometry, 'coordinates')].flat(depth - 1);
	const outside = points.find((point) => !isInside(point));
	if (points.length < 2) return { value: points.length, expected: 'at least 2 points' };
	return outside === undefined ? null : { value: outside, expected: BOX };
}

function isInside(point: unknown): boolean {
	if (!Array.isArray(point) || point.length !== 2) return false;
	const [lon, lat]: readonly unknown[] = point;
	if (typeof lon !== 'number' || typeof lat !== 'number') return false;
	const { west, east, south, north } = karachiBox;
	return lon >= west && lon <= east && lat >= south && lat <= north;
}

function property(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null
		? (value as Readonly<Record<string, unknown>>)[name]
		: undefined;
}

/** A JSON value as the text of a cell. */
function shown(value: unknown): string {
	if (value === undefined || value === null) return '';
	return typeof value === 'string' ? value : JSON.stringify(value);
}
