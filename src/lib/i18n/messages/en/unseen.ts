/** What the press catalogue holds beside what was counted, and what stands on no list. */
export const unseen = {
	'unseen.title.plain': 'The unseen: the press catalogue beside what was counted',
	'unseen.title':
		'The unseen: in {fewer} of {n} comparisons with one compiler’s count for a year, the press catalogue holds fewer incidents, by more than chance explains',
	'unseen.title.one':
		'The unseen: beside {all} cases counted for {year} ({compiler}), the press catalogue holds {n}, fewer by more than chance explains',
	'unseen.subtitle':
		'Incidents of kidnapping for ransom in the press catalogue for every 100 cases that one compiler counted in the same whole year, with exact 95% intervals; Karachi, {years}; n\u00a0=\u00a0{n} {n|comparison|comparisons}',
	'unseen.subtitle.none':
		'Incidents of kidnapping for ransom in the press catalogue for every 100 cases that one compiler counted in the same whole year; Karachi: none to compare for {period}',
	'unseen.empty':
		'For this period no compiler printed an exact count of cases for a whole year that the catalogue covers.',
	'unseen.counts': '{n} against {all}',
	'unseen.axis': 'catalogue incidents for 100 printed cases',
	'unseen.level': 'as many as were counted',
	'unseen.note.says':
		'Shows the size of two lists against each other: what this catalogue found in the press, and what one compiler counted in the same year.',
	'unseen.note.not':
		'Does not show the chance that a kidnapping is reported: press and compilers do not mean the same by a case, what the press reported need not be among what was counted, and the catalogue is only what was found. A ratio can exceed 100.',
	'unseen.note.interval':
		'Intervals are exact (conditional binomial, 95%): how far chance in both counts could have moved the ratio, were both random. They know nothing of different definitions.',
	'unseen.note.looks':
		'{n} comparisons are looked at together: the headline counts those with p ≤ 0.05 after correction (Benjamini–Hochberg).',
	'unseen.note.absent':
		'Cases only, not people; whole years only. Years without a printed count of cases are absent. Where printed counts contradict each other, the headline figure stands, or, where it cannot be used, each of the others.',
	'unseen.note.unfit':
		'No ratio from {n} further printed {n|count|counts} of cases: part of a year, “more than”, low confidence, or a year outside the catalogue. The table names them.',
	'unseen.see-share': 'Both counts side by side, year by year: on the overview',
	'unseen.alt': 'Dots with intervals, a row a year, under each compiler. {title}. {list}.',
	'unseen.alt.entry': '{compiler} {year}: {of}, {ratio} for every 100',
	'unseen.table.cases': 'Printed cases',
	'unseen.table.ratio': 'Incidents for 100 cases (95%)',
	'unseen.table.p': 'p of equal counts, corrected',
	'unseen.unfit.part': 'part of a year: no ratio',
	'unseen.unfit.inexact': 'not exact: no ratio',
	'unseen.unfit.low': 'low confidence: no ratio',
	'unseen.unfit.not-covered': 'outside the catalogue: no ratio',
	'unseen.lists.title.refused': 'On no list: not to be said from the press catalogue',
	'unseen.lists.title.plain': 'On no list: how many stand with neither police nor CPLC?',
	'unseen.lists.title':
		'On no list: two invented lists hold {seen} incidents; judging from their overlap there are {total} in all (95% interval {interval})',
	'unseen.lists.subtitle':
		'SYNTHETIC incidents on the list of police, of CPLC, or on both, and the total by capture and recapture: {kind}, {district}, {outcome}; {period}; n\u00a0=\u00a0{n} on a list',
	'unseen.lists.subtitle.refused':
		'Capture and recapture between a list of police and one of CPLC: not calculated. Press catalogue: {kind}, {district}, {outcome}; {period}',
	'unseen.lists.refused':
		'Not calculated from the press catalogue: “reported to” there is what a newspaper happened to mention, no list of police or CPLC, and nobody matched the two case by case.',
	'unseen.lists.note.says':
		'Shows how many incidents there may be in all if two lists, made apart, share so many. Does not show those that neither police nor CPLC could ever hear of: no list can see them.',
	'unseen.lists.note.mentions':
		'What reports in the catalogue mention: police {police}, CPLC {cplc}, both of them {both} (numbers of incidents). Mentions, not lists. The SYNTHETIC demonstration set brings this figure alive; so will a file with two matched lists.',
	'unseen.lists.note.assumes':
		'Holds only if the set of incidents is closed, every match is right, neither list is made from the other, and each incident is as likely as any other to be on at least one of them. Lists that feed each other make the total too low; lists of different people, such as the rich and the poor, make it too high.',
	'unseen.lists.note.methods':
		'The total is Chapman’s estimate with a log-normal 95% interval; “at least” is Chao’s lower bound in its form for two lists. With fewer than {least} matches, or one list wholly inside the other, nothing is said.',
	'unseen.lists.note.no-bound':
		'Chao’s bound takes both lists to reach equally far. Here one is so much longer that the “bound” would lie above the whole interval of the total: it is none, and is not shown.',
	'unseen.lists.inside': 'one list lies inside the other',
	'unseen.lists.no-bound': 'no bound: lists of unequal reach',
	'unseen.lists.note.neither':
		'On neither list, though known: {press} from the press alone; for {unknown} it is not said. Neither enters the estimate.',
	'unseen.lists.note.three':
		'Log-linear models, which let lists lean on each other, need three lists or more: they wait for a file with three columns of lists.',
	'unseen.lists.nested':
		'One list lies wholly inside the other: it was made from it, and says nothing of what both missed.',
	'unseen.lists.thin': 'Too few to say: fewer than {least} incidents stand on both lists.',
	'unseen.lists.axis': 'incidents',
	'unseen.lists.line': '{what}: {n}',
	'unseen.lists.police': 'police',
	'unseen.lists.cplc': 'CPLC',
	'unseen.lists.both': 'both',
	'unseen.lists.press': 'neither, known from the press',
	'unseen.lists.unknown': 'not said',
	'unseen.lists.distinct': 'on either list',
	'unseen.lists.total': 'in all (Chapman)',
	'unseen.lists.least': 'at least (Chao)',
	'unseen.lists.alt':
		'Two bars that overlap: police {police}, CPLC {cplc}, on both {both}, on either {seen}.',
	'unseen.lists.alt.estimates': 'In all {total}; at least {least}.',
	'unseen.lists.table.mentioned': 'Mentioned in the report',
	'unseen.lists.table.listed': 'On the list of'
} as const;
