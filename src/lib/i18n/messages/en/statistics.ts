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
	'stat.ratio': 'Ratio of two counts (exact)',
	'stat.ratio.use':
		'Two years of one compiler, and the catalogue beside a printed count of the same year: how many times as many, and could they be equal? It says nothing about which incidents both hold.',
	'stat.looks': 'Many looks at once (Benjamini–Hochberg)',
	'stat.looks.use':
		'Wherever several districts, months, years or outcomes are tested together, so that chance finds do not pile up.',
	'stat.levels': 'Levels of a series (PELT)',
	'stat.levels.use':
		'Where the level of the months changed; demonstration rows and your own files, never the press catalogue.',
	'stat.changes': 'Probability of a change (Bayesian, exact)',
	'stat.changes.use':
		'How likely the level changed in each month, over every number of changes; on the same rows.',
	'stat.flags': 'Months that stand out (Farrington flexible, EARS C2)',
	'stat.flags.use':
		'Months with more incidents than the ones before led one to expect; where years are few, the rule that knows no season. On the same rows.',
	'stat.forecast': 'The next twelve months (harmonic Poisson; as last year)',
	'stat.forecast.use':
		'A year ahead with intervals, and how often such intervals held on the past. On the same rows.',
	'stat.wave': 'Yearly wave (harmonic Poisson regression)',
	'stat.wave.use': 'Is there a season, how high, and when? Years have levels of their own. On the same rows.',
	'stat.stl': 'Seasonal part (STL)',
	'stat.stl.use': 'A description beside the wave, no test; only where months are full enough.',
	'stat.funnel': 'Funnel with exact limits',
	'stat.funnel.use':
		'Which districts differ from the rate of all by more than their size lets chance explain? Published district tables, demonstration rows and your own files.',
	'stat.smoothing': 'Smoothed rates (empirical Bayes)',
	'stat.smoothing.use':
		'Rates of small districts, drawn towards that of all or of their neighbours as far as chance explains them. The same tables.',
	'stat.moran': 'Likeness of neighbours (Moran’s I, by permutation)',
	'stat.moran.use':
		'Do neighbouring districts have like rates, all together and one by one? The same tables.',
	'stat.log-rank': 'Comparison of curves (log-rank, Peto–Peto; Gray)',
	'stat.log-rank.use':
		'Do groups differ in how long it lasts, or in how it ends? Demonstration rows and your own files.',
	'stat.bootstrap': 'Intervals by drawing again (bootstrap, seeded)',
	'stat.bootstrap.use':
		'Of median, quartiles and the part of a demand that was paid. Never of the press catalogue.',
	'stat.geometric': 'Geometric mean',
	'stat.geometric.use':
		'The typical sum and the typical part paid, on a scale of ratios; its interval not for the press catalogue.',
	'stat.lists': 'Capture and recapture of two lists (Chapman; Chao’s bound)',
	'stat.lists.use':
		'How many are on neither list? Only for lists whose cases were matched, never for what the press mentions.',
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
	'threshold.p': 'p, or share of false finds, at which a difference is called found',
	'threshold.p.why':
		'The other side of the level of the intervals. Where many are tested at once it is the share of false ones among the finds.',
	'threshold.series': 'Incidents, for levels and flags of months',
	'threshold.series.why':
		'With 20 the exact interval of their mean still runs from 12.2 to 30.9: not even a halving would be seen.',
	'threshold.months': 'Months, for levels and flags',
	'threshold.months.why': 'In less than two years a season and one bad winter are the same.',
	'threshold.level-months': 'Months of one level',
	'threshold.level-months.why': 'So that a season is not cut into steps.',
	'threshold.no-change': 'Probability of no change, up to which a headline speaks of changes',
	'threshold.no-change.why': 'A headline stands alone: below this, some change is as good as sure.',
	'threshold.flag': 'Incidents of a month, for a flag',
	'threshold.flag.why': 'One kidnapping where none was expected is news, not an outbreak.',
	'threshold.back-test': 'Forecasts of the past, for their record',
	'threshold.back-test.why':
		'With fewer, one miss more or less moves the record by more than eight points of a hundred.',
	'threshold.scatter': 'Scatter, in times of what chance gives, from which it is too much',
	'threshold.scatter.why': 'At 1.2 a Poisson interval is already a tenth too short.',
	'threshold.season-years': 'Years with incidents, for a season',
	'threshold.season-years.why': 'Of two years, one odd month is half of what is known of it.',
	'threshold.season': 'Incidents, for a season',
	'threshold.season.why': 'Five for each month of the year.',
	'threshold.decomposed': 'Incidents a month, for the seasonal part',
	'threshold.decomposed.why': 'Chance alone moves a month of ten by a third.',
	'threshold.pair': 'Cases of two years together, for a comparison',
	'threshold.pair.why': 'With five, even all of them in one year could not tell the years apart.',
	'threshold.compared': 'Districts, for a funnel or smoothed rates',
	'threshold.compared.why': 'Two districts only mirror each other.',
	'threshold.clusters': 'Districts, for the likeness of neighbours',
	'threshold.clusters.why': 'Among six, none could stand out however its neighbours lie.',
	'threshold.ends': 'Ends that chance puts into each group, for a verdict on curves',
	'threshold.ends.why': 'The p-value is an approximation, and rough with fewer.',
	'threshold.pairs': 'Sums demanded and paid in one incident, for an interval of the part paid',
	'threshold.pairs.why': 'Drawn again from fewer pairs, the interval would be too narrow.',
	'threshold.resampled': 'Sums, at most, that are drawn again',
	'threshold.resampled.why': 'More would take seconds, for intervals thinner than the lines.',
	'threshold.overlap': 'Incidents on both lists, for an estimate of those on none',
	'threshold.overlap.why': 'With fewer matches the estimate is biased in a way that no interval shows.',
	'threshold.level': 'Level of every interval',
	'threshold.level.why': 'The level used in the published tables beside which our intervals stand.'
} as const;
