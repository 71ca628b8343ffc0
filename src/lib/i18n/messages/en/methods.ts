/** How every number is made. */
export const methods = {
	'methods.title': 'How every number is made',
	'methods.description':
		'Every question this site asks of its data, with its SQL; every statistic, with its reference; every threshold, with its reason.',
	'methods.lead':
		'This page is generated from the code that runs: the questions, columns and SQL below are those that the figures use, not a description of them.',
	'methods.contents': 'On this page',
	'methods.questions': 'The questions',
	'methods.questions.lead':
		'{n} questions. SQL counts, and finds the median of ransoms; intervals and tests are made of its answers, by the statistics below. The texts are shown with the values of an example.',
	'methods.reads': 'Reads:',
	'methods.columns': 'Columns of the answer',
	'methods.unit': 'Unit',
	'methods.blank': 'Missing values',
	'methods.sql': 'SQL of an example',
	'methods.derived': 'Tables made once',
	'methods.derived.lead':
		'So that a question costs the same on a few hundred rows and on a million, the engine first counts each table of incidents into cells, and works out once what never changes of the printed figures. Both tables of incidents are counted by the same SQL; that for the press catalogue is shown.',
	'methods.stats': 'The statistics',
	'methods.stats.lead':
		'Each is a pure function, tested against published values. Where a number cannot be given, a reason stands in its place.',
	'methods.stat.reference': 'Reference',
	'methods.proof': 'How near our numbers come',
	'methods.proof.lead':
		'Each time the site is built, {n} methods are run on {files} reference files whose answers other software computed. One wrong answer stops the build. The largest error is relative to the number, or absolute where the number is 0; rounded published values and simulations are allowed more than exact ones.',
	'methods.proof.error': 'Largest error',
	'methods.proof.share': 'as a part of what is allowed',
	'methods.proof.left': 'Not offered',
	'methods.proof.files': 'Reference files',
	'methods.proof.tool': 'Answers by',
	'methods.proof.compared': 'Compared',
	'methods.thresholds': 'Where we stop',
	'methods.rules': 'The rules behind the figures',
	'methods.rules.part-years':
		'Part-years: a period that ends before 31 December is hatched, labelled with its months, never compared with a year and never extrapolated. Police 2021 is printed “so far” and counts as a part.',
	'methods.rules.low':
		'Low confidence: drawn hollow; in counts and lists unless you choose otherwise, out of medians and statistics unless you choose otherwise.',
	'methods.rules.denominators':
		'Denominators: people at the census, of the district’s official limits where they are known. Rates are given only for published district tables, demonstration rows and your own files.',
	'methods.rules.districts':
		'Districts of today are laid over the past: Korangi has been a district since 2013, Keamari since 2020. There are eight police districts; they keep their own names.',
	'methods.rules.deflators':
		'Money: nominal and constant rupees always carry their year. Demands and payments are single reports, often rounded, sometimes disputed.',
	'methods.rules.disappearances':
		'Enforced disappearances are allegations by families and monitors. They are left out of the figures on ransom and outcome by default, and each figure says how many it left out.',
	'methods.rules.contradictions':
		'Contradictions: two figures for one place and crime that cannot both count the same thing are listed as a pair. The rule is the question “contradictions” above.'
} as const;
