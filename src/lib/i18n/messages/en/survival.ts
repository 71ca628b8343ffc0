/** How long they are held, with open cases censored. */
export const survival = {
	'survival.title.refused': 'How long are they held? The press catalogue cannot say',
	'survival.title.plain': 'How long are they held?',
	'survival.title.median':
		'How long are they held? Half of {n} invented incidents had ended after {days} {days|day|days} (95% interval {interval})',
	'survival.title.period': 'How long are they held, by period',
	'survival.title.district': 'How long are they held, by district',
	'survival.title.kind': 'How long are they held, by kind of kidnapping',
	'survival.title.period.differs':
		'How long are they held? Invented periods differ more than chance explains (log-rank, {p})',
	'survival.title.district.differs':
		'How long are they held? Invented districts differ more than chance explains (log-rank, {p})',
	'survival.title.kind.differs':
		'How long are they held? Invented kinds of kidnapping differ more than chance explains (log-rank, {p})',
	'survival.title.period.same':
		'How long are they held? Between periods no difference beyond chance is seen (log-rank, {p})',
	'survival.title.district.same':
		'How long are they held? Between districts no difference beyond chance is seen (log-rank, {p})',
	'survival.title.kind.same':
		'How long are they held? Between kinds of kidnapping no difference beyond chance is seen (log-rank, {p})',
	'survival.subtitle':
		'Share of SYNTHETIC incidents not ended, by days since the abduction (Kaplan–Meier, pointwise 95% bands, log-log): {kind}, {district}; {period}; n\u00a0=\u00a0{n} of {all}',
	'survival.subtitle.refused':
		'Share of incidents not ended, by days since the abduction: not drawn. Press catalogue: {kind}, {district}; {period}; a length is reported for {n} of {all}',
	'survival.refused':
		'Not drawn from the press catalogue: its open cases carry no day up to which they were known to be open, and a length of captivity is reported for {timed} of {all}.',
	'survival.note.says':
		'Shows how long it takes until an incident ends, in whatever way, counting open ones for as long as they were followed. Does not show how it ended, and nothing of incidents that were never reported.',
	'survival.note.refused':
		'Without that day an open case cannot be counted for as long as it was followed, and the reported lengths alone would make captivity look shorter than it is. The SYNTHETIC demonstration set brings this figure alive; so will a file with the last day on which each case was known.',
	'survival.note.censored':
		'{n} {n|incident was|incidents were} open on the last day on which {n|it was|they were} known (short strokes) and {n|leaves|leave} the count there.',
	'survival.note.assumes':
		'That assumes that none was lost from sight because of how it ended. Bands are pointwise: 95% for each day by itself, not for the curve as a whole.',
	'survival.note.dates':
		'Every length here runs between two days. Dates known only to the month or year would give a shortest and a longest length: no row of that kind is among these, and one guessed day would never stand for it.',
	'survival.note.too-few': 'Too few to draw (fewer than {least} with a known time): {list}.',
	'survival.note.too-few.entry': '{name} ({n})',
	'survival.note.log-rank': 'Log-rank test: chi-squared {chi}, {df} {df|degree|degrees} of freedom, {p}.',
	'survival.note.peto':
		'Peto–Peto, which gives early ends more weight: chi-squared {chi}, {df} {df|degree|degrees} of freedom, {p}.',
	'survival.note.one-question':
		'The log-rank test alone decides the headline. It is one test of all groups together, so nothing is corrected for several looks; it does not say which group differs, and sees little where curves cross.',
	'survival.note.no-test': 'No test: fewer than two groups can be compared.',
	'survival.note.rough':
		'In some group chance alone would put fewer than five ends: the p-values are rough and the headline makes nothing of them.',
	'survival.note.unknown': 'Incidents whose group is not known are drawn but stand in no test.',
	'survival.note.low.out': '{n} {n|incident|incidents} of low confidence: left out.',
	'survival.note.low.in': '{n} {n|incident|incidents} of low confidence: in, as you chose.',
	'survival.note.all-outcomes':
		'What will happen cannot choose who is counted: every outcome stays in, whichever you chose.',
	'survival.or-more': '{days} or more',
	'survival.median.long': 'median {days} {days|day|days} (95% interval {interval})',
	'survival.median.short': '{days} d ({interval})',
	'survival.median.bare': 'median {days} {days|day|days}',
	'survival.median.none.long': 'median not reached: fewer than half had ended',
	'survival.median.none.short': 'not reached',
	'survival.key.band': '95% band',
	'survival.key.censored': 'share not ended; strokes: last known open',
	'survival.key.median': 'median with its 95% interval',
	'survival.key.pooled': 'all groups together',
	'survival.key.at-risk': 'numbers below the days: still open and followed',
	'survival.ends':
		'Which ends come more often in some groups than in others? Gray’s test, other ends competing, p corrected for {n} looks (Benjamini–Hochberg): {list}.',
	'survival.ends.entry': '{outcome} {p}',
	'survival.ends.waiting': 'Which ends come more often in some groups than in others? Gray’s test:',
	'survival.ends.failed':
		'Gray’s test of the ends could not be calculated. The curves above do not depend on it.',
	'survival.alt': 'Falling steps of the share not ended, a panel a group. {list}.',
	'survival.alt.entry': '{name}: {n} {n|incident|incidents}, {median}, not ended {within}: {share}',
	'survival.alt.none': 'Nothing is drawn.',
	'survival.table.group': 'Group',
	'survival.table.incidents': 'Incidents',
	'survival.table.ended': 'Of these, ended',
	'survival.table.median': 'Median with 95% interval',
	'survival.table.after': 'Up to',
	'survival.table.share': 'Share not ended (95%)',
	'survival.table.what': 'What the catalogue holds',
	'survival.table.all': 'Incidents of this choice',
	'survival.table.length': 'with a reported length of captivity',
	'survival.table.no-end': 'not known to have ended',
	'survival.table.no-end-dated': 'not known to have ended, with the last day on which that was known'
} as const;
