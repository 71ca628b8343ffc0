/** The months of the year. */
export const seasons = {
	'seasons.title.plain': 'Season: do the months of the year differ?',
	'seasons.title.refused': 'Season: not drawn from the press catalogue',
	'seasons.title.none': 'Season: none that chance alone could not explain (p {p})',
	'seasons.title.found':
		'Season: most about {month}, {more} more a day than at the low (95% interval {interval})',
	'seasons.subtitle':
		'Incidents of each month as a share of an even year, with exact 95% intervals, and a yearly wave (harmonic Poisson): {kind}, {district}, {outcome}; {period}; n\u00a0=\u00a0{n} in {years} {years|year|years}',
	'seasons.subtitle.refused': 'Incidents by month of the year, Karachi; n\u00a0=\u00a00',
	'seasons.source.printed': 'printed figures of {year}, by month (CPLC)',
	'seasons.axis': 'share of an even year; 100% is as many as days',
	'seasons.peak': 'peak about {month}, between {from} and {to}',
	'seasons.peak.one': 'peak in {month}',
	'seasons.peak.any': 'peak about {month}, though no time of the year can be ruled out',
	'seasons.mark': '{month}: {n} {n|incident|incidents} over all years',
	'seasons.mark.ratio': '{share} of an even year (95% interval {interval})',
	'seasons.refused':
		'Not drawn: the press catalogue is no sample, and its dates are known to the month at best.',
	'seasons.refused.months':
		'Printed counts by month exist for {n} {n|month|months} of {year} only: they sum to {sum} (CPLC), the whole year is {value} ({compiler}). One year, not even whole, shows no season.',
	'seasons.refused.months-only':
		'Printed counts by month exist for {n} {n|month|months} of {year} only and sum to {sum} (CPLC). One year, not even whole, shows no season.',
	'seasons.refused.link': 'All figures printed for {year}, with its months',
	'seasons.key.years': 'one year, older ones to the left',
	'seasons.key.mean': 'all years, with 95% interval',
	'seasons.key.wave': 'fitted yearly wave',
	'seasons.key.stl': 'seasonal part by STL',
	'seasons.note.shows':
		'Shows whether some months of the year see more incidents than others. It does not say why: weather, holidays and habits of reporting all look the same here.',
	'seasons.note.alive':
		'A season needs at least three full years of dates of what happened: the figure comes alive on the SYNTHETIC set, and later on a file of your own.',
	'seasons.note.too-few':
		'Too few to say: {n} {n|incident|incidents} in {years} {years|year|years}. A season needs at least {least} incidents in {leastYears} full years.',
	'seasons.note.ratios':
		'Every month is compared with its own year only: 100% is its share if the incidents of that year were spread evenly over the days. So neither the level of a year nor a short February makes a season.',
	'seasons.note.test':
		'Harmonic Poisson regression, one wave a year, a level for each year, days as exposure: likelihood ratio test p {p}; highest over lowest rate {ratio} (95% interval {interval}); {peak}. Read height and peak only where p is small.',
	'seasons.note.test.f':
		'Harmonic Poisson regression, one wave a year, a level for each year, days as exposure. Counts scatter {scatter} times as much as Poisson counts, so the F test holds: p {p}; highest over lowest rate {ratio} (95% interval {interval}, with that scatter); {peak}. Read height and peak only where p is small.',
	'seasons.note.no-fit': 'The months do not determine a yearly wave: none is drawn.',
	'seasons.note.stl':
		'The dashed line is the seasonal part by STL (loess, the same every year) of the same shares. It describes and tests nothing.',
	'seasons.note.no-stl':
		'No seasonal part by STL: with fewer than ten incidents a month, or a year without any, it would show noise.',
	'seasons.alt.none': 'Too few incidents for a season.',
	'seasons.alt':
		'Twelve months, each with a dot for every one of {years} {years|year|years} and the share of all years: {list}.',
	'seasons.alt.month': '{month} {share}',
	'seasons.table.even': 'In an even year',
	'seasons.table.ratio': 'Share of an even year',
	'seasons.table.wave': 'Fitted wave',
	'seasons.table.stl': 'Seasonal part (STL)'
} as const;
