/** The first figure: what was counted, year by year. */
export const yearly = {
	'crime.kidnapping_for_ransom': 'kidnapping for ransom',
	'crime.short_term_kidnapping': 'short-term kidnapping',
	'crime.child_abduction': 'child abduction',
	'crime.missing_children': 'missing children',
	'crime.women_abduction': 'women’s abduction',
	'crime.women_child_abduction': 'abduction of women and children',
	'crime.kidnapping_abduction_all': 'kidnapping and abduction, all kinds',
	'crime.extortion': 'extortion',
	'measure.cases': 'cases',
	'measure.victims': 'victims',
	'yearly.title.plain': 'What was counted: {crime}, year by year',
	'yearly.title.run': '{compiler} counted {values}',
	'yearly.title.first': '{value} {measure} of {crime} in {year}',
	'yearly.title.next': '{value} in {year}',
	'yearly.title.and': '{first} and {last}',
	'yearly.title.three': '{first}, {middle} and {last}',
	'yearly.subtitle':
		'Printed yearly counts of {crime} in Karachi by compiler, {first}–{last}; n = {n} {n|figure|figures} drawn of {all} printed',
	'yearly.crime.switch': 'Show counts of',
	'yearly.key.cases': 'cases',
	'yearly.key.victims': 'victims (people)',
	'yearly.key.part': 'part of a year',
	'yearly.key.low': 'low confidence',
	'yearly.key.gap': 'no printed figure',
	'yearly.axis': 'cases or people a year',
	'yearly.note.compilers':
		'CPLC counts cases that reached it or the police unit AVCC; police count registered cases. The two are never added or joined. What both gave out together has a mark of its own.',
	'yearly.note.measures': 'A case may have several victims: filled marks are cases, rings are people.',
	'yearly.note.part-years':
		'Hatched marks cover only part of their year: {list}. They are not comparable with full years.',
	'yearly.note.part-year': '{year}: {period} ({compiler})',
	'yearly.note.gaps':
		'No yearly figure was found for {years}. That is a gap in what was printed, not a year without kidnappings.',
	'yearly.note.low': 'Hollow marks are of low confidence: place, year or meaning is uncertain.',
	'yearly.note.all-marks':
		'For this crime every printed figure is drawn; where a year has several, none was preferred.',
	'yearly.note.out-of-reach':
		'The printed yearly counts are not broken down by district, kind or outcome and are not part of the SYNTHETIC set: this figure follows the period and the crime only.',
	'yearly.break.missing-children':
		'After 2018 courts ordered every missing child to be registered: counts before and after do not measure the same thing.',
	'yearly.empty':
		'No yearly count of {crime} for Karachi was printed for this period. Figures for parts of the city or for Sindh are in the list of all printed figures.',
	'yearly.source': 'compilers as named beside each figure; {n} {n|publisher|publishers}',
	'yearly.table.year': 'Year',
	'yearly.table.compiler': 'Compiler',
	'yearly.table.measure': 'What is counted',
	'yearly.table.value': 'Figure',
	'yearly.table.period': 'Period',
	'yearly.table.publisher': 'Printed by',
	'yearly.table.drawn': 'In the drawing',
	'yearly.table.yes': 'yes',
	'yearly.table.no': 'no',
	'yearly.alt':
		'Chart of {crime} in Karachi from {first} to {last}, {n} {n|mark|marks}. {highlights} Years without a figure are left empty.',
	'yearly.alt.highest': 'Highest number of {measure} drawn: {value} in {year} ({compiler}).',
	'yearly.year.title': 'One year, every printed figure',
	'yearly.year.choose': 'Year',
	'yearly.year.none': 'No figure for {year} was printed.',
	'yearly.year.more': 'All figures printed for {year}, also of other crimes and places',
	'yearly.months.title': 'The months of 2010 that were printed (CPLC, cases)',
	'yearly.months.note':
		'January to October only, together {sum}; the whole year is 112. November and December were not printed separately.',
	'yearly.mark': '{year}, {compiler}: {value} {measure} ({period})'
} as const;
