import type { MessageKey } from '../../i18n/messages/catalogue';

type StatisticId =
	| 'poisson'
	| 'wilson'
	| 'bounds'
	| 'quantile'
	| 'cumulative'
	| 'incidence'
	| 'survival'
	| 'ratio'
	| 'looks'
	| 'levels'
	| 'changes'
	| 'flags'
	| 'forecast'
	| 'wave'
	| 'stl'
	| 'funnel'
	| 'smoothing'
	| 'moran'
	| 'log-rank'
	| 'bootstrap'
	| 'geometric'
	| 'lists'
	| 'population'
	| 'money';

type StatisticKey = Extract<MessageKey, `stat.${string}`>;

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
	},
	{ id: 'ratio', name: 'stat.ratio', reference: 'Przyborowski J, Wilenski H (1940) Biometrika 31:313' },
	{ id: 'looks', name: 'stat.looks', reference: 'Benjamini Y, Hochberg Y (1995) JRSS B 57:289' },
	{
		id: 'levels',
		name: 'stat.levels',
		reference: 'Killick R, Fearnhead P, Eckley IA (2012) JASA 107:1590; Schwarz G (1978) Ann Stat 6:461'
	},
	{ id: 'changes', name: 'stat.changes', reference: 'Fearnhead P (2006) Stat Comput 16:203' },
	{
		id: 'flags',
		name: 'stat.flags',
		reference: 'Noufaily A et al. (2013) Stat Med 32:1206; Hutwagner L et al. (2003) J Urban Health 80:i89'
	},
	{
		id: 'forecast',
		name: 'stat.forecast',
		reference:
			'McCullagh P, Nelder JA (1989) Generalized linear models; Tashman LJ (2000) Int J Forecast 16:437'
	},
	{
		id: 'wave',
		name: 'stat.wave',
		reference: 'Stolwijk AM, Straatman H, Zielhuis GA (1999) J Epidemiol Community Health 53:235'
	},
	{ id: 'stl', name: 'stat.stl', reference: 'Cleveland RB et al. (1990) J Off Stat 6:3' },
	{ id: 'funnel', name: 'stat.funnel', reference: 'Spiegelhalter DJ (2005) Statist Med 24:1185' },
	{ id: 'smoothing', name: 'stat.smoothing', reference: 'Marshall RJ (1991) Applied Statistics 40:283' },
	{
		id: 'moran',
		name: 'stat.moran',
		reference:
			'Cliff AD, Ord JK (1981) Spatial processes; Assunção RM, Reis EA (1999) Statist Med 18:2147; Anselin L (1995) Geographical Analysis 27:93'
	},
	{
		id: 'log-rank',
		name: 'stat.log-rank',
		reference:
			'Mantel N (1966) Cancer Chemother Rep 50:163; Peto R, Peto J (1972) JRSS A 135:185; Gray RJ (1988) Ann Stat 16:1141'
	},
	{
		id: 'bootstrap',
		name: 'stat.bootstrap',
		reference: 'Efron B (1979) Ann Stat 7:1; Efron B (1987) JASA 82:171'
	},
	{ id: 'geometric', name: 'stat.geometric', reference: 'Bland JM, Altman DG (1996) BMJ 312:1079' },
	{
		id: 'lists',
		name: 'stat.lists',
		reference: 'Chapman DG (1951) Univ Calif Publ Stat 1:131; Chao A (1987) Biometrics 43:783'
	}
];
