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
	'query.published_spans': 'Which totals and yearly means over several years were printed for Karachi?'
} as const;
