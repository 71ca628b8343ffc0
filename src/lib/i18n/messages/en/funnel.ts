/** The funnel: which districts differ by more than their size explains. */
export const funnel = {
	'funnel.title.plain': '{what}: the districts in the funnel',
	'funnel.title.none': '{what}: no district differs from the others by more than chance explains',
	'funnel.title.both': '{what}: more than chance explains in {above}; fewer in {below}',
	'funnel.title.above': '{what}: more than chance explains in {above}',
	'funnel.title.below': '{what}: fewer than chance explains in {below}',
	'funnel.title.many':
		'{what}: {n} of {of} districts differ from the overall rate by more than chance explains',
	'funnel.subtitle':
		'{unit}, by number of residents; districts of Karachi, {period}; exact Poisson limits of 95% and 99.8% around the overall rate of {overall}; n\u00a0=\u00a0{n}',
	'funnel.subtitle.refused': '{unit}; districts of Karachi, {period}; n\u00a0=\u00a0{n}',
	'funnel.note.plain':
		'Each point is a district. The funnel shows how far a district of its size could stray from the overall rate by chance alone; outside it, chance does not explain the difference. It does not show why, nor where it is dangerous: people also report more readily in one place than in another.',
	'funnel.note.looks':
		'The more districts one looks at, the more lie outside by chance. The exact two-sided p-values of all {n} are therefore adjusted (Benjamini and Hochberg): bold names stand out with at most {share} false ones among them.',
	'funnel.note.not-overdispersed':
		'The districts scatter no more than chance would have it (mean squared distance {phi}, extremes drawn in by 10%).',
	'funnel.note.overdispersed.some':
		'The districts scatter {phi} times as much as chance alone would have it (mean squared distance in standard errors, extremes drawn in by 10%; from {n} districts only): they differ among themselves, or cases come in bunches. With 95% limits widened by that much, still outside: {names}.',
	'funnel.note.overdispersed.none':
		'The districts scatter {phi} times as much as chance alone would have it (mean squared distance in standard errors, extremes drawn in by 10%; from {n} districts only): they differ among themselves, or cases come in bunches. With 95% limits widened by that much, no district lies outside.',
	'funnel.note.lines':
		'On which side of a line a district stands is decided by its exact probability; the lines are drawn between whole cases. Cases count as independent and the census as true: the real uncertainty is wider.',
	'funnel.note.few':
		'Fewer than five: the number is in words and no rate is given. The point is drawn, because the limits allow for how few there are.',
	'funnel.note.district':
		'All districts are always shown, since each is judged beside the others; the chosen ones are ringed.',
	'funnel.line.alarm': '99.8%',
	'funnel.line.warning': '95%',
	'funnel.line.overall': 'all {rate}',
	'funnel.label': '{name} {value}',
	'funnel.tip.counts': 'counted {counted}, expected {expected}',
	'funnel.tip.interval': '95% interval {interval}',
	'funnel.tip.place': '{place}; adjusted p {p}',
	'funnel.flag.within': 'inside the limits',
	'funnel.flag.above-warning': 'above the 95% limit',
	'funnel.flag.above-alarm': 'above the 99.8% limit',
	'funnel.flag.below-warning': 'below the 95% limit',
	'funnel.flag.below-alarm': 'below the 99.8% limit',
	'funnel.key.within': 'inside the 95% limits',
	'funnel.key.warning': 'outside them, above or below',
	'funnel.key.alarm': 'outside the 99.8% limits',
	'funnel.key.bold': 'Name',
	'funnel.key.stands-out': 'stands out after adjustment for all districts',
	'funnel.axis.people': 'residents, in millions',
	'funnel.axis.person-years': 'person-years, in millions',
	'funnel.table.expected': 'Expected at the overall rate',
	'funnel.table.place': 'In the funnel',
	'funnel.table.p': 'p, adjusted',
	'funnel.alt':
		'Funnel of district rates by number of residents around the overall rate of {overall}. {list}.'
} as const;
