/** The page of tables, their dictionaries and what must never be done with them. */
export const data = {
	'data.title': 'The data',
	'data.description':
		'Every table of this site: what it is, what it covers, its dictionary, licence, checksum and downloads, and what must never be done with it.',
	'data.lead':
		'{n} tables, free to take. Each says what it is, what it leaves out, and what must never be done with it.',
	'data.version':
		'Data version {version}. The version is a hash over all files: the same version is the same data, byte for byte.',
	'data.package': 'All of it is described by machine-readable metadata (Frictionless):',
	'data.package-file': 'datapackage.json',
	'data.more': 'More about the printed figures',
	'data.contents': 'Tables',
	'data.rows': '{n} {n|row|rows}',
	'data.coverage': '{from}–{to}',
	'data.coverage.none': 'no period of its own',
	'data.licence': 'Licence',
	'data.attribution': 'Credit as',
	'data.downloads': 'Downloads',
	'data.file': '{format}, {size}',
	'data.file-synthetic': 'SYNTHETIC {format}, {size}',
	'data.kb': '{n} kB',
	'data.mb': '{n} MB',
	'data.hash': 'SHA-256',
	'data.never': 'Never do this with it',
	'data.dictionary': 'Dictionary: {n} {n|column|columns}',
	'data.column-facts': 'Type: {type} · Unit: {unit} · A blank means: {blank}',
	'data.codes': 'Allowed codes:',
	'data.many-codes': '{n} allowed codes ({first} …), listed in the metadata',
	'data.synthetic-both': 'SYNTHETIC · مصنوعی',
	'data.synthetic-note':
		'Every row of this table is invented by a computer program. It says nothing about Karachi and must never appear in a report, a map or a sentence about the city.',
	'type.text': 'text',
	'type.code': 'code',
	'type.codes': 'codes, joined by semicolons',
	'type.integer': 'whole number',
	'type.number': 'number',
	'type.date': 'date',
	'unit.none': 'none',
	'unit.cases': 'cases',
	'unit.victims': 'people taken',
	'unit.people': 'people',
	'unit.incidents': 'incidents',
	'unit.figures': 'as printed',
	'unit.rows': 'rows',
	'unit.pkr': 'rupees of the day',
	'unit.pkr_constant': 'constant rupees',
	'unit.usd': 'US dollars of the day',
	'unit.days': 'days',
	'unit.years': 'years',
	'unit.percent': 'per cent',
	'unit.share': 'share (0 to 1)',
	'unit.per_100k': 'per 100 000 people',
	'unit.index': 'index (2010 = 100)',
	'unit.year': 'calendar year',
	'unit.month': 'month of the year (1 to 12)',
	'unit.km2': 'square kilometres',
	'rule.compilers': 'Never blend compilers. CPLC and police count by different rules: two lines, or none.',
	'rule.cases': 'Never put cases and people in one series.',
	'rule.part-years': 'Never draw a part of a year as a year, extrapolate it, or compare it with a year.',
	'rule.gaps': 'Never fill a gap. Where nothing was printed there is no number.',
	'rule.disagree':
		'Never quote one number for a year without its rivals: contradictions are part of the data.',
	'rule.definitions':
		'Never draw a line across a change of definition: missing children after 2018, women’s abduction from source to source.',
	'rule.low': 'Never calculate with figures of low confidence. Show them with their note.',
	'rule.context':
		'Never put Sindh or Pakistan on one axis with Karachi, nor police districts and zones on the seven districts.',
	'rule.not-a-sample':
		'Never make a rate of crime, a trend or a chance of survival from it. It is a catalogue of what the press printed, not a sample of what happened.',
	'rule.biases':
		'Never forget its biases: recoveries are announced by those who made them, courts and monitors bring murders and disappearances, English papers see the well-off districts; 2014 and 2015 are thin, 2023 to 2025 rich.',
	'rule.disappearances':
		'Never count enforced disappearances as crime for ransom. They are allegations by families and monitors, a kind of their own.',
	'rule.precision': 'Never read a day from its dates: a date is the first of its month or year, on purpose.',
	'rule.sharpen':
		'Never sharpen it again by joining it with other lists, with links or with names. Rows are people.',
	'rule.survival': 'Never fit a survival curve to it: open cases carry no date of last knowledge.',
	'rule.invented': 'Never present it as data about Karachi. Every row is invented.',
	'rule.limits':
		'Never take these for official limits, or areas from the polygons: the official areas stand in the table.',
	'rule.today':
		'Never forget that these are districts of today laid over the past: Korangi has existed since 2013, Keamari since 2020.',
	'rule.towns': 'Never nest the towns in the districts of today: they cross.',
	'rule.places':
		'Never take a place for the scene of a crime. For statistics, use the official district where it differs.',
	'rule.population':
		'Never divide by a population outside 1998 to 2023: the census of 2023 is held for three years at most, and before 1998 there is none.',
	'rule.population-breaks':
		'Never join 2017 to 1998 across changed limits, and never add the division’s total to its districts.',
	'rule.deflators':
		'Never give constant rupees without their year, or a demand or payment without saying that it is a single report.',
	'rule.schematic': 'Never measure on it. Rivers and roads are schematic, for orientation only.'
} as const;
