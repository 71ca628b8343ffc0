import type { PackedFrame } from '../../engine/frame';

/** Incidents of one district in one year; the other counts are a share of them. */
export interface SceneRow {
	readonly district_id: string;
	readonly incidents: number;
	readonly year?: number;
	readonly open?: number;
	readonly low?: number;
}

/** An answer of `district_years`, made by hand: every outcome that is not open is known. */
export function yearsFrame(rows: readonly SceneRow[], firstYear = 2008, lastYear = 2025): PackedFrame {
	return {
		length: rows.length,
		columns: {
			district_id: rows.map(({ district_id }) => district_id),
			year: rows.map(({ year }) => year ?? 2013),
			incidents: rows.map(({ incidents }) => incidents),
			outcome_open: rows.map(({ open }) => open ?? 0),
			outcome_unknown: rows.map(() => 0),
			low_confidence_incidents: rows.map(({ low }) => low ?? 0),
			first_year: rows.map(() => firstYear),
			last_year: rows.map(() => lastYear)
		}
	};
}

const residents: Readonly<Record<string, readonly [census2017: number, census2023: number]>> = {
	'karachi-central': [2_971_382, 3_822_325],
	'karachi-east': [2_875_315, 3_921_742],
	'karachi-south': [1_769_230, 2_329_764],
	'karachi-west': [2_077_228, 2_679_380],
	korangi: [2_577_556, 3_128_971],
	malir: [1_924_346, 2_432_248],
	keamari: [1_829_837, 2_068_451]
};

/** The censuses of 2017 and 2023, final results. */
export const populationFrame: PackedFrame = {
	length: 14,
	columns: {
		district_id: Object.keys(residents).flatMap((district_id) => [district_id, district_id]),
		year: Object.keys(residents).flatMap(() => [2017, 2023]),
		population: Object.values(residents).flat(),
		series: Object.keys(residents).flatMap(() => ['final', 'final']),
		limits: Object.keys(residents).flatMap(() => ['2023 limits', '2023 limits'])
	}
};
