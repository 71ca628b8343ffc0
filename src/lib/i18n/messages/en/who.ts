/** Who was taken, and by whom. */
export const who = {
	'query.people': 'For how many incidents was it reported who was taken and who is said to have taken them?',
	'query.perpetrators': 'In how many incidents were arrests, or the killing of alleged kidnappers, reported?',
	'query.people_published':
		'Which printed figures are about people: age and sex of victims, arrests, alleged kidnappers killed, gangs?',
	'column.attribute': 'What is asked about the people',
	'column.code': 'Answer',
	'column.victims': 'People taken, where a number was reported',
	'column.disappearances': 'Of these, alleged enforced disappearances',
	'column.arrests': 'People arrested',
	'column.arrests_reported': 'Incidents with arrests reported',
	'column.arrests_reported_low': 'Of these, of low confidence (arrests)',
	'column.perpetrators_killed': 'Alleged kidnappers killed',
	'column.perpetrators_killed_reported': 'Incidents with alleged kidnappers reported killed',
	'column.perpetrators_killed_reported_low': 'Of these, of low confidence (killed)',
	'compiler-name.cplc-and-police-records': 'CPLC and police records',
	'compiler-name.avcc-and-cplc': 'AVCC and CPLC',
	'compiler-name.cplc-and-police': 'CPLC and police',
	'compiler-name.cplc': 'CPLC',
	'compiler-name.karachi-police': 'Karachi Police',
	'compiler-name.pakistan-rangers-sindh': 'Pakistan Rangers (Sindh)',
	'compiler-name.sindh-police-ctd': 'Sindh Police CTD',
	'compiler-name.karachi-police-cplc-roshni': 'Karachi Police, CPLC, Roshni',
	'compiler-name.karachi-police-cplc': 'Karachi Police / CPLC',
	'compiler-name.sindh-police': 'Sindh Police',
	'compiler-name.roshni-helpline': 'Roshni Helpline',
	'compiler-name.intelligence-agencies-police': 'intelligence agencies / police',
	'compiler-name.karachi-police-siu-cia': 'Karachi Police SIU/CIA',
	'who.not-reported': 'not reported',
	'who.reported': 'reported',
	'who.panel.sex': 'Sex of the victims',
	'who.panel.age': 'Age in years',
	'who.panel.occupation': 'Work of the victims',
	'who.panel.alleged': 'Alleged perpetrators',
	'who.panel.arrests.none': 'Arrests',
	'who.panel.perpetrators_killed.none': 'Alleged kidnappers killed',
	'who.panel.arrests': 'Arrests ({n} {n|person|people} arrested)',
	'who.panel.perpetrators_killed': 'Alleged kidnappers killed ({n} {n|person|people})',
	'who.group.learning': 'school or studies',
	'who.group.business': 'trade, industry, transport',
	'who.group.profession': 'professions, press, clergy',
	'who.group.employed': 'employees, labourers, officials',
	'who.group.foreigner': 'foreign nationals',
	'who.group.other': 'other work',
	'who.title.plain': 'Who was taken: sex, age and work of the victims',
	'who.title.incidents':
		'Who was taken: of {n} reported incidents the age is known in {age}, the work in {occupation}, the sex in {sex}',
	'who.title.demo_incidents':
		'Who was taken: of {n} invented incidents the age is given in {age}, the work in {occupation}, the sex in {sex}',
	'who.subtitle.incidents':
		'Incidents by sex, age and work of the victims, as far as reported: {kind}, {outcome}; {district}, {years}; n\u00a0=\u00a0{n} {n|incident|incidents}',
	'who.subtitle.demo_incidents':
		'Invented incidents by sex, age and work of the victims, as far as given: {kind}, {outcome}; {district}, {years}; n\u00a0=\u00a0{n} {n|incident|incidents}',
	'who.alt.incidents':
		'Bars of incidents. Of {n} {n|incident|incidents} the sex of the victims was reported in {sex}, their age in {age}, their work in {occupation}. “Not reported” is the first bar of each group.',
	'who.alt.demo_incidents':
		'Bars of incidents. Of {n} invented {n|incident|incidents} the sex of the victims is given in {sex}, their age in {age}, their work in {occupation}. The first bar of each group counts those in which it is not given.',
	'who.empty': 'No incident fits this choice.',
	'who.note.incidents.incidents':
		'Bars count incidents, not people: where several were taken, sex, age and work are those the report gave for the incident. The table adds the people.',
	'who.note.incidents.demo_incidents':
		'Bars count incidents, not people: where several were taken, sex, age and work are given once for the incident. The table adds the people.',
	'who.note.bias':
		'This is a catalogue of what the press reported, not a sample of what happened. Prominent and well-off victims are reported more than others: the bars say nothing of who runs a higher risk.',
	'who.note.low': '{n} of these incidents {n|is|are} of low confidence: the hollow ends of the bars.',
	'who.note.low-out': 'Incidents of low confidence are left out, as you chose.',
	'who.note.disappearances':
		'{n} of these incidents {n|is an enforced disappearance|are enforced disappearances} alleged by families and monitors, a separate kind.',
	'who.note.too-few': 'Hatched: fewer than five. The number is given in words.',
	'who.source.incidents': 'press catalogue of Bazyab, compiled from press reports',
	'who.source.demo_incidents': 'SYNTHETIC demonstration set',
	'who.table.attribute': 'Asked',
	'who.table.code': 'Answer',
	'who.table.group': 'Work, in groups',
	'who.table.incidents': 'Incidents',
	'who.table.low': 'Of low confidence',
	'who.table.victims': 'People taken, where a number was reported',
	'who.table.is-low': 'low',
	'who.table.is-not-low': 'high or medium',
	'who.by.not-known': 'not known or not reported',
	'who.by.alleged': 'alleged: {who}',
	'who.by.title.plain': 'By whom: alleged perpetrators, arrests, alleged kidnappers killed',
	'who.by.title.incidents':
		'By whom: {unknown} of {n} reported incidents {unknown|names|name} no alleged perpetrator',
	'who.by.title.demo_incidents':
		'By whom: {unknown} of {n} invented incidents {unknown|names|name} no alleged perpetrator',
	'who.by.subtitle.incidents':
		'Incidents by alleged perpetrator, and those with arrests or alleged kidnappers reported killed: {kind}, {outcome}; {district}, {years}; n\u00a0=\u00a0{n} {n|incident|incidents}',
	'who.by.subtitle.demo_incidents':
		'Invented incidents by alleged perpetrator, and those with arrests or alleged kidnappers killed: {kind}, {outcome}; {district}, {years}; n\u00a0=\u00a0{n} {n|incident|incidents}',
	'who.by.alt':
		'Bars of incidents. Of {n} {n|incident|incidents} {unknown} {unknown|names|name} no alleged perpetrator. {arrests} {arrests|person was|people were} arrested in the {from} {from|incident|incidents} with a number of arrests, {killed} alleged kidnappers killed in the {killedFrom} with such a number.',
	'who.by.empty': 'No incident fits this choice.',
	'who.by.note.alleged.incidents':
		'Every perpetrator here is alleged: said by police, families or monitors and printed by the press. None has been checked against a verdict.',
	'who.by.note.alleged.demo_incidents':
		'Every perpetrator here is invented, like the rows; “alleged” stands as it would beside a real one.',
	'who.by.note.caught.incidents':
		'Arrests and deaths are those given in the same reports, usually by police. A blank means not reported, not none; what courts decided later is not in them.',
	'who.by.note.caught.demo_incidents':
		'Arrests and deaths are invented, like the rows. A blank means that no number is given, not that there were none.',
	'who.by.table.what': 'What',
	'who.by.table.people': 'People',
	'who.by.table.alleged': 'Alleged perpetrator: {name}',
	'who.by.table.arrests.reported': 'Number of arrests reported',
	'who.by.table.arrests.not-reported': 'Number of arrests not reported',
	'who.by.table.perpetrators_killed.reported': 'Number of alleged kidnappers killed reported',
	'who.by.table.perpetrators_killed.not-reported': 'Number of alleged kidnappers killed not reported',
	'who.printed.title.plain': 'Who was taken, in the printed figures: age and sex',
	'who.printed.title':
		'{compiler}, {period}: of the children counted as missing, {male} were male and {female} female',
	'who.printed.subtitle':
		'Printed counts of people by sex and age, Karachi, by source, {period}; n\u00a0=\u00a0{n} {n|figure|figures} of {compilers} {compilers|compiler|compilers}',
	'who.printed.panel': '{compiler}, {period}: {crime}',
	'who.printed.subtitle.none': 'Printed counts of people by sex and age, Karachi: none for {period}',
	'who.printed.alt': 'Bars of {n} printed {n|figure|figures}. {title}. Each source stands apart.',
	'who.printed.empty': 'No such figure was printed for this period.',
	'who.printed.note.missing':
		'A missing child is not always a kidnapped child. After 2018 courts ordered every missing child to be registered, and those who keep the counts say that most were taken by no one.',
	'who.printed.note.apart':
		'Each group of bars is one source and one period. They overlap in children and in time: nothing is added up between them, and sex and age of one source need not add up to the same total.',
	'who.printed.note.part-year': 'Striped bars cover only part of their year.',
	'who.printed.note.low': 'Hollow bars are of low confidence: place, period or meaning is uncertain.',
	'who.printed.note.too-few': 'Fewer than five are given in words.',
	'who.printed.note.out-of-reach':
		'Printed figures are not broken down by district, kind or outcome and are not part of the SYNTHETIC set: this figure follows the period only.',
	'who.printed.source.none': 'published figures on Karachi',
	'who.printed.source': '{compiler}, printed by {publisher}',
	'who.arrests.title.plain':
		'Arrests, alleged kidnappers killed, gangs said to have been broken up, as printed',
	'who.arrests.title':
		'Arrests, alleged kidnappers killed, gangs said to have been broken up: {n} printed figures that cannot be added',
	'who.arrests.subtitle':
		'Printed counts for kidnapping in Karachi, each line as long as the time it covers, {years}; n\u00a0=\u00a0{n} {n|figure|figures} of {compilers} {compilers|group|groups} of compilers',
	'who.arrests.subtitle.none':
		'Printed counts for kidnapping in Karachi, each line as long as the time it covers: none for {period}',
	'who.arrests.panel': '{what}: {crime}',
	'who.arrests.panel.arrests': 'People arrested',
	'who.arrests.panel.kidnappers_killed': 'Alleged kidnappers killed',
	'who.arrests.panel.gangs_busted': 'Gangs said to have been broken up',
	'who.arrests.label': '{value} · {who}',
	'who.arrests.said': '{value} {measure}, {period}: {compiler} ({crime})',
	'who.arrests.alt': '{n} printed {n|figure|figures} as stretches of time: {list}.',
	'who.arrests.note.overlap':
		'The longer a line, the longer the time its number covers. Lines that lie one above another cover the same months and may count the same people: nothing is added up or compared by the year.',
	'who.arrests.note.meaning':
		'An arrest is not a conviction, and whoever was killed in an encounter was a kidnapper only by the word of those who shot.'
} as const;
