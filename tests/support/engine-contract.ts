import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROW_LIMIT } from '$lib/engine/answer';
import type { Engine } from '$lib/engine/engine';
import type { Frame } from '$lib/engine/frame';
import { ProblemError, type Problem } from '$lib/problem';
import type { SqlValue } from '$lib/sql/sql';
import { statementKey, type ColumnSpec, type ColumnSpecs, type Statement } from '$lib/sql/statement';
import { sightings, sightingTypes } from './engine-fixture';

const column = <T extends ColumnSpec['type']>(type: T) =>
	({ type, unit: 'none', missing: 'not-reported', label: 'x' }) as const;
export const number = column('number');
export const text = column('text');
export const date = column('date');
export const n = { n: number };

/** A statement as a query would make it. */
export function asking<C extends ColumnSpecs>(
	sqlText: string,
	columns: C,
	{ params = [], tables = [] }: { params?: readonly SqlValue[]; tables?: readonly string[] } = {}
): Statement<C> {
	return {
		name: 'asked',
		text: sqlText,
		params,
		columns,
		tables,
		key: statementKey('asked', sqlText, params)
	};
}

/** The problem that `answer` rejects with. */
export async function problemIn(answer: Promise<unknown>): Promise<Problem> {
	const caught: unknown = await answer.then(
		() => 'no problem',
		(reason: unknown) => reason
	);
	if (caught instanceof ProblemError) return caught.problem;
	throw new Error(`not a problem: ${String(caught)}`);
}

const listed = (frame: Frame) =>
	Object.fromEntries(
		Object.entries(frame.columns).map(([name, values]) => [name, Array.from<unknown>(values)])
	);

const refused: readonly [string, string, ColumnSpecs, { column: string; fault: string | RegExp }][] = [
	[
		'a column is not there',
		'select 1 as m',
		{ m: number, n: number },
		{ column: 'n', fault: 'not in the answer' }
	],
	['a column was not declared', 'select 1 as n, 2 as m', n, { column: 'm', fault: 'not declared' }],
	['a name comes twice', 'select 1 as n, 2 as n', n, { column: 'n', fault: 'named twice in the answer' }],
	['text comes for a number', "select '1' as n", n, { column: 'n', fault: /^declared number, answered/ }],
	[
		'a number comes for text',
		'select 1 as n',
		{ n: text },
		{ column: 'n', fault: /^declared text, answered/ }
	],
	[
		'a moment comes for a day',
		'select timestamp $$2010-01-01$$ as n',
		{ n: date },
		{ column: 'n', fault: /^declared date/ }
	],
	[
		'a zoned moment comes',
		'select now() as n',
		{ n: date },
		{ column: 'n', fault: /^declared date, answered/ }
	],
	['a list comes', 'select [1] as n', n, { column: 'n', fault: /^declared number, answered/ }],
	[
		'a value is missing that never may be',
		'select * from (values (1), (null)) t(n)',
		{ n: { ...number, missing: 'never' } },
		{ column: 'n', fault: 'missing value in row 1' }
	],
	[
		'a text is missing that never may be',
		'select * from (values ($$a$$), (null)) t(n)',
		{ n: { ...text, missing: 'never' } },
		{ column: 'n', fault: 'missing value in row 1' }
	],
	[
		'SQL makes NaN',
		"select 'nan'::double as n",
		n,
		{ column: 'n', fault: 'no finite number (NaN) in row 0' }
	],
	['SQL makes infinity', "select '-inf'::double as n", n, { column: 'n', fault: /no finite number/ }],
	[
		'a day lies at infinity',
		"select 'infinity'::date as n",
		{ n: date },
		{ column: 'n', fault: /no day of the calendar/ }
	],
	[
		'an integer is too large to be exact',
		'select 9007199254740993 as n',
		n,
		{ column: 'n', fault: /no exact number/ }
	],
	[
		'a huge integer is',
		'select (2::hugeint ** 53 + 1)::hugeint as n',
		n,
		{ column: 'n', fault: /no exact number/ }
	],
	[
		'there are more rows than anyone reads',
		`select x as n from range(${ROW_LIMIT + 1}) t(x)`,
		n,
		{ column: '', fault: `${ROW_LIMIT + 1} rows, more than ${ROW_LIMIT}` }
	]
];

