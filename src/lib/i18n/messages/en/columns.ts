/** Names of the columns of answers, and the questions on printed figures. */
export const columns = {
	'column.stat_id': 'Identifier of the figure',
	'column.period_start': 'First day of the period',
	'column.period_end': 'Last day of the period',
	'column.geo_level': 'Kind of place',
	'column.geo_name': 'Place as printed',
	'column.crime_type': 'Crime',
	'column.measure': 'What is counted',
	'column.value': 'Figure',
	'column.unit': 'Unit as printed',
	'column.compiler': 'Compiler as named',
	'column.compiler_group': 'Compiler group',
	'column.source_title': 'Title of the page',
	'column.source_publisher': 'Printed by',
	'column.source_url': 'Address of the page',
	'column.source_date': 'Date of the page',
	'column.confidence': 'Confidence',
	'column.note': 'Note',
	'column.is_part_year': 'Part of a year (1) or not (0)',
	'column.is_headline': 'Drawn on the overview (1) or not (0)',
	'column.year': 'Year',
	'column.month': 'Month',
	'query.catalogue_size': 'How many incidents does a table hold, and over which years?',
	'query.published_years':
		'Which yearly counts of cases and of people taken were printed for Karachi, by compiler?',
	'query.published_months': 'Which counts for a single month were printed for Karachi?',
	'query.published_spans': 'Which totals and yearly means over several years were printed for Karachi?',
	'query.published_beside':
		'What else was printed on a crime, which a drawing of yearly counts for Karachi cannot show?',
	'query.month_counts': 'How many incidents were there in each month?',
	'query.duration_groups':
		'After how many days did the incidents of each group end, or were they last known to be open?',
	'query.ransom_amounts': 'Which sums were demanded and paid, and how often each?',
	'query.ransom_pairs': 'Where both are reported, what was demanded and what was paid?',
	'query.reporter_counts': 'To whom were the incidents reported: police, CPLC, both, or neither?',
	'column.amount': 'Sum',
	'column.reported_to': 'Reported to'
} as const;
