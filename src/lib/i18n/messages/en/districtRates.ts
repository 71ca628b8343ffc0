/** Rates of the districts: what the funnel and the map of neighbours share. */
export const districtRates = {
	'districtRates.what.missing_children': 'Missing children, 2023',
	'districtRates.what.extortion': 'Extortion, 2025',
	'districtRates.what.incidents': 'Invented incidents',
	'districtRates.unit.missing_children':
		'Reports of missing children per 100 000 residents in the eight months',
	'districtRates.unit.extortion': 'Cases of extortion per 100 000 residents in these nine months and a week',
	'districtRates.unit.incidents': 'Incidents per 100 000 residents a year: {kind}, {outcome}',
	'districtRates.switch': 'Printed table',
	'districtRates.note.catalogue':
		'Rates of incidents are not drawn from the press catalogue: what the press reports is no sample of what happens, and cannot be set against residents. In its place stands a table that was printed for the police districts. Counted incidents appear here with the SYNTHETIC demonstration set, later with a file of one’s own.',
	'districtRates.note.police':
		'The table has the eight police districts. “City” lies inside the administrative district South: police South and City are added up to South, and stand under their own names in the table of numbers. The other six are taken to be the district whose name they bear; no source prints their limits.',
	'districtRates.note.low-in': 'Incidents of low confidence are in, as you chose.',
	'districtRates.note.out-of-reach':
		'The printed table is not broken down by kind or outcome and covers one period only: this figure follows none of these choices.',
	'districtRates.refused.no-population':
		'No census reaches these years, so there is nobody to set the incidents against: no rate.',
	'districtRates.refused.few-districts':
		'Too few to say: a rate is known for {n} {n|district|districts} only, and a comparison needs three.',
	'districtRates.refused.none': 'No incident fits this choice: there is nothing to compare.',
	'districtRates.refused.too-few':
		'Too few to say: {n} counted in {of} districts. Below {least} to a district on average, chance alone could leave almost any of them empty.'
} as const;
