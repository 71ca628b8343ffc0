import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import type { PrintedFigure } from '$lib/figures/published/printed-figure';

/** A figure with every field set; a test names only what it is about. */
export function aFigure(given: Partial<PrintedFigure> = {}): PrintedFigure {
	return {
		stat_id: 'KPS-000000',
		period_start: '2013-01-01',
		period_end: '2013-12-31',
		geo_level: 'city',
		geo_name: 'Karachi',
		crime_type: 'kidnapping_for_ransom',
		measure: 'cases',
		value: 100,
		unit: 'count',
		compiler: 'CPLC',
		compiler_group: 'cplc',
		source_title: 'A title',
		source_publisher: 'A paper',
		source_url: 'https://example.org/a',
		source_date: '2014-01-02',
		confidence: 'high',
		note: '',
		is_part_year: false,
		is_headline: false,
		...given
	};
}

/** The figures as compiled, read without the site's own code; the two flags are not in the file and stay false. */
export function compiledFigures(): readonly PrintedFigure[] {
	const rows = parse(readFileSync('data/published_statistics.csv', 'utf8'), { columns: true }) as Record<
		string,
		string
	>[];
	return rows.map((row) => aFigure({ ...row, value: Number(row['value']) }));
}
