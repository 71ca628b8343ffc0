import type { MessageKey } from '../../i18n/messages/catalogue';
import { LEAST_MONTHS_LEVEL } from '../../stats/calculations/trend-of-months';
import {
	DEFAULT_LEVEL,
	MINIMUM_AREAS_CLUSTER,
	MINIMUM_AREAS_COMPARED,
	MINIMUM_CASES_RATIO,
	MINIMUM_COUNT_FLAG,
	MINIMUM_EXPECTED_ENDS,
	MINIMUM_INCIDENTS_MAP,
	MINIMUM_INCIDENTS_SEASON,
	MINIMUM_INCIDENTS_SERIES,
	MINIMUM_KNOWN_SHARE,
	MINIMUM_MEAN_DECOMPOSED,
	MINIMUM_MONTHS_SEASON,
	MINIMUM_N_CURVE,
	MINIMUM_N_MEDIAN,
	MINIMUM_ORIGINS_BACK_TEST,
	MINIMUM_PAIRS_RATIO_INTERVAL,
	MINIMUM_YEARS_SEASON,
	OVERDISPERSED_FROM,
	SIGNIFICANT_P,
	SURE_OF_CHANGE
} from '../../stats/thresholds';
import { MINIMUM_OVERLAP } from '../../stats/unseen/overlap';
import { MOST_RESAMPLED } from '../ransom-spread/calculation-tasks';

type ThresholdKey = Extract<MessageKey, `threshold.${string}`>;

/** A number at which the site stops saying more, as the code that stops holds it. */
export interface ThresholdEntry {
	readonly name: ThresholdKey;
	readonly why: ThresholdKey;
	readonly value: number;
	/** Is the value a share, to be shown as a percentage? */
	readonly isShare: boolean;
}

/** Every number at which a figure stops, in the order of the figures. */
export const thresholdEntries: readonly ThresholdEntry[] = [
	{ name: 'threshold.map', why: 'threshold.map.why', value: MINIMUM_INCIDENTS_MAP, isShare: false },
	{ name: 'threshold.median', why: 'threshold.median.why', value: MINIMUM_N_MEDIAN, isShare: false },
	{ name: 'threshold.share', why: 'threshold.share.why', value: MINIMUM_KNOWN_SHARE, isShare: false },
	{ name: 'threshold.curve', why: 'threshold.curve.why', value: MINIMUM_N_CURVE, isShare: false },
	{ name: 'threshold.p', why: 'threshold.p.why', value: SIGNIFICANT_P, isShare: true },
	{ name: 'threshold.series', why: 'threshold.series.why', value: MINIMUM_INCIDENTS_SERIES, isShare: false },
	{ name: 'threshold.months', why: 'threshold.months.why', value: MINIMUM_MONTHS_SEASON, isShare: false },
	{
		name: 'threshold.level-months',
		why: 'threshold.level-months.why',
		value: LEAST_MONTHS_LEVEL,
		isShare: false
	},
	{ name: 'threshold.no-change', why: 'threshold.no-change.why', value: SURE_OF_CHANGE, isShare: true },
	{ name: 'threshold.flag', why: 'threshold.flag.why', value: MINIMUM_COUNT_FLAG, isShare: false },
	{
		name: 'threshold.back-test',
		why: 'threshold.back-test.why',
		value: MINIMUM_ORIGINS_BACK_TEST,
		isShare: false
	},
	{ name: 'threshold.scatter', why: 'threshold.scatter.why', value: OVERDISPERSED_FROM, isShare: false },
	{
		name: 'threshold.season-years',
		why: 'threshold.season-years.why',
		value: MINIMUM_YEARS_SEASON,
		isShare: false
	},
	{ name: 'threshold.season', why: 'threshold.season.why', value: MINIMUM_INCIDENTS_SEASON, isShare: false },
	{
		name: 'threshold.decomposed',
		why: 'threshold.decomposed.why',
		value: MINIMUM_MEAN_DECOMPOSED,
		isShare: false
	},
	{ name: 'threshold.pair', why: 'threshold.pair.why', value: MINIMUM_CASES_RATIO, isShare: false },
	{
		name: 'threshold.compared',
		why: 'threshold.compared.why',
		value: MINIMUM_AREAS_COMPARED,
		isShare: false
	},
	{ name: 'threshold.clusters', why: 'threshold.clusters.why', value: MINIMUM_AREAS_CLUSTER, isShare: false },
	{ name: 'threshold.ends', why: 'threshold.ends.why', value: MINIMUM_EXPECTED_ENDS, isShare: false },
	{
		name: 'threshold.pairs',
		why: 'threshold.pairs.why',
		value: MINIMUM_PAIRS_RATIO_INTERVAL,
		isShare: false
	},
	{ name: 'threshold.resampled', why: 'threshold.resampled.why', value: MOST_RESAMPLED, isShare: false },
	{ name: 'threshold.overlap', why: 'threshold.overlap.why', value: MINIMUM_OVERLAP, isShare: false },
	{ name: 'threshold.level', why: 'threshold.level.why', value: DEFAULT_LEVEL, isShare: true }
];
