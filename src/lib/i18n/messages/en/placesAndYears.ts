/** The two tables at the end of the overview: the districts and the years. */
export const placesAndYears = {
	'query.district_table':
		'What is known of each district: incidents, outcomes, people taken, residents, area?',
	'query.year_table': 'What is known of each year: incidents, people taken, price level?',
	'column.outcome_killed': 'Ended with a death',
	'column.victims_not_reported': 'Incidents without a number of people',
	'column.population_2023': 'Residents, census of 2023',
	'column.area_km2_official': 'Official area',
	'column.cpi_index': 'Consumer prices, 2010 = 100',
	'tables.victims': 'People taken, where reported',
	'tables.districts.title': 'The districts in numbers',
	'tables.districts.subtitle':
		'Incidents, outcomes and people by district of today: {kind}, {outcome}; Karachi, {period}; counts, not rates; n\u00a0=\u00a0{n} {n|incident|incidents}',
	'tables.districts.caption': 'Incidents and people by district of today, with residents and area',
	'tables.districts.killed': 'Ended with a death',
	'tables.years.people-partly': '{people} ({n} {n|incident|incidents} without a number)',
	'tables.districts.victims-not-reported': 'Incidents without a number of people',
	'tables.districts.area': 'Official area, km²',
	'tables.districts.note.victims.incidents':
		'People taken are added up where a report gave a number; a few incidents give none. An incident has the worst outcome of any of its victims. Numbers below five are in words.',
	'tables.districts.note.victims.demo_incidents':
		'People taken are added up where the row gives a number; a few give none. An incident has the worst outcome of any of its victims. Numbers below five are in words.',
	'tables.districts.note.police':
		'Printed figures by district are by police district, of which there are eight: here they stand under their own names. The map lays them over the seven districts; there police South and City are added up, and the other six are taken to be the district whose name they bear.',
	'tables.districts.note.district': 'The table always lists all districts.',
	'tables.districts.source.census': 'residents and areas: Pakistan Bureau of Statistics, census of 2023',
	'tables.districts.source.police': 'printed figures by police district',
	'tables.police.title': 'Printed for the eight police districts, under their own names',
	'tables.police.name': 'Police district',
	'tables.police.head': '{crime}, {period} ({compiler})',
	'tables.years.title': 'The years in numbers',
	'tables.years.subtitle.demo_incidents':
		'Incidents by year: {kind}, {outcome}; {district}, {period}; n\u00a0=\u00a0{n} {n|incident|incidents}; consumer prices',
	'tables.years.subtitle.incidents':
		'Incidents by year: {kind}, {outcome}; {district}, {period}; n\u00a0=\u00a0{n} {n|incident|incidents}; printed counts of kidnapping for ransom by compiler, n\u00a0=\u00a0{figures}; consumer prices',
	'tables.years.caption.incidents':
		'Incidents by year beside the printed counts of kidnapping for ransom, each compiler apart',
	'tables.years.caption.demo_incidents': 'SYNTHETIC incidents by year',
	'tables.years.incidents.incidents': 'Incidents in the press catalogue',
	'tables.years.incidents.demo_incidents': 'SYNTHETIC incidents',
	'tables.years.printed': '{compiler}: {measure}',
	'tables.years.cpi': 'Consumer prices, 2010 = 100',
	'tables.years.part': '{value} ({period} only)',
	'tables.years.low': '{value} (low confidence)',
	'tables.years.note.catalogue':
		'The catalogue holds what the press reported, of every kind; printed counts hold kidnapping for ransom that reached a compiler. They are different things; neither may be divided by the other.',
	'tables.years.note.part-year':
		'Figures with months beside them cover part of the year. They are sorted last, since they cannot be compared with full years.',
	'tables.years.note.empty': 'An empty cell is a gap: no figure was found. It is not a zero.',
	'tables.years.note.out-of-reach':
		'Printed counts are not broken down by district, kind or outcome: their columns follow the period only.',
	'tables.years.source.cpi': 'consumer prices: World Bank'
} as const;
