/** What went wrong, what is safe, what to do. */
export const problem = {
	'problem.manifest':
		'The list of data files ({file}) cannot be read, so nothing new can be computed. The numbers printed on this page stand. Please reload the page.',
	'problem.data-missing':
		'The file {file} did not arrive. The numbers you see are those of your earlier choice, and they stand. Check the connection and ask again.',
	'problem.data-not-arrow':
		'The server sent something that is not data in place of {file}. The numbers you see are those of your earlier choice, and they stand. Ask again in a minute.',
	'problem.data-damaged':
		'The file {file} arrived damaged and was not used. The numbers you see are those of your earlier choice, and they stand. Ask again.',
	'problem.engine-unsupported':
		'This browser cannot run WebAssembly, which the live figures need. The printed figures, tables and downloads work without it.',
	'problem.engine-start':
		'The query engine did not start. The numbers you see are those of your earlier choice, and they stand. Ask again, or reload the page.',
	'problem.engine-download':
		'The query engine ({file}) did not arrive. The numbers you see are those of your earlier choice, and they stand. Check the connection and ask again.',
	'problem.engine-lost':
		'The browser ended the query engine. The numbers you see are those of your earlier choice, and they stand. Ask again: the engine will start afresh.',
	'problem.engine-crash-loop':
		'The query engine stopped several times within a minute and has been left off. The printed figures, tables and downloads work without it. Reload the page to try again.',
	'problem.out-of-memory':
		'This device has too little free memory for that question. The numbers you see are those of your earlier choice, and they stand. Choose a shorter period or fewer kinds.',
	'problem.too-slow':
		'The answer took longer than {seconds} {seconds|second|seconds} and was stopped. The numbers you see are those of your earlier choice, and they stand. Choose a shorter period or fewer kinds.',
	'problem.query':
		'The question could not be answered ({query}). The numbers you see are those of your earlier choice, and they stand. The fault is ours.',
	'problem.contract':
		'The answer did not look as it must ({query}, column {column}), so it is not shown. The numbers you see are those of your earlier choice, and they stand. The fault is ours.',
	'problem.cancelled':
		'You stopped the query engine as it was starting. The numbers you see are those of your earlier choice, and they stand. Ask again when you like.',
	'problem.line.manifest': 'The list of data files ({file}) cannot be read. These are the last numbers.',
	'problem.line.data-missing': 'The file {file} did not arrive. These are the last numbers.',
	'problem.line.data-not-arrow': 'What arrived as {file} is no data. These are the last numbers.',
	'problem.line.data-damaged': 'The file {file} arrived damaged. These are the last numbers.',
	'problem.line.engine-unsupported': 'This browser cannot run the query engine. These are the last numbers.',
	'problem.line.engine-start': 'The query engine did not start. These are the last numbers.',
	'problem.line.engine-download': 'The query engine ({file}) did not arrive. These are the last numbers.',
	'problem.line.engine-lost': 'The browser ended the query engine. These are the last numbers.',
	'problem.line.engine-crash-loop': 'The query engine has been left off. These are the last numbers.',
	'problem.line.out-of-memory':
		'This device has too little free memory for the question. These are the last numbers.',
	'problem.line.too-slow': 'The answer took too long. These are the last numbers.',
	'problem.line.query': 'The question could not be answered ({query}). These are the last numbers.',
	'problem.line.contract': 'The answer did not look as it must ({query}). These are the last numbers.',
	'problem.line.cancelled': 'You stopped the query engine. These are the last numbers.',
	'reason.no-population': 'no population known',
	'reason.zero-denominator': 'nothing to divide by',
	'reason.suppressed': 'withheld to protect people',
	'reason.not-covered': 'not covered',
	'reason.not-reported': 'not reported',
	'reason.too-few': 'too few to say',
	'reason.no-neighbours': 'no neighbouring area',
	'reason.all-equal': 'all values are equal',
	'reason.one-place': 'too many points on one coordinate, as a geocoder puts places it does not know',
	'reason.too-thin-overlap': 'too few cases stand on more than one list',
	'reason.nested-lists': 'one list lies wholly inside another',
	'reason.not-estimable': 'these lists do not say how many are missing',
	'reason.not-determined': 'these counts do not determine a curve',
	'missing.not-reported': 'not reported',
	'missing.not-covered': 'not covered',
	'missing.no-population': 'no population known',
	'missing.not-applicable': 'does not apply',
	'missing.never': 'always there',
	'fault.lead': 'Part of this link could not be used. The rest holds:',
	'fault.unknown-key': '“{key}” is not something that can be chosen here.',
	'fault.unknown-value': '“{value}” is not a choice for “{key}”.',
	'fault.not-a-year': '“{value}” is not a year (“{key}”).',
	'fault.year-out-of-range':
		'There are no data for the year {value} (“{key}”); they run from {first} to {last}.',
	'fault.reversed': 'The period ran backwards, from {from} to {to}; all years are shown.',
	'fault.repeated': '“{key}” stood there more than once; the first one counts.',
	'fault.more': 'And {n} more {n|part|parts} that could not be used.'
} as const;
