/** How much of it is seen: the printed figures, the catalogue, and what is never reported. */
export const coverage = {
	'query.coverage': 'Which compiler gave figures for Karachi for which years, and on what?',
	'query.catalogue_share':
		'How many incidents of kidnapping for ransom does the press catalogue hold for each year?',
	'query.unreported': 'What was printed about how much goes unreported?',
	'column.subject': 'What the figures are about',
	'column.extent': 'Whole year, part of a year, or a span of years',
	'column.figures': 'Printed figures',
	'column.low_confidence_figures': 'Of these, of low confidence (figures)',
	'column.other_measure': 'What the figure beside it counts',
	'column.other_value': 'The figure beside it',
	'coverage.subject.counts': 'How many',
	'coverage.subject.ends': 'How it ended, how long it lasted',
	'coverage.subject.people': 'Age and sex of victims',
	'coverage.subject.kidnappers': 'Arrests, alleged kidnappers, gangs',
	'coverage.subject.guesses': 'Guesses, averages, changes',
	'coverage.extent.year': 'Whole years',
	'coverage.extent.part': 'Parts of years',
	'coverage.extent.span': 'Only in a total over several years',
	'coverage.separator': ', ',
	'coverage.title.plain': 'How much is seen: who gave figures on {crime}, and for which years',
	'coverage.title':
		'How much is seen: counts of {crime} for a whole year were printed from CPLC for {cplc} of {all} {all|year|years}, from police for {police}',
	'coverage.subtitle':
		'Years of {years} with a printed figure on {crime} in Karachi, by subject and compiler; {n} {n|group|groups} of compilers',
	'coverage.crime.switch': 'Show figures on',
	'coverage.alt': 'Matrix of compilers and years. {title}. {list}.',
	'coverage.alt.row': '{subject}, {compiler}: {n} {n|year|years}',
	'coverage.empty': 'No figure of this crime was printed for Karachi in this period.',
	'coverage.note.gap':
		'A dotted line is a gap: nobody printed a figure for these years, or none was found. It is never a zero.',
	'coverage.note.part': 'Striped cells: figures for part of the year only. Nothing is extrapolated.',
	'coverage.note.span':
		'Thin lines: the year lies in a printed total over several years, which says nothing of that year alone.',
	'coverage.note.low': 'Hollow cells hold figures of low confidence only; the headline leaves them out.',
	'coverage.note.found':
		'This is what was found in public pages, not all that exists: yearbooks and court records may hold more. The table lists every crime.',
	'coverage.note.out-of-reach':
		'Printed figures for the city are not broken down by district, kind or outcome and are not part of the SYNTHETIC set: this figure follows the period and the crime only.',
	'coverage.source': 'all printed figures, each with its compiler and publisher',
	'coverage.tip': '{year}, {compiler}: {subject}',
	'coverage.tip.year': 'whole year, {n} {n|figure|figures}',
	'coverage.tip.part': 'part of the year, {n} {n|figure|figures}',
	'coverage.tip.span': 'only in {n} {n|total|totals} over several years',
	'coverage.table.caption': 'Which compiler covers which years of Karachi, every crime',
	'coverage.table.subject': 'Subject',
	'coverage.table.compiler': 'Compiler',
	'coverage.share.of': '{n} of {all}',
	'coverage.share.title.plain': 'The press catalogue beside the printed counts, year by year',
	'coverage.share.title':
		'The catalogue is not the city: for {year}, {value} cases of kidnapping for ransom were printed ({compiler}); the press catalogue holds {n}',
	'coverage.share.subtitle':
		'Kidnapping for ransom in Karachi, {years}: incidents of the press catalogue (bars, n\u00a0=\u00a0{n}) and printed counts by compiler (marks, n\u00a0=\u00a0{figures} {figures|figure|figures})',
	'coverage.share.alt':
		'Bars and marks over {years}. {title}. The catalogue holds {n} {n|incident|incidents} in all; {figures} printed {figures|count stands|counts stand} beside.',
	'coverage.share.empty': 'Neither the catalogue nor any printed count covers this period.',
	'coverage.share.key.catalogue': 'press catalogue, incidents',
	'coverage.share.note.nested':
		'“{example}” sets two lists side by side: what the press reported need not have reached CPLC or police, and the smaller list need not lie within the larger. It is given for cases and whole years only.',
	'coverage.share.note.no-rate':
		'The catalogue is no sample: its rise and fall follow the press, not the crime. 2014 and 2015 are thin, 2023 to 2025 rich.',
	'coverage.share.note.part-year': 'Striped marks cover part of their year: no “x of y” is given for them.',
	'coverage.share.note.low':
		'Hollow: low confidence, among them {n} {n|incident|incidents} of the catalogue.',
	'coverage.share.note.out-of-reach':
		'The printed counts are for the whole city and are not broken down by district, kind or outcome: this figure follows the period only, and always shows the real catalogue.',
	'coverage.share.tip': 'press catalogue: {n} {n|incident|incidents}',
	'coverage.share.tip.none': 'the press catalogue does not cover this year',
	'coverage.share.table.catalogue': 'Incidents in the press catalogue',
	'coverage.share.table.of': 'Catalogue beside cases of the whole year',
	'coverage.guess.title':
		'What is never reported: {n} printed {n|guess|guesses} about kidnapping in Karachi, and no measurement',
	'coverage.guess.subtitle':
		'Every printed figure found on what goes unreported, each with who gave it and when; n\u00a0=\u00a0{n}, not in order of size',
	'coverage.guess.group.kidnapping': 'On kidnapping in Karachi',
	'coverage.guess.group.street': 'On street crime in Karachi, not kidnapping',
	'coverage.guess.group.elsewhere': 'On Sindh and Pakistan: context, not Karachi',
	'coverage.guess.unreported': '{value} abductions a year not reported',
	'coverage.guess.per-day': '{value} cases a day',
	'coverage.guess.per-year': '{value} cases a year',
	'coverage.guess.people-per-year': '{value} people taken a year',
	'coverage.guess.part': '{value} of {other} victims without a registered case',
	'coverage.guess.beside':
		'{value} victims known to police without a registered case, beside {other} with one',
	'coverage.guess.agreed': '{value} of {other} complainants agreed to a registered case',
	'coverage.guess.victim': '{value} of those asked were victims themselves',
	'coverage.guess.know': '{value} of those asked know a victim',
	'coverage.guess.coworker': '{value} of those asked have a victim at their place of work',
	'coverage.guess.around': 'around {range}',
	'coverage.guess.is-low': '(low confidence)',
	'coverage.guess.about': '{crime}; {place}, {period}',
	'coverage.guess.who': 'said by {compiler}, printed by {publisher}',
	'coverage.guess.note.guess':
		'Most of these are guesses by officials or campaigners. No survey of victims in Karachi that asked about kidnapping was found, so nobody knows how many cases are never reported.',
	'coverage.guess.note.places':
		'The figures differ in crime, place and year: they share no axis, and none corrects another or the counts above.',
	'coverage.guess.note.out-of-reach':
		'These printed figures are few and stand here whatever is chosen; only those of low confidence can be left out.',
	'coverage.guess.note.low': 'Hollow marks: low confidence; place, year or meaning is uncertain.'
} as const;
