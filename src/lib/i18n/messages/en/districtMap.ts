/** The map: where. */
export const districtMap = {
	'query.district_years':
		'How many incidents does the table hold for each district and year, and for how many is the outcome not known?',
	'query.district_published': 'Which counts were printed for the eight police districts of Karachi?',
	'query.district_population': 'How many people did the censuses count in each district?',
	'column.district_id': 'District',
	'column.incidents': 'Incidents',
	'column.outcome_open': 'Missing or held when last reported',
	'column.outcome_unknown': 'Outcome not reported',
	'column.low_confidence_incidents': 'Of low confidence',
	'column.first_year': 'First year of the table',
	'column.last_year': 'Last year of the table',
	'column.population': 'Residents',
	'column.series': 'Final or provisional result',
	'column.limits': 'Boundaries of the count',
	'districtMap.short.karachi-central': 'Central',
	'districtMap.short.karachi-east': 'East',
	'districtMap.short.karachi-south': 'South',
	'districtMap.short.karachi-west': 'West',
	'districtMap.short.korangi': 'Korangi',
	'districtMap.short.keamari': 'Keamari',
	'districtMap.short.malir': 'Malir',
	'districtMap.short.unknown': 'District not known',
	'districtMap.police.city': 'City (police district)',
	'districtMap.police.south': 'South (police district)',
	'districtMap.list-separator': ', ',
	'districtMap.beside.ends': 'outcome not known: {n}',
	'districtMap.beside.too-few': 'too few for a rate',
	'districtMap.beside.incidents': '95% interval {interval}, from {n} {n|incident|incidents}',
	'districtMap.beside.cases': '95% interval {interval}, from {n} {n|case|cases}',
	'districtMap.beside.parts': '95% interval {interval}, from {parts}',
	'districtMap.beside.part': '{name} {value}',
	'districtMap.tip': '{value}; {beside}',
	'districtMap.title.plain': 'Where: incidents by district',
	'districtMap.title.incidents': 'Where: {placed} of {n} reported incidents can be placed in a district',
	'districtMap.title.demo_incidents': 'Where: {placed} of {n} invented incidents can be placed in a district',
	'districtMap.title.rates': 'Where: invented incidents per 100 000 residents a year, by district',
	'districtMap.title.missing_children':
		'Where: {n} children were reported missing in the eight police districts, {period}',
	'districtMap.title.extortion': 'Where: {n} cases of extortion in the eight police districts, {period}',
	'districtMap.subtitle.incidents':
		'Incidents by district of today: {kind}, {outcome}; Karachi, {years}; counts, not rates; n\u00a0=\u00a0{n}, of which {placed} with a district',
	'districtMap.subtitle.rates':
		'Incidents per 100 000 residents a year by district of today: {kind}, {outcome}; Karachi, {years}, with exact 95% intervals; n\u00a0=\u00a0{n}',
	'districtMap.subtitle.missing_children':
		'Reports of missing children per 100 000 residents in the eight months, Karachi, {period}, with exact 95% intervals; n\u00a0=\u00a0{n}',
	'districtMap.subtitle.extortion':
		'Cases of extortion per 100 000 residents in these nine months and a week, Karachi, {period}, with exact 95% intervals; n\u00a0=\u00a0{n}',
	'districtMap.note.bias':
		'This is a catalogue of what the press reported, not a sample of what happened. Well-off districts, prominent victims and recoveries announced by those who made them are reported more; 2014 and 2015 are thin, 2023 to 2025 rich. A higher number does not show that a district is more dangerous. No rate can be drawn from it.',
	'districtMap.note.unplaced':
		'{n} {n|incident names|incidents name} no district. They are counted beside the map, in no district.',
	'districtMap.note.unplaced-rates':
		'{n} {n|incident names|incidents name} no district and {n|is|are} in no rate: every rate is a little too low.',
	'districtMap.note.ends.incidents':
		'“Outcome not known”: the victim was missing or held when last reported, or no outcome was reported.',
	'districtMap.note.ends.demo_incidents':
		'“Outcome not known”: in the row the victim is missing or held, or no outcome is given.',
	'districtMap.note.low':
		'{n} of these {n|is|are} of low confidence: in the counts, and can be switched off.',
	'districtMap.note.low-out': 'Incidents of low confidence are left out.',
	'districtMap.note.no-rate': 'No rate can be drawn from the press catalogue: the map shows counts instead.',
	'districtMap.note.no-printed':
		'Printed tables never stand beside invented rows: the map shows counts of the synthetic set instead.',
	'districtMap.note.person-years':
		'Residents of each year, {years}, are added up as person-years; between two censuses they are taken from a straight line.',
	'districtMap.note.limits-break':
		'Residents before 2017 are counted within the limits of 2017, later ones within those of 2023: rates break there a little.',
	'districtMap.note.held':
		'After 2023 the residents counted in 2023 are used unchanged, for three years at most.',
	'districtMap.note.interval':
		'The intervals are exact (Garwood) and take the events as independent and the census as true; the real uncertainty is wider.',
	'districtMap.note.part-year':
		'The table covers {period} only. The rate is for that time; nothing is extrapolated to a year.',
	'districtMap.note.police':
		'These are police districts, of which there are eight. “City” lies inside the administrative district South: police South and City are added up for the map and stand under their own names in the table. The other six are taken to have the limits of the district whose name they bear; no source prints their limits.',
	'districtMap.note.missing_children':
		'A missing child is not always a kidnapped child. The table adds up to {n} while the report speaks of about 900. Rates are on residents of all ages, census of 2023.',
	'districtMap.note.extortion':
		'Extortion is shown beside kidnapping and is not part of it. The eight figures add up to {n}; on the next day police gave 118 for the city, of which 74 were said to be personal or business quarrels. Rates are on the residents of the 2023 census, held unchanged.',
	'districtMap.note.out-of-reach':
		'The printed table is not broken down by kind or outcome and covers one period only: the map follows none of these choices.',
	'districtMap.note.district': 'The map always shows all districts; the chosen ones are outlined.',
	'districtMap.note.too-few':
		'Hatched: fewer than five. The number is given in words, without a colour or a rate.',
	'districtMap.note.limits':
		'Districts of today (Korangi since 2013, Keamari since 2020) laid over all years. The drawn limits are simplified and not official.',
	'districtMap.source.incidents': 'press catalogue of Bazyab, compiled from press reports',
	'districtMap.source.demo_incidents': 'SYNTHETIC demonstration set',
	'districtMap.source.census': 'residents: Pakistan Bureau of Statistics, censuses of 1998, 2017 and 2023',
	'districtMap.source.limits': 'boundaries and coast © OpenStreetMap contributors',
	'districtMap.table.district': 'District',
	'districtMap.table.incidents': 'Incidents',
	'districtMap.table.cases': 'Printed cases',
	'districtMap.table.open': 'Missing or held when last reported',
	'districtMap.table.unknown': 'Outcome not reported',
	'districtMap.table.low': 'Of low confidence',
	'districtMap.table.people': 'Residents, census 2023',
	'districtMap.table.person-years': 'Person-years',
	'districtMap.table.rate': 'Per 100 000 residents',
	'districtMap.table.yearly-rate': 'Per 100 000 residents a year',
	'districtMap.table.interval': '95% interval',
	'districtMap.table.together': '{district} ({parts} together)',
	'districtMap.alt': 'Map of the seven districts of Karachi. {list}.',
	'districtMap.alt.entry': '{name}: {value}',
	'districtMap.alt.separator': '. ',
	'districtMap.empty': 'No incident fits this choice in any district.',
	'districtMap.measure.switch': 'The map shows',
	'districtMap.measure.incidents': 'incidents (counts)',
	'districtMap.measure.rates': 'rates per 100 000 residents a year',
	'districtMap.measure.missing_children': 'missing children 2023, printed (rates)',
	'districtMap.measure.extortion': 'extortion 2025, printed (rates)',
	'districtMap.framing.city': 'Show the city only',
	'districtMap.framing.whole': 'Show all of Malir and Keamari',
	'districtMap.legend.incidents': 'incidents',
	'districtMap.legend.rates': 'per 100 000 residents a year',
	'districtMap.legend.printed': 'per 100 000 residents in the period',
	'districtMap.legend.too-few': 'fewer than five',
	'districtMap.list': 'Districts: press one to filter by it',
	'districtMap.attribution': 'Boundaries and coast © OpenStreetMap contributors',
	'districtMap.not-official': 'Not official limits',
	'districtMap.live.title': 'Interactive map of Karachi',
	'districtMap.live.zoom-in': 'Zoom in',
	'districtMap.live.zoom-out': 'Zoom out',
	'districtMap.live.scroll': 'Hold Ctrl and scroll to zoom the map',
	'districtMap.live.scroll-mac': 'Hold ⌘ and scroll to zoom the map',
	'districtMap.live.touch': 'Move the map with two fingers'
} as const;
