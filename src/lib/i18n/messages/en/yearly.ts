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
	'yearly.title.none': 'No yearly count of {crime} was found',
	'yearly.title.none-then': 'No yearly count of {crime} was found for this period',
	'yearly.title.run': '{compiler} counted {values}',
	'yearly.title.first': '{value} {measure} of {crime} in {year}',
	'yearly.title.next': '{value} in {year}',
	'yearly.title.and': '{first} and {last}',
	'yearly.title.three': '{first}, {middle} and {last}',
	'yearly.subtitle':
		'Printed yearly counts of {crime} in Karachi by compiler, {first}–{last}; n\u00a0=\u00a0{n} {n|figure|figures} drawn of {all} printed',
	'yearly.subtitle.none': 'Printed yearly counts of {crime} in Karachi by compiler; n\u00a0=\u00a00',
	'yearly.crime.switch': 'Show counts of',
	'yearly.key.cases': 'cases',
	'yearly.key.victims': 'victims (people)',
	'yearly.key.part': 'part of a year',
	'yearly.key.low': 'low confidence',
	'yearly.key.at-least': 'printed as “more than”',
	'yearly.key.around': 'printed as “around”',
	'yearly.key.gap': 'no printed figure',
	'yearly.axis': 'cases or people a year',
	'yearly.note.compilers':
		'CPLC counts cases that reached it or the police unit AVCC; police count registered cases. The two are never added or joined. What both gave out together has a mark of its own.',
	'yearly.note.measures': 'A case may have several victims: filled marks are cases, rings are people.',
	'yearly.note.part-years':
		'Hatched marks cover only part of their year: {list}. They are not comparable with full years.',
	'yearly.note.part-years.many':
		'{n} of the {all} marks are hatched: they cover only part of their year and are not comparable with full years. The table gives the months of each.',
	'yearly.note.part-year': '{compiler}: {periods}',
	'yearly.note.two':
		'Two numbers were printed for one and the same period: {list}. The drawing shows the first of them.',
	'yearly.note.two.item': '{period}: {values}',
	'yearly.note.two.named': '{value} ({compiler} named)',
	'yearly.note.two.unnamed': '{value} (no compiler named)',
	'yearly.note.spans':
		'Brackets below the axis are a total or a mean over several years. They say nothing about any single year, have no height and are in no line.',
	'yearly.span.total': '{value} {measure} in all, {period} ({compiler})',
	'yearly.span.mean': '{value} {measure}, {period} ({compiler})',
	'yearly.span.period': '{from} to {to}',
	'yearly.note.gaps':
		'No yearly figure was found for {years}. That is a gap in what was printed, not a year without kidnappings.',
	'yearly.note.low': 'Hollow marks are of low confidence: place, year or meaning is uncertain.',
	'yearly.note.low.in':
		'Hollow marks are of low confidence: place, year or meaning is uncertain. They are drawn, as you chose, but no line joins them.',
	'yearly.note.low.out':
		'{n} {n|figure|figures} of low confidence {n|is|are} left out of the drawing, as you chose; the table still has {n|it|them}.',
	'yearly.note.all-marks':
		'For this crime every printed figure is drawn; where a year has several, none was preferred.',
	'yearly.note.out-of-reach':
		'The printed yearly counts are not broken down by district, kind or outcome and are not part of the SYNTHETIC set: this figure follows the period and the crime only.',
	'yearly.break.missing-children':
		'After 2018 courts ordered every missing child to be registered: counts before and after do not measure the same thing.',
	'yearly.note.many-rules':
		'Sources count this by rules of their own, which change from one to the next: no line joins their figures.',
	'yearly.empty':
		'No yearly count of {crime} for Karachi was printed for this period. Figures for parts of the city or for Sindh are in the list of all printed figures.',
	'yearly.empty.ever':
		'No yearly count of {crime} for the whole of Karachi was found. Other figures on it, such as those for Sindh, for parts of the city or for shorter times, are in the list of all printed figures.',
	'yearly.empty.low':
		'Every printed yearly count of {crime} for this period is of low confidence, and you chose to leave those out. The table still has them.',
	'yearly.empty.link': 'What was printed on {crime}, of other places and times too',
	'yearly.source.none': 'all printed figures',
	'yearly.source': 'compilers as named beside each figure; {n} {n|publisher|publishers}',
	'yearly.table.year': 'Year',
	'yearly.table.compiler': 'Compiler',
	'yearly.table.measure': 'What is counted',
	'yearly.table.value': 'Figure',
	'yearly.table.period': 'Period',
	'yearly.table.part': 'Part of a year',
	'yearly.table.confidence': 'Confidence',
	'yearly.table.publisher': 'Printed by',
	'yearly.table.drawn': 'In the drawing',
	'yearly.table.yes': 'yes',
	'yearly.table.no': 'no',
	'yearly.table.bracket': 'as a bracket',
	'yearly.alt':
		'Chart of {crime} in Karachi from {first} to {last}, {n} {n|mark|marks}. {highlights} Years without a figure are left empty.',
	'yearly.alt.highest': 'Highest number of {measure} drawn: {value} in {year} ({compiler}).',
	'yearly.alt.spans': 'Brackets below the axis: {list}.',
	'yearly.year.title': 'One year, every printed figure',
	'yearly.year.choose': 'Year',
	'yearly.year.none': 'No figure for {year} alone was found.',
	'yearly.year.spans': 'Totals and means over several years that hold {year}:',
	'yearly.year.more': 'All figures printed for {year}, also of other crimes and places',
	'yearly.months.title': 'The months of 2010 that were printed (CPLC, cases)',
	'yearly.months.note':
		'January to October only, together {sum}; the whole year is 112. November and December were not printed separately.',
	'yearly.mark': '{year}, {compiler}: {value} {measure} ({period})'
} as const;
