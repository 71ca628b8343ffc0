/** What each table is called and what it is, in words that name no column. Titles are those of the dictionaries: a test holds them equal. */
export const tables = {
	'table.published_statistics': 'Published figures',
	'table.published_statistics.summary':
		'Every figure on kidnapping and its companions that was found in print, one to a row, with its compiler and source. Compilers are never blended; contradictions and gaps are kept.',
	'table.headline_series': 'Headline series',
	'table.headline_series.summary':
		'Kidnapping for ransom in Karachi: the figure that is shown first for a year, by compiler. Each points at its row among the published figures, where the others for that year stand too.',
	'table.incidents': 'Press catalogue of incidents',
	'table.incidents.summary':
		'Incidents of kidnapping in Karachi that the press reported, coded and without names, exact days or neighbourhoods. A catalogue, not a sample: it gives no rate, no trend and no chance of survival.',
	'table.districts': 'Districts of today',
	'table.districts.summary':
		'The seven districts of Karachi, generalised from OpenStreetMap. Not official limits; areas come from the official column, never from the polygon.',
	'table.towns': 'Towns of 2001 to 2011',
	'table.towns.summary':
		'The eighteen towns of the city district, generalised. They do not nest in the districts of today.',
	'table.places': 'Gazetteer',
	'table.places.summary':
		'Areas, towns, villages, roads and landmarks of Karachi in English and Urdu, with other spellings, a point and a district of today.',
	'table.population': 'Population of the districts',
	'table.population.summary':
		'Census counts of 1998, 2017 and 2023 by district, with the limits they were counted on. The rows of Karachi Division are totals, not a district.',
	'table.population_subdivisions': 'Population of sub-divisions and cantonments',
	'table.population_subdivisions.summary':
		'The final census counts below the district. They sum to the final rows of the districts.',
	'table.deflators': 'Prices and exchange rates',
	'table.deflators.summary':
		'Consumer prices of Pakistan (2010 = 100) and rupees per US dollar, yearly means. They turn rupees of the day into rupees of one year.',
	'table.basemap': 'Base map',
	'table.basemap.summary':
		'Land, coast, rivers and main roads around Karachi, schematic: each shape says how much. For orientation only.',
	'table.demo_incidents': 'Demonstration set (SYNTHETIC)',
	'table.demo_incidents.summary':
		'SYNTHETIC rows from a seeded generator, 2008 to 2025, shaped after published counts and outcomes where there are any, and after stated assumptions elsewhere. No row is a real case, no victim exists, and nothing about Karachi can be read from it: it shows what the site can do with an incident file.'
} as const;
