import type { MessageKey } from '../../i18n/messages/catalogue';
import {
	DEFAULT_LEVEL,
	MINIMUM_INCIDENTS_MAP,
	MINIMUM_KNOWN_SHARE,
	MINIMUM_N_CURVE,
	MINIMUM_N_MEDIAN
} from '../../stats/thresholds';

type StatisticId =
	| 'poisson'
	| 'wilson'
	| 'bounds'
	| 'quantile'
	| 'cumulative'
	| 'incidence'
	| 'survival'
	| 'population'
	| 'money';

type StatisticKey = Extract<MessageKey, `stat.${string}`>;
type ThresholdKey = Extract<MessageKey, `threshold.${string}`>;

/** A statistic of the site, as the methods page lists it. */
export interface StatisticEntry {
	readonly id: StatisticId;
	readonly name: StatisticKey;
	/** Where it comes from. References are not translated. */
	readonly reference: string;
}

/** Every statistic that a figure may show, in the order of the figures. */
export const statisticEntries: readonly StatisticEntry[] = [
	{ id: 'poisson', name: 'stat.poisson', reference: 'Garwood F (1936) Biometrika 28:437' },
	{
		id: 'population',
		name: 'stat.population',
		reference: 'UN (1983) Manual X, annex; Pakistan Bureau of Statistics, censuses of 1998, 2017, 2023'
	},
	{
		id: 'money',
		name: 'stat.money',
		reference: 'World Bank WDI, FP.CPI.TOTL and PA.NUS.FCRF; State Bank of Pakistan, 2023 to 2025'
	},
	{
		id: 'quantile',
		name: 'stat.quantile',
		reference: 'Hyndman RJ, Fan Y (1996) Am Stat 50:361, definition 7'
	},
	{ id: 'wilson', name: 'stat.wilson', reference: 'Wilson EB (1927) JASA 22:209' },
	{
		id: 'bounds',
		name: 'stat.bounds',
		reference: 'Manski CF (2003) Partial identification of probability distributions'
	},
	{ id: 'cumulative', name: 'stat.cumulative', reference: 'The empirical distribution function' },
	{
		id: 'incidence',
		name: 'stat.incidence',
		reference: 'Aalen O, Johansen S (1978) Scand J Stat 5:141; ties as in Gray RJ (1988) Ann Stat 16:1141'
	},
	{
		id: 'survival',
		name: 'stat.survival',
		reference: 'Kaplan EL, Meier P (1958) JASA 53:457; Greenwood M (1926)'
	}
];

/** A number at which the site stops saying more, as the code that stops holds it. */
export interface ThresholdEntry {
	readonly name: ThresholdKey;
	readonly why: ThresholdKey;
	readonly value: number;
	/** Is the value a share, to be shown as a percentage? */
	readonly isShare: boolean;
}

export const thresholdEntries: readonly ThresholdEntry[] = [
	{ name: 'threshold.map', why: 'threshold.map.why', value: MINIMUM_INCIDENTS_MAP, isShare: false },
	{ name: 'threshold.median', why: 'threshold.median.why', value: MINIMUM_N_MEDIAN, isShare: false },
	{ name: 'threshold.share', why: 'threshold.share.why', value: MINIMUM_KNOWN_SHARE, isShare: false },
	{ name: 'threshold.curve', why: 'threshold.curve.why', value: MINIMUM_N_CURVE, isShare: false },
	{ name: 'threshold.level', why: 'threshold.level.why', value: DEFAULT_LEVEL, isShare: true }
];
