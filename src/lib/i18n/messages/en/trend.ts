/** Months and their levels, and the printed full years that stand in their place. */
export const trend = {
	'months.name': '{month} {year}',
	'months.note.year-only':
		'{n} {n|incident is|incidents are} known only to the year and {n|stands|stand} on no month.',
	'trend.title.plain': 'Month by month: levels, changes and what may come',
	'trend.title.steady': 'Month by month: in {n} months no change of level can be told from chance',
	'trend.title.changes':
		'Month by month: in {years} years the level changed {n} {n|time|times}, last about {month}, from {before} to {after} a month',
	'trend.subtitle':
		'Incidents a month, with levels between changes (PELT, Poisson) and their exact 95% intervals: {kind}, {district}, {outcome}; {period}; n\u00a0=\u00a0{n} in {months} months',
	'trend.axis': 'incidents a month; bold: level',
	'trend.strip': 'probability that the level changed, month by month',
	'trend.level': '{value} ({interval})',
	'trend.switch.flags': 'Months that stand out',
	'trend.switch.forecast': 'Forecast of 12 months',
	'trend.key.months': 'incidents a month',
	'trend.key.level': 'level with its 95% interval',
	'trend.key.break': 'change of level',
	'trend.key.flag': 'month that stands out',
	'trend.key.forecast': 'forecast with 80% and 95% intervals',
	'trend.mark': '{month}: {n} {n|incident|incidents}',
	'trend.mark.level': 'level {level} a month',
	'trend.mark.flag': 'expected {expected}, limit {threshold}; adjusted p {p}',
	'trend.flag.stands': 'stands out',
	'trend.flag.own': 'above its own limit only',
	'trend.flag.no': 'no',
	'trend.failed': 'The calculation could not be carried out. What you see is the last one.',
	'trend.note.shows':
		'Shows how many incidents began in each month, on which levels they ran and when these changed. It does not say why: more reporting looks the same as more crime.',
	'trend.note.too-few':
		'Too few to say: {n} {n|incident|incidents} in {months} months. Levels, flags and forecasts need at least {least} incidents in {leastMonths} months.',
	'trend.note.levels':
		'Dashed lines are changes of level: PELT with a Poisson cost and Schwarz’ penalty, no level shorter than {months} months, so that a season is not cut into steps. The interval of each level is exact (Garwood), as if its ends had been known beforehand: the true uncertainty is wider.',
	'trend.note.posterior':
		'The strip below gives, for each month, the probability that the level changed there, over every number of changes at once (Bayesian, exact; held beforehand: one change in {months} months, each level a gamma of shape 1 about the mean). It expects {n} changes in all.',
	'trend.note.overdispersed':
		'Counts scatter {times} times as much about their levels as Poisson counts do: the intervals are too short, and some of the changes may be none.',
	'trend.note.flags.farrington-flexible':
		'{n} of {looks} months looked at {n|stands|stand} out after correction for so many looks (Benjamini-Hochberg, 5% false flags accepted, at least {least} incidents); {own} passed their own limit. Rule: Farrington, flexible; five years before each month, in four parts of the year. After a lasting rise months are flagged until the years before have caught up.',
	'trend.note.flags.ears-c2':
		'{n} of {looks} months looked at {n|stands|stand} out after correction for so many looks (Benjamini-Hochberg, 5% false flags accepted, at least {least} incidents); {own} passed their own limit. Rule: EARS C2, seven months with a gap of two, since there are too few years for one that knows the season.',
	'trend.note.flags.none': 'No month has enough months before it to be looked at: nothing is flagged.',
	'trend.note.forecast':
		'The forecast is a yearly wave about the level of the last {months} months (harmonic Poisson) and knows no change of level to come. Tried out on {origins} earlier starts, its 80% intervals held {narrow} of what came and its 95% intervals {wide}; “as a year before” (seasonal naive, in the table) held {naive} with 95% intervals.',
	'trend.note.forecast.untested':
		'The forecast is a yearly wave about the level of the last {months} months (harmonic Poisson) and knows no change of level to come. There are too few months to try it out on earlier ones: do not lean on it.',
	'trend.note.forecast.none': 'No forecast: too few months, or none that determine a yearly wave.',
	'trend.alt.none': 'Too few incidents for levels.',
	'trend.alt':
		'Thin bars for each month from {first} to {last}, between {least} and {most} incidents, with lines for the levels.',
	'trend.alt.level': '{from} to {to}: {level}',
	'trend.alt.levels': 'Levels a month: {list}.',
	'trend.alt.flags': 'Months that stand out: {list}.',
	'trend.alt.no-flag': 'No month stands out.',
	'trend.alt.forecast': 'The 95% intervals of the next 12 months run from {lower} to {upper}.',
	'trend.table.month': 'Month',
	'trend.table.incidents': 'Incidents',
	'trend.table.level': 'Level a month (95% interval)',
	'trend.table.change': 'Probability of a change of level before this month',
	'trend.table.expected': 'Expected',
	'trend.table.threshold': 'Limit',
	'trend.table.p': 'p, adjusted',
	'trend.table.flag': 'Stands out',
	'trend.table.forecast': 'Forecast',
	'trend.table.interval': '{level}% interval',
	'trend.table.naive': 'As a year before',
	'trend.printed.title.plain': 'Full years held against each other, each compiler by itself: {crime}',
	'trend.printed.title.differs':
		'{compiler}: {earlier} cases in {from}, {later} in {to}, a larger difference than chance explains',
	'trend.printed.subtitle':
		'Printed full years of {crime} in Karachi, cases by compiler, with exact 95% intervals (Garwood), {period}; n\u00a0=\u00a0{n} {n|figure|figures}',
	'trend.printed.subtitle.none':
		'Printed full years of {crime} in Karachi, cases by compiler; n\u00a0=\u00a00',
	'trend.printed.axis': 'cases a year, in steps of ratios',
	'trend.printed.empty':
		'No full year of {crime} was printed for Karachi in this period that could be drawn, and the press catalogue bears no trend.',
	'trend.printed.mark.interval': '95% interval {interval}',
	'trend.printed.note.shows':
		'Shows the full years that each compiler printed, and whether two of them differ by more than chance. It is no trend of crime: what reaches a compiler, and what it counts, changes too. From the press catalogue, which is no sample, no trend is drawn at all.',
	'trend.printed.note.pairs':
		'Compared are the last two full years of each compiler, never one compiler with another: exact conditional ratio and test, p adjusted for {n} {n|look|looks} (Benjamini-Hochberg). Under {least} cases in both years together there is too little to say.',
	'trend.printed.note.picked':
		'You picked these two years: exact conditional ratio and test, p for this one look. Who tries many pairs will find one that differs. Under {least} cases in both years together there is too little to say.',
	'trend.printed.note.many-rules':
		'Sources count this by rules of their own, which change from one to the next: no two years are compared.',
	'trend.printed.note.intervals':
		'The intervals hold chance alone (Poisson). One gang takes several people, so the true uncertainty is wider. The ratio is of cases, not per head: the city grew in between.',
	'trend.printed.note.inexact':
		'Marks with an arrow head (“more than”) or a wave (“around”) are no exact counts: they have no interval and are not compared.',
	'trend.printed.note.gaps':
		'No line joins the years. No full year of cases stands for {years}: a gap in what was printed, not a year without kidnappings.',
	'trend.printed.note.out':
		'Not here: {parts} {parts|figure|figures} for a part of a year and {people} that {people|counts|count} people instead of cases.',
	'trend.printed.note.low':
		'Hollow marks are of low confidence: they have no interval and are not compared with another year.',
	'trend.printed.note.alive':
		'Months, changes of level, flags and forecasts need rows with dates of what happened: they come alive on the SYNTHETIC set, and later on a file of your own.',
	'trend.printed.note.out-of-reach':
		'The printed yearly counts are not broken down by district, kind or outcome: this figure follows the period and the crime only.',
	'trend.printed.alt':
		'Dots with intervals for the full years of {crime}, {period}, {n} {n|dot|dots}; the axis has steps of ratios.',
	'trend.printed.alt.pair': '{text}.',
	'trend.printed.table.cases': 'Cases',
	'trend.printed.table.against': 'Compared with',
	'trend.printed.table.ratio': 'Ratio (95% interval)',
	'trend.pair.switch': 'Compare',
	'trend.pair.each': 'the last two full years of each',
	'trend.pair.earlier': 'year',
	'trend.pair.later': 'with',
	'trend.pair.none': 'No compiler printed two full years of cases that can be compared.',
	'trend.pair.counts': '{compiler}: {earlier} cases in {from}, {later} in {to}',
	'trend.pair.too-few': '{counts}: too few to say',
	'trend.pair.ratio': '{counts}: {ratio} times as many (95% interval {interval}; p {p}), {verdict}',
	'trend.pair.unbounded': '{counts}: at least {lower} times as many (95% interval; p {p}), {verdict}',
	'trend.pair.differs': 'a larger difference than chance explains',
	'trend.pair.equal': 'which chance alone could explain'
} as const;
