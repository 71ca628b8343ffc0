/** Neighbouring districts: rates as counted, smoothed, and whether neighbours are alike. */
export const clusters = {
	'clusters.title.plain': '{what}: rates of the districts, as counted and smoothed',
	'clusters.title.none': '{what}: chance alone could make neighbouring districts as alike as they are',
	'clusters.title.alike': '{what}: neighbouring districts are more alike than chance explains',
	'clusters.title.unlike': '{what}: neighbouring districts are less alike than chance explains',
	'clusters.subtitle':
		'{unit}, as counted and drawn towards the overall rate (empirical Bayes, Marshall); districts of Karachi, {period}; n\u00a0=\u00a0{n}.',
	'clusters.moran.exact':
		'Moran’s I of the rates, standardised by empirical Bayes, is {i}, by chance {expected} on average; two-sided {p} from all {played} arrangements.',
	'clusters.moran.random':
		'Moran’s I of the rates, standardised by empirical Bayes, is {i}, by chance {expected} on average; two-sided {p} from {played} random arrangements, seed {seed}.',
	'clusters.map.counted': 'As counted',
	'clusters.map.smoothed': 'Smoothed',
	'clusters.note.plain':
		'The maps show the rate of each district as counted, and as it is once what chance adds is taken out; Moran’s I says whether neighbours have like rates. They do not show why, nor where it is dangerous, and smoothed rates are no ranking.',
	'clusters.note.moran':
		'Moran’s I is judged by dealing the rates of the {n} districts out to them anew, in every order: nothing is left to chance, and no random number is used. With so few districts only a very strong likeness would be seen.',
	'clusters.note.no-moran.too-few':
		'Moran’s I is not given: a rate is known for {n} districts only, and below {least} nothing can be said of neighbours.',
	'clusters.note.no-moran.all-equal':
		'Moran’s I is not given: all districts have the same rate, so there is nothing to compare.',
	'clusters.note.local-refused':
		'No single district is called a cluster (local Moran’s I): with {n} districts the most extreme neighbours possible would still have a two-sided p of {smallest}, before the adjustment for {n} looks (Benjamini and Hochberg). It would take nine. The values are in the table.',
	'clusters.note.local-none':
		'No district stands out among its neighbours (local Moran’s I, {n} looks, at most 5% false ones, Benjamini and Hochberg).',
	'clusters.note.local':
		'Among its neighbours stands out (local Moran’s I, {n} looks, at most 5% false ones, Benjamini and Hochberg): {names}.',
	'clusters.note.smoothing':
		'Smoothing draws a rate the more towards the overall one, the fewer people it rests on. How much the true rates differ is itself judged from {n} districts only. The upright line draws each towards its neighbourhood instead, of {size} districts, and is less certain still.',
	'clusters.note.all-chance':
		'The {n} districts differ no more than chance would have it: all smoothed rates are the overall one. The upright line draws each towards its neighbourhood instead, and is less certain still.',
	'clusters.note.neighbours':
		'Neighbours share a stretch of boundary or a corner of the limits drawn here; areas across water do not touch, whatever bridges there are.',
	'clusters.note.few':
		'Hatched: fewer than five. The number is in words, without a rate of its own; the smoothed rate borrows from the others.',
	'clusters.tip.counted': 'as counted {rate}, 95% interval {interval}',
	'clusters.tip.counted-few': 'counted: {counted}',
	'clusters.tip.smoothed': 'smoothed {rate}, of which its own count makes {weight}',
	'clusters.key.counted': 'as counted, with its exact 95% interval',
	'clusters.key.smoothed': 'drawn towards all districts',
	'clusters.key.local': 'drawn towards its neighbourhood',
	'clusters.key.overall': 'all districts together: {rate}',
	'clusters.table.smoothed': 'Drawn towards all districts',
	'clusters.table.local': 'Drawn towards its neighbourhood',
	'clusters.table.p': 'Local Moran’s I: p, adjusted',
	'clusters.table.neighbours': 'Borders on',
	'clusters.alt':
		'Two maps of the seven districts of Karachi, with rates as counted and smoothed, and a line for each district. Overall rate {overall}. {list}.'
} as const;
