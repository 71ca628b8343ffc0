/** The statistics and the thresholds, in words. */
export const statistics = {
	'stat.poisson': 'Exact interval of a count (Garwood)',
	'stat.poisson.use':
		'How far a count, or a rate per 100 000, may stray by chance. Only for published district tables, demonstration rows and your own files; never for the press catalogue.',
	'stat.wilson': 'Interval of a share (Wilson)',
	'stat.wilson.use':
		'A share of cases with a known outcome: on published totals, demonstration rows and your own files.',
	'stat.bounds': 'Bounds if every unknown had gone one way',
	'stat.bounds.use':
		'The shares of the press catalogue: n, and the lowest and highest share that the unknown outcomes allow. No interval, as it is no sample.',
	'stat.quantile': 'Median and quantiles (type 7)',
	'stat.quantile.use': 'Ransoms and days in captivity, once there are enough values (see below).',
	'stat.cumulative': 'Cumulative share of closed cases',
	'stat.cumulative.use':
		'Time to the end in the press catalogue, among closed cases with a reported duration only.',
	'stat.incidence': 'Cumulative incidence of competing outcomes (Aalen–Johansen)',
	'stat.incidence.use':
		'Time to each outcome where open cases carry a date of last knowledge: demonstration rows and your own files.',
	'stat.survival': 'Share still held (Kaplan–Meier)',
	'stat.survival.use':
		'The share of cases still open after so many days, with the number at risk; on the same rows.',
	'stat.population': 'Population between censuses',
	'stat.population.use':
		'A straight line from 1998 to 2017 on the same limits and from 2017 to 2023 between final counts; the census of 2023 is held for three years at most, and this is said; none before 1998.',
	'stat.money': 'Constant rupees and dollars of the day',
	'stat.money.use':
		'Rupees of a year at the prices of the base year, by the consumer price index; a year without an index is “not covered”.',
	'threshold.map': 'Incidents in a district, for a colour on the map',
	'threshold.map.why':
		'With five the exact interval still runs from 1.6 to 11.7. Below it a colour would rank districts by chance, and small cells point at people. The area is hatched and the number written in words.',
	'threshold.median': 'Values, for a median',
	'threshold.median.why':
		'With eight values, the second smallest and second largest still bound the true median with 93% confidence; with seven, with 88% only, and nothing but the whole range would do.',
	'threshold.share': 'Known outcomes, for a share',
	'threshold.share.why':
		'With four, one case moves the share by a quarter. Below five the counts are given in words.',
	'threshold.curve': 'Cases, for a curve over time',
	'threshold.curve.why': 'With fewer than ten each step would be more than a tenth of the scale.',
	'threshold.level': 'Level of every interval',
	'threshold.level.why': 'The level used in the published tables beside which our intervals stand.'
} as const;
