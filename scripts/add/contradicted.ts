import { DuckDBInstance } from '@duckdb/node-api';
import { contradictions } from '../../src/lib/queries/contradictions';
import type { RawTable } from '../check/raw-table';
import { loadTable } from '../make/load-table';

/** A figure that another contradicts, and how: a `ContradictionKind`. */
export interface Contradicted {
	readonly kind: string;
	readonly stat_id: string;
}

/** Which figures does this one contradict? Asked by the query of the page that lists all contradictions. */
export async function contradicted(published: RawTable, statId: string): Promise<readonly Contradicted[]> {
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	try {
		await loadTable(connection, published);
		const { text, params } = contradictions({ stat_id: statId });
		const answer = await connection.runAndReadAll(text, [...params]);
		return answer.getRowObjects().map((row) => {
			const [one, other] = [String(row['stat_id']), String(row['other_stat_id'])];
			return { kind: String(row['kind']), stat_id: one === statId ? other : one };
		});
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
