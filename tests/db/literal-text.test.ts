import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { literalText } from '$lib/sql/literal-text';
import { sql, type SqlValue } from '$lib/sql/sql';

const values: readonly SqlValue[] = [
	"x'; drop table kept; --",
	"''",
	"\\'",
	"\\\\' or 1 = 1 --",
	'$$',
	'$a$',
	'/* */ -- ?',
	'"quoted"',
	'line\nline\r\n\ttab',
	'’ʼ＇',
	'کراچی',
	'\u202e\u0001',
	'',
	0,
	-3,
	2010,
	9_007_199_254_740_991,
	1e21,
	-2.5e-7,
	0.1,
	true,
	false,
	null
];

test('DuckDB reads every literal as the value it was written from', async () => {
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	await connection.run('create table kept as select 1 as one');
	const read: unknown[] = [];
	for (const value of values) {
		const answer = await connection.runAndReadAll(literalText(sql`select ${value} as v from kept`));
		const found = answer.getRows().flat();
		expect(found).toHaveLength(1);
		read.push(typeof found[0] === 'bigint' ? Number(found[0]) : found[0]);
	}
	expect(read).toEqual(values);
	expect((await connection.runAndReadAll('select one from kept')).getRows()).toEqual([[1]]);
	connection.closeSync();
	instance.closeSync();
});
