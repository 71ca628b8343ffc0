/** How far apart ransoms lie, and how much of a demand is paid. */
export const ransomSpread = {
	'ransomSpread.title.plain': 'How far apart ransoms lie, and how much of a demand is paid',
	'ransomSpread.title.both':
		'The middle half of the reported demands lies between {asked} and {askedTo}, of the reported payments between {paid} and {paidTo}, in {money}',
	'ransomSpread.title.demanded':
		'The middle half of the reported demands lies between {from} and {to}, in {money}',
	'ransomSpread.title.paid':
		'The middle half of the reported payments lies between {from} and {to}, in {money}',
	'ransomSpread.title.ratio':
		'Of all money demanded in {n} invented incidents, {share} was paid (95% interval {lower} to {upper})',
	'ransomSpread.subtitle.incidents':
		'Quantiles of the ransom demanded and paid in {money}, log scale, and the part of a demand that was paid: {kind}, {outcome}; {place}, press catalogue, {years}; n\u00a0=\u00a0{asked} {asked|demand|demands}, {paid} {paid|payment|payments} and {pairs} {pairs|incident|incidents} with both, from {all} {all|incident|incidents}; no intervals, as it is no sample',
	'ransomSpread.subtitle.demo_incidents':
		'Quantiles of the ransom demanded and paid in {money}, log scale, and the part of a demand that was paid, with 95% intervals (bootstrap, {resamples} resamples): {kind}, {outcome}; {place}, SYNTHETIC rows, {years}; n\u00a0=\u00a0{asked} {asked|demand|demands}, {paid} {paid|payment|payments} and {pairs} {pairs|incident|incidents} with both, from {all} {all|incident|incidents}',
	'ransomSpread.heading.demanded': 'demanded, n\u00a0=\u00a0{n}',
	'ransomSpread.heading.paid': 'paid, n\u00a0=\u00a0{n}',
	'ransomSpread.heading.ratio': 'part of the demand that was paid, n\u00a0=\u00a0{n}',
	'ransomSpread.label': '{share}: {amount}',
	'ransomSpread.label.median': 'median: {amount}',
	'ransomSpread.ratio.totals': 'of all money demanded: {share}',
	'ransomSpread.ratio.typical': 'in a typical pair: {share}',
	'ransomSpread.estimate': '{value} ({interval})',
	'ransomSpread.mark': '{share} below {amount}',
	'ransomSpread.key.geometric-mean': 'geometric mean',
	'ransomSpread.key.interval': '95% interval',
	'ransomSpread.link': 'Every single sum by its year, on the overview',
	'ransomSpread.failed': 'The intervals could not be calculated. What you see has none.',
	'ransomSpread.note.shows.incidents':
		'Shows how far apart the reported sums lie and, where both sums of an incident were reported, which part of the demand was paid. It does not show what is usual in Karachi, nor any change over the years.',
	'ransomSpread.note.shows.demo_incidents':
		'Shows how far apart the invented sums lie and, where an incident has both, which part of the demand was paid. It shows nothing about Karachi, nor any change over the years.',
	'ransomSpread.note.no-sample':
		'The press catalogue is not a sample: an interval around these numbers would claim to know the sums that nobody reported. So there is none. The SYNTHETIC set shows how intervals would look.',
	'ransomSpread.note.single':
		'Every sum is a single report, often rounded, sometimes disputed. The catalogue leans towards prominent victims and well-off districts, and so perhaps to large sums.',
	'ransomSpread.note.marks':
		'“25%” means that a quarter of the sums lies below (type 7 quantiles). The box holds the middle half, its heavy line is the median. From {least} sums on; fewer are too few to say.',
	'ransomSpread.note.intervals':
		'Intervals of median and quartiles: percentile bootstrap; of the part of all money: BCa bootstrap of the pairs; each with {resamples} resamples from seed {seed}. Of the geometric means: Student’s t on the logarithms.',
	'ransomSpread.note.ratios':
		'“Of all money demanded” adds up the sums of all pairs in rupees of the day, so that large and late demands rule it. “A typical pair” is the geometric mean of the single ratios, where each pair counts the same.',
	'ransomSpread.note.few-pairs':
		'{n} {n|incident has|incidents have} both sums: too few to say which part is paid ({least} are needed). The table lists {n|it|them}.',
	'ransomSpread.note.no-ratio-interval':
		'The part of all money has no interval: from {n} pairs a bootstrap would make it too narrow. From {least} on it is given.',
	'ransomSpread.note.too-many':
		'More than {most} sums are not drawn again, so the median and quartiles have no interval here; it would be thinner than the lines.',
	'ransomSpread.note.not-covered.real':
		'{n} {n|sum is|sums are} from years without a yearly consumer price index: not to be told in rupees of {year}, so not in these strips. Rupees of the day show {n|it|them}.',
	'ransomSpread.note.not-covered.usd':
		'{n} {n|sum is|sums are} from years without a yearly exchange rate: not to be told in dollars, so not in these strips. Rupees of the day show {n|it|them}.',
	'ransomSpread.note.low': '{n} {n|sum|sums} of low confidence {n|is|are} left out, as from all statistics.',
	'ransomSpread.note.low-in': '{n} {n|sum|sums} of low confidence {n|is|are} in, as you chose.',
	'ransomSpread.alt':
		'Two strips on a log scale in {money}. {demanded} {paid} Below, on an axis from 0 to 100%: {ratio}',
	'ransomSpread.alt.demanded': '{n} {n|demand|demands}: {list}.',
	'ransomSpread.alt.paid': '{n} {n|payment|payments}: {list}.',
	'ransomSpread.alt.demanded.too-few': '{n} {n|demand|demands}: too few to say.',
	'ransomSpread.alt.paid.too-few': '{n} {n|payment|payments}: too few to say.',
	'ransomSpread.alt.ratio':
		'in {n} {n|incident|incidents} with both sums, {totals} of all money demanded was paid, and {typical} in a typical pair.',
	'ransomSpread.alt.ratio.too-few':
		'{n} {n|incident|incidents} with both sums, too few to say which part of a demand is paid.',
	'ransomSpread.table.measure': 'Measure',
	'ransomSpread.table.pair.demanded': 'One incident: demanded, {money}',
	'ransomSpread.table.pair.paid': 'One incident: paid, {money}',
	'ransomSpread.table.ratio': 'Part of the demand that was paid',
	'ransomSpread.table.n': 'n',
	'ransomSpread.table.below': '{share} lie below',
	'ransomSpread.table.geometric-mean': 'Geometric mean',
	'ransomSpread.table.totals': 'All money together',
	'ransomSpread.table.pair': 'One incident'
} as const;
