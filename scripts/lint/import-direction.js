/** Which room of `src/lib` may import from which: the whole of the house's import direction. */
const below = {
	stats: [],
	problem: [],
	theme: [],
	disclosure: ['stats', 'problem'],
	manifest: ['problem'],
	sql: ['manifest', 'problem'],
	engine: ['sql', 'manifest', 'problem'],
	queries: ['engine', 'sql', 'manifest', 'problem'],
	i18n: ['manifest', 'problem'],
	charts: ['theme', 'i18n', 'stats', 'problem'],
	maps: ['charts', 'theme', 'i18n', 'stats', 'problem'],
	filters: ['engine', 'sql', 'manifest', 'i18n', 'problem'],
	server: ['queries', 'filters', 'engine', 'sql', 'manifest', 'problem'],
	export: ['charts', 'theme', 'i18n', 'engine', 'manifest', 'problem'],
	intake: ['disclosure', 'engine', 'sql', 'manifest', 'i18n', 'stats', 'problem']
};

const exceptFor = (...rooms) => [...Object.keys(below), 'figures'].filter((room) => !rooms.includes(room));

const allowed = {
	...below,
	figures: exceptFor('server', 'figures'),
	/** What stands outside `src/lib`: routes and hooks compose, they ask no question of their own. */
	routes: exceptFor('sql')
};

/** Packages that only one room may know. */
const packageRooms = {
	'@duckdb/duckdb-wasm': ['engine'],
	'apache-arrow': ['engine'],
	'@duckdb/node-api': ['server'],
	'maplibre-gl': ['maps'],
	d3: exceptFor('manifest', 'sql', 'engine', 'queries', 'problem', 'server')
};

function roomOf(path) {
	const parts = path.split('/');
	const src = parts.lastIndexOf('src');
	if (src < 0) return undefined;
	if (parts[src + 1] !== 'lib') return 'routes';
	return parts[src + 2]?.replace(/\.(svelte\.)?ts$/, '');
}

function resolved(file, specifier) {
	if (specifier.startsWith('$lib/')) return `src/lib/${specifier.slice(5)}`;
	if (!specifier.startsWith('.')) return undefined;
	const parts = file.split('/').slice(0, -1);
	for (const part of specifier.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.') parts.push(part);
	}
	return parts.join('/');
}

const packageOf = (specifier) =>
	specifier
		.split('/')
		.slice(0, specifier.startsWith('@') ? 2 : 1)
		.join('/');

function fault(file, specifier) {
	const from = roomOf(file);
	if (from === undefined) return undefined;
	const rooms = allowed[from];
	if (!rooms)
		return `The room ${from} has no place in the import direction: give it one in scripts/lint/import-direction.js.`;

	const target = resolved(file, specifier.split('?')[0]);
	if (target !== undefined) {
		const to = roomOf(target);
		if (to === undefined) return `src must not import what lies outside it: ${specifier}`;
		if (to === from || rooms.includes(to)) return undefined;
		return `${from} must not import from ${to}; it may import from: ${rooms.join(', ') || 'nobody'}.`;
	}
	const name = packageOf(specifier);
	if (name.startsWith('d3-')) return `Import from 'd3', not from '${name}'.`;
	const owners = packageRooms[name];
	return owners && !owners.includes(from)
		? `${from} must not import ${name}: only ${owners.join(', ')} may.`
		: undefined;
}

/** An ESLint rule: imports run one way between the rooms, by relative path as by `$lib`, for types as for values. */
export const importDirection = {
	meta: { type: 'problem', schema: [], messages: { fault: '{{ text }}' } },
	create(context) {
		const file = context.filename.replaceAll('\\', '/');
		const check = (node) => {
			if (typeof node?.value !== 'string') return;
			const text = fault(file, node.value);
			if (text) context.report({ node, messageId: 'fault', data: { text } });
		};
		return {
			ImportDeclaration: (node) => check(node.source),
			ExportNamedDeclaration: (node) => check(node.source),
			ExportAllDeclaration: (node) => check(node.source),
			ImportExpression: (node) => check(node.source),
			TSImportType: (node) => check(node.source ?? node.argument?.literal ?? node.argument)
		};
	}
};
