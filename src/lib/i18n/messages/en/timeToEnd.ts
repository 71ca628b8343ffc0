/** How long it took. */
export const timeToEnd = {
	'column.days': 'Days',
	'column.is_closed': 'Length of captivity reported (1) or not (0)',
	'query.duration_counts': 'After how many days did the incidents end, or were they last known to be open?',
	'timeToEnd.sentence-separator': '. ',
	'timeToEnd.title.closed-plain': 'How long: closed incidents with a reported length',
	'timeToEnd.title.closed':
		'How long: of {n} closed incidents with a reported length, {share} of {all} in all, half had ended {within}',
	'timeToEnd.title.competing-plain': 'How long, and how it ended',
	'timeToEnd.title.competing': 'How long: {within}, {share} of {n} invented incidents had ended',
	'timeToEnd.subtitle.closed':
		'Cumulative share of closed incidents by days from abduction to end: {kind}, {district}, {outcome}; {period}; n\u00a0=\u00a0{n}, of {ended} that had ended and {all} in all',
	'timeToEnd.subtitle.competing':
		'Share of all incidents that had ended in each way by day (Aalen–Johansen), with 95% intervals: {kind}, {district}; {period}; n\u00a0=\u00a0{n} of {all}',
	'timeToEnd.within.hours': 'within hours',
	'timeToEnd.within.days': 'within {n} {n|day|days}',
	'timeToEnd.tick.hours': 'hours',
	'timeToEnd.tick.day': '1 day',
	'timeToEnd.tick.years': '{n} {n|year|years}',
	'timeToEnd.axis': 'days from abduction to end',
	'timeToEnd.at-risk': 'still open and followed',
	'timeToEnd.curve': '{share} {outcome}',
	'timeToEnd.note.closed':
		'Only closed incidents with a reported length are here: {n} of {ended} that had ended. Open ones carry no date of last knowledge, so nothing can be censored, and long captivities are under-represented.',
	'timeToEnd.note.no-sample':
		'The press catalogue is not a sample: the curve describes these incidents and stands for no others. It has no interval.',
	'timeToEnd.note.competing':
		'An incident that ends in one way can no longer end in another: at every day the shares and those still open add up to 100%. Thin bars are 95% intervals.',
	'timeToEnd.note.censoring':
		'Incidents still open leave the count on the last day on which they were known to be open. That assumes that they were not lost from sight because of how they ended.',
	'timeToEnd.note.untimed':
		'{n} {n|incident has|incidents have} neither a length nor a date of last knowledge: left out.',
	'timeToEnd.note.scale':
		'The first day has room of its own, since many end within hours; after that, every doubling of days takes about the same room.',
	'timeToEnd.note.low.out': 'Incidents of low confidence are left out.',
	'timeToEnd.note.low.in': 'Incidents of low confidence are in, as you chose.',
	'timeToEnd.note.all-outcomes':
		'Outcomes compete with each other, so all of them stay in; the names of those you chose are bold.',
	'timeToEnd.note.by':
		'This figure is not broken down by period, district or kind; choose one to see it alone.',
	'timeToEnd.alt.none': 'Too few incidents for a curve.',
	'timeToEnd.alt.closed': 'Rising steps of the share of closed incidents that had ended. {list}.',
	'timeToEnd.alt.competing': 'Rising steps of the share that had ended, one line for each outcome. {list}.',
	'timeToEnd.alt.curve': '{outcome}: {steps}',
	'timeToEnd.alt.entry': '{within} {share}',
	'timeToEnd.empty': 'No incident fits this choice.',
	'timeToEnd.table.within': 'Had ended',
	'timeToEnd.table.ended': 'Incidents',
	'timeToEnd.table.share': 'Share of those with a length',
	'timeToEnd.table.at-risk': 'Still open and followed',
	'timeToEnd.table.open': 'Still open'
} as const;
