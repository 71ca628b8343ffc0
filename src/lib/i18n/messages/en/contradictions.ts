/** Figures that disagree, and what is known about why. */
export const contradictions = {
	'contra.title': 'Figures that disagree',
	'contra.lead':
		'{n} pairs of printed figures do not agree. We do not choose between them by taste: here they are, side by side, with what is known about why.',
	'contra.rule':
		'A pair is two figures for one place and one crime. Equal numbers, parts of a year that fit within their year, and figures of different measures, other than cases beside people, are not listed.',
	'contra.famous': 'The ones most often quoted',
	'contra.kind.same-period': 'One measure, one period, two numbers',
	'contra.kind.same-period.why':
		'Both cannot be the count of the same thing. Usually two compilers keep two registers; sometimes one corrected itself, or one number is rounded.',
	'contra.kind.part-exceeds-whole': 'A part larger than its whole',
	'contra.kind.part-exceeds-whole.why':
		'The figure for the shorter period is larger than the one for the longer period that contains it.',
	'contra.kind.overlapping-totals': 'Totals over many years that cannot be reconciled',
	'contra.kind.overlapping-totals.why':
		'Two totals share most of their years, and what is known of the single years does not lead from one to the other.',
	'contra.kind.cases-and-people': 'Cases beside people',
	'contra.kind.cases-and-people.why':
		'One figure counts cases, the other people taken. Both may be right, but quoting one for the other is the most frequent error.',
	'contra.reasons': 'What is known about why',
	'contra.reason.compilers': 'Two compilers: {first} and {second} count by different rules.',
	'contra.reason.one-compiler':
		'Both come from {first}: a later revision, or one of the pages printed it wrongly.',
	'contra.reason.fits': '“More than” or “around” beside a count: the two may well mean the same.',
	'contra.reason.rounded': 'One of them is a round number, and yet they do not fit.',
	'contra.reason.periods': 'Their periods differ: {first} and {second}.',
	'contra.reason.measures': 'One counts cases, the other people: a case may have several victims.',
	'contra.reason.fewer-people':
		'There are fewer people than cases, which cannot be: at least one of the two counts by another rule.',
	'contra.reason.low': 'At least one is of low confidence: place, year or meaning is uncertain.',
	'contra.famous.y2013': '2013: 166, 174, 184 or 260',
	'contra.famous.y2013.why':
		'Three come from CPLC: 166 people taken up to late December, given as the year ended; 184 cases, given a year later; 174 people in data from 2016. The 260 was given by a police chief six years later and may be for all of Sindh. CPLC’s own cases exceed its own people, so the three cannot all be of one register.',
	'contra.famous.y2016': '2016: 15, 16, 21 or 25',
	'contra.famous.y2016.why':
		'CPLC had 15 cases by 22 June; a police unit had 15 by late July; the province’s police report has 16 people, the city police 21 cases, the Rangers 25. Three compilers, three registers of the police, two measures and periods of several lengths: none of the differences needs an error to explain it, and none has been explained by those who counted.',
	'contra.famous.y2012': '2012: 118 cases and 132 people',
	'contra.famous.y2012.why':
		'Both are from CPLC. 118 counts cases and 132 counts citizens taken: fourteen more people than cases is plausible, as in 2008 and 2009. They are not rivals, and must not be quoted for each other.',
	'contra.famous.y2010': '2010: “more than 100”, 112 cases, 112 people',
	'contra.famous.y2010.why':
		'Police alone said “more than 100”; CPLC and police together gave 112 cases; a later page gives CPLC’s 112 as people. The first two agree. Whether the third counts people, or repeats the cases under another name, cannot be told.',
	'contra.famous.y2025': '2025, to November: 13 or 12',
	'contra.famous.y2025.why':
		'Two outlets printed the same eleven months within a day of each other. One names CPLC and has 13; the other names no source and has 12. We say both. Police, who count registered cases, had 23 by June.',
	'contra.famous.total': '“898 over ten years”',
	'contra.famous.total.why':
		'A page of 2013 gives 898 cases for January 2003 to February 2013. But 763 were counted from 1990 to October 2010, 229 of them by April 1999, and other years leave no room for 898 in ten. The number fits a count that began in 1990. It is used in no figure of this site and stands only here.',
	'column.contradiction_kind': 'Kind of disagreement',
	'column.other_stat_id': 'Identifier of the other figure',
	'query.contradictions': 'Which printed figures for one place and crime cannot both count the same thing?',
	'query.published_figures': 'What was printed: every figure, or those of one year, each with its source?'
} as const;
