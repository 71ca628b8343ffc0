import { DuckDBInstance } from '@duckdb/node-api';
import { frameFromAnswer } from '$lib/engine/answer';
import { rowsOf, type RowOf } from '$lib/engine/frame';
import { derivedTables } from '$lib/queries';
import { nodeAnswer } from '$lib/server/node-answer';
import { literalText } from '$lib/sql/literal-text';
import type { ColumnSpecs, Statement } from '$lib/sql/statement';

/** Seven incidents that can be counted by hand, with every blank that the catalogue knows, and their deflators. */
const tables = `
create table incidents as select * from (values
	(date '2010-03-01', 'month', 'karachi-south', 'ransom', 1, 'M', '30-44', 'trader', 'police', 1000000.0, 400000.0, 10, 'released_ransom_paid', 'cplc', 'gang', 2, 0, 'high'),
	(date '2010-03-01', 'month', 'karachi-south', 'ransom', 2, 'M', null, 'trader', 'both', 2000000.0, null, 0, 'rescued', 'avcc;cplc', 'gang', null, 1, 'high'),
	(date '2010-11-01', 'month', 'malir', 'ransom', null, null, null, null, 'police', 1000000.0, 1000000.0, 10, 'released_ransom_paid', null, null, null, null, 'low'),
	(date '2011-01-01', 'year', 'malir', 'express', 1, 'F', null, null, 'cplc', null, null, null, 'escaped', 'self', null, null, null, 'low'),
	(date '2012-06-01', 'month', null, 'child_abduction', 1, 'F', '0-11', 'schoolchild', 'media_only', null, null, 3, null, null, 'acquaintance', null, null, 'high'),
	(date '2012-06-01', 'month', 'karachi-south', 'enforced_disappearance', 1, 'M', '18-29', null, 'unknown', null, null, null, 'still_missing', null, 'police', null, null, 'medium'),
	(date '2013-02-01', 'month', 'korangi', 'ransom', 1, 'M', '45-59', 'banker', 'both', 5000000.0, null, null, 'pending_at_report', null, 'gang', 4, null, 'high')
) t("date", date_precision, district_id, kidnap_type, victim_count, victim_sex, victim_age_band, victim_occupation,
	reported_to, ransom_demanded_pkr, ransom_paid_pkr, captivity_days, outcome, resolved_by, perpetrator_type, arrests,
	perpetrators_killed, confidence);
create table deflators as select * from (values
	(2010, 100.0, 85.0), (2011, 110.0, 86.0), (2012, 120.0, 93.0), (2013, null, 101.0)
) t(year, cpi_index, pkr_per_usd);
create table districts as select * from (values
	('karachi-south', 122.0), ('korangi', 108.0), ('malir', 2160.0)
) t(district_id, area_km2_official);
create table population as select * from (values
	('karachi-south', 2017, 'final', 1000), ('karachi-south', 2023, 'final', 2000), ('karachi-south', 2023, 'provisional', 1),
	('korangi', 2023, 'final', 3000), ('malir', 2017, 'final', 5)
) t(district_id, year, series, population)`;

/** Answers statements on these seven incidents, with the derived tables of the site. */
export async function askFewIncidents() {
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	await connection.run(tables);
	const made = derivedTables.filter(({ name }) => !/^(demo|printed)_/.test(name));
	for (const { name, text } of made) await connection.run(`create table ${name} as ${text}`);
	return async <C extends ColumnSpecs>(statement: Statement<C>): Promise<readonly RowOf<C>[]> =>
		rowsOf(frameFromAnswer(await nodeAnswer(await connection.run(literalText(statement))), statement));
}