const locked: readonly string[] = [
	'set threads = 2',
	"set memory_limit = '100GB'",
	'set lock_configuration = false',
	'set enable_external_access = true',
	'reset autoload_known_extensions',
	"attach 'elsewhere.db'",
	"select * from read_csv('/etc/hostname')",
	"select * from read_text('/etc/hostname')",
	"select * from glob('/etc/*')",
	"select * from read_csv('https://example.org/a.csv')",
	"select * from read_parquet('https://example.org/a.parquet')",
	"select * from 'https://example.org/a.parquet'",
	"copy (select 1) to 'out.csv'",
	'load httpfs'
];

/**
 * What every engine promises, checked on the engine that `open` gives: the literals are the same for both, so two
 * engines that pass give equal frames.
 */
export function engineContract(open: () => Promise<Engine>): void {
	let engine: Engine;
	beforeAll(async () => {
		engine = await open();
	});
	afterAll(() => engine.close());

	test('is DuckDB 1.4.3', async () => {
		expect(listed(await engine.run(asking('select version() as v', { v: text })))).toEqual({ v: ['v1.4.3'] });
	});

	test('gives awkward types as numbers, days and texts', async () => {
		const columns = { a: number, b: number, c: number, d: number, e: number, f: number, g: number };
		const sqlText = `select 9007199254740991 as a, sum(x) as b, -1.25::decimal(30, 2) as c, true as d, 0.1::float as e,
			count(*) as f, 255::utinyint as g from range(3) t(x)`;
		expect(listed(await engine.run(asking(sqlText, columns)))).toEqual({
			a: [9_007_199_254_740_991],
			b: [3],
			c: [-1.25],
			d: [1],
			e: [Math.fround(0.1)],
			f: [3],
			g: [255]
		});
		const words = `select * from (values ('x'::enum('y', 'x'), date '0001-01-01'), (null, null), ('y', date '9999-12-31')) t(k, d)`;
		expect(listed(await engine.run(asking(words, { k: text, d: date })))).toEqual({
			k: ['x', null, 'y'],
			d: [Date.parse('0001-01-01T00:00:00Z'), NaN, Date.UTC(9999, 11, 31)]
		});
	});

	test('keeps the order of rows and declared columns over many chunks', async () => {
		const sqlText = `select 'row ' || x as word, x as n from range(7000) t(x) order by x desc`;
		const { columns, length } = await engine.run(asking(sqlText, { n: number, word: text }));
		expect(length).toBe(7000);
		expect(Object.keys(columns)).toEqual(['n', 'word']);
		for (const row of [0, 2047, 2048, 6999]) {
			expect([columns.n[row], columns.word[row]]).toEqual([6999 - row, `row ${6999 - row}`]);
		}
	});

	test('gives an empty answer its columns', async () => {
		const frame = await engine.run(asking('select 1 as n, $$a$$ as w where false', { n: number, w: text }));
		expect({ length: frame.length, ...listed(frame) }).toEqual({ length: 0, n: [], w: [] });
	});

	test('loads a table on the first question that names it, as declared', async () => {
		const columns = { id: text, kind: text, solvers: text, victims: number, paid_pkr: number, day: date };
		const frame = await engine.run(asking('from sightings', columns, { tables: ['sightings'] }));
		expect(listed(frame)).toEqual({
			id: sightings.map(({ id }) => id),
			kind: sightings.map(({ kind }) => kind),
			solvers: sightings.map(({ solvers }) => solvers),
			victims: sightings.map(({ victims }) => victims ?? NaN),
			paid_pkr: sightings.map(({ paid_pkr }) => paid_pkr ?? NaN),
			day: sightings.map(({ day }) => (day === null ? NaN : Date.parse(`${day}T00:00:00Z`)))
		});
		const types = `select data_type as t from information_schema.columns where table_name = 'sightings' order by ordinal_position`;
		expect(listed(await engine.run(asking(types, { t: text })))).toEqual({ t: sightingTypes });
	});

	test('makes derived tables, and those they are made from, once', async () => {
		const total = asking('select n from kind_total', n, { tables: ['kind_total'] });
		const kinds = asking('select count(*) as n from kinds', n, { tables: ['kinds', 'sightings'] });
		const frames = await Promise.all([total, kinds, total, kinds].map((statement) => engine.run(statement)));
		expect(frames.map((frame) => frame.columns.n[0])).toEqual([5, 3, 5, 3]);
	});

	test('takes values as they are, whatever is in them', async () => {
		const hostile = `'; drop table sightings; --`;
		const statement = asking(
			'select ? as w, ? as u, ? as n, typeof(?) as t, ? as b, count(*) as rows from sightings where id = ? or ?',
			{ w: text, u: text, n: number, t: text, b: number, rows: number },
			{ params: [hostile, 'بازیاب', 3e9, 2010, true, hostile, true], tables: ['sightings'] }
		);
		expect(listed(await engine.run(statement))).toEqual({
			w: [hostile],
			u: ['بازیاب'],
			n: [3e9],
			t: ['INTEGER'],
			b: [1],
			rows: [5]
		});
	});

	describe('refuses an answer when', () => {
		test.each(refused)('%s', async (_, sqlText, columns, expected) => {
			const problem = await problemIn(engine.run(asking(sqlText, columns)));
			expect(problem).toMatchObject({ kind: 'contract', query: 'asked', column: expected.column });
			expect(problem.kind === 'contract' && problem.fault).toMatch(expected.fault);
		});
	});

	describe('stays locked against', () => {
		test.each(locked)('%s', async (sqlText) => {
			expect(await problemIn(engine.run(asking(sqlText, n)))).toMatchObject({
				kind: 'query',
				query: 'asked'
			});
			expect((await engine.run(asking('select 1 as n', n))).columns.n[0]).toBe(1);
		});
	});

	test('runs one statement, not two', async () => {
		const two = asking('select 1 as n; drop table sightings', n, { tables: ['sightings'] });
		expect(await problemIn(engine.run(two))).toMatchObject({
			kind: 'query',
			cause: expect.stringContaining('multiple')
		});
		const after = asking('select count(*) as n from sightings', n, { tables: ['sightings'] });
		expect((await engine.run(after)).columns.n[0]).toBe(5);
	});

	test('names the query and the cause of an error', async () => {
		const problem = await problemIn(engine.run(asking('select nothing from nowhere', n)));
		expect(problem).toMatchObject({
			kind: 'query',
			query: 'asked',
			cause: expect.stringContaining('nowhere')
		});
	});

	test('names the table that is nowhere, and the derived one that is broken', async () => {
		expect(await problemIn(engine.run(asking('select 1 as n', n, { tables: ['orphan'] })))).toEqual({
			kind: 'data-missing',
			file: 'nowhere',
			status: null
		});
		const broken = asking('select 1 as n', n, { tables: ['broken'] });
		expect(await problemIn(engine.run(broken))).toMatchObject({ kind: 'query', query: 'broken' });
	});

	test('drops a question that is given up, before it starts and while it runs', async () => {
		const statement = asking('select sum(sqrt(x))::integer > 0 as n from range(20000000) t(x)', n);
		expect(await problemIn(engine.run(statement, { signal: AbortSignal.abort() }))).toEqual({
			kind: 'cancelled'
		});
		const giveUp = new AbortController();
		const answer = problemIn(engine.run(statement, { signal: giveUp.signal }));
		const queued = problemIn(engine.run(asking('select 2 as n', n), { signal: giveUp.signal }));
		setTimeout(() => giveUp.abort(), 20);
		expect([await answer, await queued]).toEqual([{ kind: 'cancelled' }, { kind: 'cancelled' }]);
		expect((await engine.run(asking('select 3 as n', n))).columns.n[0]).toBe(3);
	});

	test('answers many questions at once, each its own', async () => {
		const asked = Array.from({ length: 30 }, (_, at) =>
			engine.run(asking('select ? as n', n, { params: [at] }))
		);
		expect((await Promise.all(asked)).map((frame) => frame.columns.n[0])).toEqual(asked.map((_, at) => at));
	});
}
