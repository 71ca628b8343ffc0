import type { PackedFrame } from '../../engine/frame';

/** Figures that exist, so that the links of a scene lead somewhere. */
const statIds = [
	'880acd',
	'ec86bc',
	'af478b',
	'552b60',
	'e85dc3',
	'f9967c',
	'3209f0',
	'7e41d5',
	'60419d',
	'aba509'
];
const monthIds = [
	'5ae77f',
	'8f0537',
	'b0a6a7',
	'1a01e8',
	'8bc932',
	'8bc2b6',
	'cbc5a2',
	'192b30',
	'f69a2e',
	'2dcea0'
];

const besideIds = ['adaf52', '0f5076', '26399d', '984cde', '1430a7'];

/** A printed figure made by hand: a whole year of cases of high confidence, picked, unless it says otherwise. */
export interface SceneCount {
	readonly year: number;
	readonly group: string;
	readonly value: number;
	readonly measure?: 'cases' | 'victims' | 'arrests';
	readonly unit?: string;
	readonly confidence?: string;
	readonly end?: string;
	readonly publisher?: string;
	readonly compiler?: string;
	readonly isHeadline?: boolean;
	readonly isPart?: boolean;
}

/** Printed figures as the query answers them. */
export function yearsFrame(rows: readonly SceneCount[]): PackedFrame {
	const column = <T>(read: (row: SceneCount, index: number) => T) => rows.map(read);
	return {
		length: rows.length,
		columns: {
			year: column(({ year }) => year),
			compiler_group: column(({ group }) => group),
			measure: column(({ measure }) => measure ?? 'cases'),
			value: column(({ value }) => value),
			unit: column(({ unit }) => unit ?? 'count'),
			confidence: column(({ confidence }) => confidence ?? 'high'),
			period_start: column(({ year }) => `${year}-01-01`),
			period_end: column(({ year, end }) => `${year}-${end ?? '12-31'}`),
			is_part_year: column(({ end, isPart }) => (end || isPart ? 1 : 0)),
			is_headline: column(({ isHeadline }) => (isHeadline === false ? 0 : 1)),
			compiler: column(({ group, compiler }) => compiler ?? group),
			source_publisher: column(({ publisher }) => publisher ?? 'Dawn'),
			stat_id: column((_, index) => `KPS-${statIds[index] ?? String(index).padStart(6, '0')}`)
		}
	};
}

/** The two stretches of years that the real data have, or none. */
export function spansFrame(is_drawn: boolean): PackedFrame {
	const rows = is_drawn
		? [
				['KPS-062ab5', '1990-01-01', '1999-04-13', 'cases', 229, 'Associated Press'] as const,
				['KPS-042a77', '1997-01-01', '2007-12-31', 'cases_per_year_mean', 27, 'Business Recorder'] as const
			]
		: [];
	return {
		length: rows.length,
		columns: {
			stat_id: rows.map((row) => row[0]),
			period_start: rows.map((row) => row[1]),
			period_end: rows.map((row) => row[2]),
			compiler_group: rows.map(() => 'cplc'),
			measure: rows.map((row) => row[3]),
			value: rows.map((row) => row[4]),
			unit: rows.map(() => 'count'),
			confidence: rows.map(() => 'medium'),
			source_publisher: rows.map((row) => row[5])
		}
	};
}

/** Printed months from January on. */
export function monthsFrame(values: readonly number[]): PackedFrame {
	return {
		length: values.length,
		columns: {
			month: values.map((_, index) => index + 1),
			compiler_group: values.map(() => 'cplc'),
			value: values,
			confidence: values.map(() => 'high'),
			source_publisher: values.map(() => 'Dawn'),
			stat_id: values.map((_, index) => `KPS-${monthIds[index]}`)
		}
	};
}

/** What was printed beside the yearly counts, made by hand: NGO figures for Karachi South in 2024 unless they say otherwise. */
export interface SceneBeside {
	readonly value: number;
	readonly measure?: string;
	readonly unit?: string;
	readonly place?: string;
	readonly from?: string;
	readonly to?: string;
	readonly group?: string;
	readonly confidence?: string;
}

/** An answer of `published_beside`. */
export function besideFrame(rows: readonly SceneBeside[]): PackedFrame {
	return {
		length: rows.length,
		columns: {
			stat_id: rows.map((_, index) => `KPS-${besideIds[index]}`),
			period_start: rows.map(({ from }) => from ?? '2024-01-01'),
			period_end: rows.map(({ to }) => to ?? '2024-12-31'),
			is_part_year: rows.map(() => 0),
			geo_name: rows.map(({ place }) => place ?? 'Karachi South'),
			measure: rows.map(({ measure }) => measure ?? 'cases'),
			value: rows.map(({ value }) => value),
			unit: rows.map(({ unit }) => unit ?? 'count'),
			compiler_group: rows.map(({ group }) => group ?? 'ngo'),
			source_publisher: rows.map(() => 'SSDO'),
			confidence: rows.map(({ confidence }) => confidence ?? 'high')
		}
	};
}
