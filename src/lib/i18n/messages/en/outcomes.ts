/** How it ended, who brought it to an end, and what was printed of it. */
export const outcomes = {
	'column.group_code': 'Group: a period, district or kind',
	'column.outcome': 'How it ended',
	'column.resolved_by': 'Who ended it',
	'column.ended_incidents': 'Incidents of the group that had ended',
	'column.ended_low_confidence': 'Of these, of low confidence',
	'column.whole_measure': 'What the whole counts',
	'column.whole_value': 'The whole',
	'column.whole_unit': 'Unit of the whole as printed',
	'column.whole_confidence': 'Confidence of the whole',
	'column.whole_stat_id': 'Identifier of the whole',
	'query.outcome_counts': 'How did the incidents of each group end, as far as reported?',
	'query.resolver_counts': 'Who ended the incidents that had ended, group by group?',
	'query.published_resolution':
		'Which printed totals came with a count of how many were solved, recovered, killed or still held?',
	'outcomes.list-separator': '; ',
	'outcomes.all': 'All incidents',
	'outcomes.ended': 'Ended',
	'outcomes.open.incidents': 'Not ended when last reported',
	'outcomes.open.demo_incidents': 'Not ended when last known',
	'outcomes.share': '{share} ({interval})',
	'outcomes.by.switch': 'Break down by',
	'outcomes.by.none': 'nothing: all together',
	'outcomes.by.period': 'periods of five years',
	'outcomes.by.district': 'districts',
	'outcomes.by.kind': 'kinds of kidnapping',
	'outcomes.title.plain': 'How it ended',
	'outcomes.title.ended.incidents':
		'How it ended: of {n} {n|incident|incidents}, {ended} had ended when last reported',
	'outcomes.title.ended.demo_incidents':
		'How it ended: of {n} invented {n|incident|incidents}, {ended} had ended when last known',
	'outcomes.title.incidents':
		'How it ended: of {n} incidents, {ended} had ended when last reported, {killed} of them with a death',
	'outcomes.title.demo_incidents':
		'How it ended: of {n} invented incidents, {ended} had ended when last known, {killed} of them with a death',
	'outcomes.subtitle.incidents':
		'Incidents in the press catalogue by their last reported state: {kind}, {district}; {period}; counts, n\u00a0=\u00a0{n}',
	'outcomes.subtitle.demo_incidents':
		'SYNTHETIC incidents by their last known state: {kind}, {district}; {period}; n\u00a0=\u00a0{n}',
	'outcomes.head.ended': 'Ended: {n} of {all}',
	'outcomes.head.open.incidents': 'Not ended when last reported: {n} of {all}',
	'outcomes.head.open.demo_incidents': 'Not ended when last known: {n} of {all}',
	'outcomes.head.bounds': 'share: at least–at most',
	'outcomes.head.share': 'share, 95% interval',
	'outcomes.note.bias':
		'The press catalogue is not a sample. Recoveries are announced by those who made them; courts and rights monitors bring murders to light; quiet releases stay quiet. What is said here holds for the catalogue only: it does not say how kidnappings in Karachi end.',
	'outcomes.note.bounds':
		'“At least–at most”: what the share among the {n} incidents counted in the shares would be if none, or all, of the {unknown} whose outcome is not known had gone this way. For “ended” and “not ended”, only incidents whose state was not reported are unknown. These are bounds, not intervals.',
	'outcomes.note.interval':
		'Shares with Wilson 95% intervals. Ended and open: of all whose state is known; each way of ending: of those that had ended. Where no outcome is given, the row is in no share.',
	'outcomes.note.bounds.groups':
		'“At least–at most”: what the share that had ended would be in each group if none, or all, of its incidents without a reported state had ended. These are bounds, not intervals.',
	'outcomes.note.interval.groups':
		'Bars and shares are of the incidents of each group whose state is known; the share that had ended has a Wilson 95% interval.',
	'outcomes.note.worst.incidents':
		'An incident with several victims carries the worst outcome of any of them. “Not ended” is the last state that the source knew; some may have ended since.',
	'outcomes.note.worst.demo_incidents':
		'An incident with several victims carries the worst outcome of any of them. “Not ended” is the last state that the row gives.',
	'outcomes.note.low.hollow':
		'{n} {n|incident|incidents} of low confidence: hollow, counted, but not in the shares.',
	'outcomes.note.low.apart': '{n} {n|incident|incidents} of low confidence: hollow, but counted.',
	'outcomes.note.low.shares':
		'{n} {n|incident|incidents} of low confidence: in the numbers after the bars, but not in the bars, which are shares.',
	'outcomes.note.low.counted': '{n} {n|incident|incidents} of low confidence: counted like the others.',
	'outcomes.note.low.in': '{n} {n|incident|incidents} of low confidence: in everything, as you chose.',
	'outcomes.note.left-out':
		'Left out: {n} alleged enforced {n|disappearance|disappearances}, a separate kind. Choose that kind alone to see {n|it|them}.',
	'outcomes.note.too-few':
		'Hatched: fewer than five; the number is in words. Too few to say: no share is made of fewer than five, nor where fewer than five are known.',
	'outcomes.note.all-outcomes':
		'This figure always shows every outcome; those you chose have their names in bold.',
	'outcomes.source.incidents': 'press catalogue of Bazyab, compiled from press reports',
	'outcomes.source.demo_incidents': 'SYNTHETIC demonstration set',
	'outcomes.alt.incidents':
		'Bars of {n} {n|incident|incidents}: {ended} ended, {killed} of them with a death; {open} had not ended when last reported; for {unknown} no outcome was reported.',
	'outcomes.alt.demo_incidents':
		'Bars of {n} invented {n|incident|incidents}: {ended} ended, {killed} of them with a death; {open} had not ended when last known; for {unknown} no outcome is given.',
	'outcomes.empty': 'No incident fits this choice.',
	'outcomes.table.outcome': 'How it ended',
	'outcomes.table.incidents': 'Incidents',
	'outcomes.table.low': 'Of low confidence',
	'outcomes.table.of': 'The share is of',
	'outcomes.table.ended': 'Ended',
	'outcomes.table.ended-bounds': 'ended: at least–at most',
	'outcomes.table.ended-share': 'ended, 95% interval',
	'outcomes.table.killed-bounds': 'ended with a death: at least–at most',
	'outcomes.table.killed-share': 'of the ended, with a death (95% interval)',
	'resolvers.short.avcc': 'AVCC',
	'resolvers.short.cplc': 'CPLC',
	'resolvers.short.police': 'police',
	'resolvers.short.rangers': 'Rangers',
	'resolvers.short.joint': 'several',
	'resolvers.short.family': 'family',
	'resolvers.short.self': 'victim',
	'resolvers.short.unknown': 'not said',
	'resolvers.title.plain': 'Who brought it to an end',
	'resolvers.title.incidents':
		'Who brought it to an end: {named} of {n} ended {n|incident|incidents} {named|names|name} somebody',
	'resolvers.title.demo_incidents':
		'Who brought it to an end: {named} of {n} invented {n|incident|incidents} that had ended {named|names|name} somebody',
	'resolvers.subtitle.incidents':
		'Ended incidents by who is said to have ended them: {kind}, {district}, {outcome}; {period}; n\u00a0=\u00a0{n}',
	'resolvers.subtitle.demo_incidents':
		'Invented incidents that had ended, by who ended them: {kind}, {district}, {outcome}; {period}; n\u00a0=\u00a0{n}',
	'resolvers.note.several':
		'An incident that names several, such as AVCC and CPLC, counts for each of them: the bars can add up to more than the incidents.',
	'resolvers.note.bias':
		'Whoever announces a recovery is in the report; families who paid, and victims who made their own way home, seldom are. A short bar does not mean that little was done.',
	'resolvers.note.bounds':
		'“At least–at most”: what the share of all {n} would be if the {unknown} that name nobody had named this one never, or always. Bounds, not intervals.',
	'resolvers.note.interval':
		'Shares with Wilson 95% intervals, of the ended incidents that name somebody. They can add up to more than 100%.',
	'resolvers.alt': 'Bars of who ended {n} {n|incident|incidents}. {list}.',
	'resolvers.alt.entry': '{name}: {n}',
	'resolvers.empty.incidents': 'No incident of this choice had ended when last reported.',
	'resolvers.empty.demo_incidents': 'No incident of this choice had ended when last known.',
	'resolvers.table.resolver': 'Who ended it',
	'printedEnds.title.plain': 'What was printed about outcomes',
	'printedEnds.title':
		'What was printed about outcomes: {compiler} called {value} of {whole} cases solved ({share}), {period}',
	'printedEnds.subtitle':
		'Share of a printed total reported on the same page as solved, recovered or still held, with Wilson 95% intervals; Karachi; n\u00a0=\u00a0{n} {n|share|shares} drawn from {all} printed {all|pair|pairs}',
	'printedEnds.subtitle.none':
		'Printed totals with how many were reported on the same page as solved, recovered or still held; Karachi: none for {period}',
	'printedEnds.block.ransom.ended': 'Kidnapping for ransom: solved or recovered',
	'printedEnds.block.ransom.pending': 'Kidnapping for ransom: still not recovered',
	'printedEnds.block.children.ended': 'Children taken or missing: recovered',
	'printedEnds.block.children.pending': 'Children taken or missing: still not recovered',
	'printedEnds.pair': '{value} of {whole} {counted} {how}',
	'printedEnds.children': 'children',
	'printedEnds.people': 'people',
	'printedEnds.cases': 'cases',
	'printedEnds.who': '{compiler}, {period}',
	'printedEnds.how.cases_solved': 'solved',
	'printedEnds.how.recovered': 'recovered',
	'printedEnds.how.rescued': 'rescued',
	'printedEnds.how.released': 'released',
	'printedEnds.how.released_on_ransom': 'released on ransom',
	'printedEnds.how.released_without_ransom': 'released without ransom',
	'printedEnds.how.killed': 'killed',
	'printedEnds.how.pending': 'still not recovered',
	'printedEnds.unfit.low': 'low confidence: no share',
	'printedEnds.unfit.inexact': 'not exact: no share',
	'printedEnds.unfit.other-case': 'counts a case outside the total: no share',
	'printedEnds.note.together':
		'Both numbers of a share stand on the same page, for the same period, from the same compiler. Nothing is divided across compilers, and the rows cannot be compared with each other.',
	'printedEnds.note.meaning':
		'“Solved” and “recovered” are the words of the compilers, who report on their own work. “Recovered” may mean rescued, released or returned home alone. Filled marks are cases, rings are people.',
	'printedEnds.note.interval':
		'The interval says how far chance alone could move a share of so few; it knows nothing of what was not reported.',
	'printedEnds.note.table':
		'The table also has parts such as “released on ransom”, and pairs from which no share is made: “more than”, “around”, low confidence, fewer than five.',
	'printedEnds.note.out-of-reach':
		'The printed totals are not broken down by district, kind or outcome and are not part of the SYNTHETIC set: this figure follows the period only.',
	'printedEnds.source': 'compilers as named beside each mark; {n} {n|publisher|publishers}',
	'printedEnds.alt': 'Printed shares with their intervals. {list}.',
	'printedEnds.alt.entry': '{compiler}, {period}: {pair}, {share}',
	'printedEnds.empty': 'For this period no total was printed together with how much of it had ended.',
	'printedEnds.no-share':
		'For this period pairs were printed, but no share can be made from them: see the table.',
	'printedEnds.table.crime': 'Crime',
	'printedEnds.table.period': 'Period',
	'printedEnds.table.compiler': 'Compiler as named',
	'printedEnds.table.part': 'Part',
	'printedEnds.table.value': 'Figure',
	'printedEnds.table.whole': 'Of what',
	'printedEnds.table.whole-value': 'Total',
	'printedEnds.table.share': 'Share, 95% interval'
} as const;
