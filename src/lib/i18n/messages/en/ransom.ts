/** What was asked and paid. */
export const ransom = {
	'column.kidnap_type': 'Kind of kidnapping',
	'column.low_confidence': 'Of low confidence (1) or not (0)',
	'column.ransom_demanded_pkr': 'Ransom demanded, rupees of the day',
	'column.ransom_paid_pkr': 'Ransom paid, rupees of the day',
	'column.demanded': 'Ransom demanded, in the money asked for',
	'column.paid': 'Ransom paid, in the money asked for',
	'column.side': 'Demanded or paid',
	'column.step': 'Step of the ladder of sums',
	'column.not_covered': 'Sums from years without a price index or exchange rate',
	'column.pairs': 'Incidents with both sums',
	'column.lowest': 'Smallest sum, in the money asked for',
	'column.highest': 'Largest sum, in the money asked for',
	'column.median': 'Median of the side, in the money asked for',
	'column.median_n': 'Sums behind the median',
	'column.base_year': 'Year whose prices constant rupees are given in',
	'column.selected_incidents': 'Incidents of the selection',
	'query.ransom_marks': 'What was asked and paid, incident by incident?',
	'query.ransom_sizes': 'How large were the demands and payments, and what is their median?',
	'query.ransom_published': 'Which total ransom sums were printed, for which place and period?',
	'ransom.money.switch': 'Money',
	'ransom.money.real': 'rupees of {year}',
	'ransom.money.nominal': 'rupees of the day',
	'ransom.money.usd': 'US dollars of the day',
	'ransom.title.plain': 'What was asked and paid',
	'ransom.title.both.incidents':
		'Half of the reported demands were above {asked}, half of the reported payments above {paid}, in {money}',
	'ransom.title.both.demo_incidents':
		'Half of the invented demands were above {asked}, half of the invented payments above {paid}, in {money}',
	'ransom.title.demanded.incidents': 'Half of the reported demands were above {asked}, in {money}',
	'ransom.title.demanded.demo_incidents': 'Half of the invented demands were above {asked}, in {money}',
	'ransom.title.paid.incidents': 'Half of the reported payments were above {paid}, in {money}',
	'ransom.title.paid.demo_incidents': 'Half of the invented payments were above {paid}, in {money}',
	'ransom.subtitle.incidents':
		'Ransom demanded and paid in {money}, log scale: {kind}, {outcome}; {place}, press catalogue, {years}; n\u00a0=\u00a0{asked} {asked|demand|demands} and {paid} {paid|payment|payments} from {all} {all|incident|incidents}',
	'ransom.subtitle.demo_incidents':
		'Ransom demanded and paid in {money}, log scale: {kind}, {outcome}; {place}, SYNTHETIC rows, {years}; n\u00a0=\u00a0{asked} {asked|demand|demands} and {paid} {paid|payment|payments} from {all} {all|incident|incidents}',
	'ransom.key.demanded': 'demand',
	'ransom.key.paid': 'payment',
	'ransom.key.pair': 'both of one incident',
	'ransom.key.low': 'low confidence',
	'ransom.key.steps.demanded': 'demands of this size',
	'ransom.key.steps.paid': 'payments of this size',
	'ransom.median.demanded': 'median demand {median}, n\u00a0=\u00a0{n}',
	'ransom.median.paid': 'median payment {median}, n\u00a0=\u00a0{n}',
	'ransom.median.demanded.too-few': 'median demand: too few to say, n\u00a0=\u00a0{n}',
	'ransom.median.paid.too-few': 'median payment: too few to say, n\u00a0=\u00a0{n}',
	'ransom.mark': '{year}: {kind}',
	'ransom.mark.demanded': 'demanded: {sum}',
	'ransom.mark.paid': 'paid: {sum}',
	'ransom.sum': '{chosen} ({ofTheDay} of the day)',
	'ransom.step.demanded': '{year}: {n} {n|demand|demands}',
	'ransom.step.paid': '{year}: {n} {n|payment|payments}',
	'ransom.step.range': 'from {from} to below {to}',
	'ransom.list-separator': ', ',
	'ransom.note.bias':
		'Press reports, not a sample: a sum was reported for {n} of {all} {all|incident|incidents}. The catalogue leans towards prominent victims and well-off districts, and so perhaps to large sums.',
	'ransom.note.single':
		'Every sum is a single report, often rounded, sometimes disputed. Incidents are placed by year.',
	'ransom.note.pairs':
		'Both sums are known for {n} {n|incident|incidents} only. The other demands and payments belong to different incidents, so the distance between the two medians is not a discount.',
	'ransom.note.no-pairs':
		'No incident has both sums: the demands and the payments belong to different incidents, so the distance between them is not a discount.',
	'ransom.note.real':
		'Rupees of {year}: the sum of its own year, raised by consumer prices in Pakistan (yearly means). It says what the same money bought, no more.',
	'ransom.note.nominal':
		'Rupees of the day. A rupee of an early year bought far more than one of a late year: do not compare sums across years.',
	'ransom.note.usd':
		'US dollars at the mean official rate of the year. Dollars lose value too: do not compare sums across distant years.',
	'ransom.note.not-covered.real':
		'No yearly consumer price index for {years}: {n} {n|sum is|sums are} counted but cannot be given in rupees of {base}. Rupees of the day show {n|it|them}.',
	'ransom.note.not-covered.usd':
		'No yearly exchange rate for {years}: {n} {n|sum is|sums are} counted but cannot be given in dollars. Rupees of the day show {n|it|them}.',
	'ransom.note.low': '{n} {n|sum is|sums are} of low confidence: drawn hollow, not in the medians.',
	'ransom.note.low-counted':
		'{n} {n|sum is|sums are} of low confidence: counted in the bars, not in the medians.',
	'ransom.note.low-in': '{n} {n|sum is|sums are} of low confidence and, as you chose, in the medians.',
	'ransom.note.low-out': 'Incidents of low confidence are left out, as you chose.',
	'ransom.note.steps':
		'More than 2000 incidents: bars count the sums of each size, demands to the left, payments to the right of their year; where single years have no room, several stand together. The longest bar is the largest count.',
	'ransom.note.left-out':
		'{n} alleged enforced {n|disappearance is|disappearances are} left out: not crime for ransom. Choose that kind alone to see {n|it|them}.',
	'ransom.source.incidents': 'press catalogue of Bazyab, compiled from press reports',
	'ransom.source.demo_incidents': 'SYNTHETIC demonstration set',
	'ransom.source.real': 'consumer prices: World Bank',
	'ransom.source.usd': 'exchange rates: World Bank, State Bank of Pakistan',
	'ransom.table.year': 'Year',
	'ransom.table.kind': 'Kind',
	'ransom.table.outcome': 'How it ended',
	'ransom.table.low': 'Low confidence',
	'ransom.table.yes': 'yes',
	'ransom.table.demanded': 'Demanded, {money}',
	'ransom.table.paid': 'Paid, {money}',
	'ransom.table.demanded.n': 'Demands',
	'ransom.table.paid.n': 'Payments',
	'ransom.table.lowest': 'Smallest',
	'ransom.table.highest': 'Largest',
	'ransom.table.median': 'Median',
	'ransom.table.of': '{text} (n\u00a0=\u00a0{n})',
	'ransom.alt':
		'Chart of ransoms by year, {first} to {last}, in {money} on a log scale. {demanded} {paid} A line joins the two sums of one incident.',
	'ransom.alt.demanded':
		'{n} {n|demand|demands}, from {lowest} to {highest}; median {median}, n\u00a0=\u00a0{medianN}.',
	'ransom.alt.paid':
		'{n} {n|payment|payments}, from {lowest} to {highest}; median {median}, n\u00a0=\u00a0{medianN}.',
	'ransom.alt.demanded.none': '{n} {n|demand|demands}, none that can be drawn.',
	'ransom.alt.paid.none': '{n} {n|payment|payments}, none that can be drawn.',
	'ransom.empty.incidents': 'No demand and no payment was reported in any incident of this choice.',
	'ransom.empty.demo_incidents': 'No incident of this choice gives a demand or a payment.',
	'ransom.empty.not-covered':
		'All sums in this choice are from years without a price index or exchange rate. Rupees of the day show them.',
	'ransom.printed': 'Printed for a whole area, as context only; no such total was found for Karachi:',
	'ransom.printed.sum': '{place}, {period}: {sum} demanded in all ({compiler}; {publisher})'
} as const;
