/** What every figure has: its faces, its menu, its signs. */
export const figure = {
	'figure.synthetic.mark': 'SYNTHETIC · مصنوعی',
	'figure.source': 'Source:',
	'figure.table': 'Table of these numbers',
	'figure.query': 'How it was counted',
	'figure.link': 'Link to this figure',
	'figure.link.label': 'Link to this figure: {title}',
	'figure.signs': 'What the signs mean',
	'figure.refreshing': 'Counting again…',
	'figure.waiting': 'The numbers are on their way…',
	'figure.empty': 'Nothing in the data fits this choice.',
	'figure.failed': 'The new numbers could not be worked out. What you see are the last ones.',
	'figure.retry': 'Ask again',
	'figure.cancel': 'Cancel',
	'figure.walk': 'Walk through the marks with the arrow keys',
	'figure.too-few': 'too few to say',
	'figure.few.0': 'none',
	'figure.few.1': 'one',
	'figure.few.2': 'two',
	'figure.few.3': 'three',
	'figure.few.4': 'four',
	'signs.title': 'What the signs mean',
	'signs.lead': 'A sign means the same in every figure of this site.',
	'signs.compilers': 'Who counted',
	'signs.compilers.text':
		'Every compiler keeps one colour. Figures of different compilers are never added up and never joined by a line.',
	'signs.marks': 'What was counted',
	'signs.case': 'A case: one event that was reported, however many people were taken',
	'signs.victims': 'Victims: people taken',
	'signs.low':
		'Low confidence: place, year or meaning is uncertain. It is counted, but stays out of medians and shares',
	'signs.part-year': 'Part of a year: the months are named; it is not compared with a year',
	'signs.inexact': 'Not an exact count: an arrow head where “more than” was printed, a wave for “around”',
	'signs.bracket':
		'A bracket below the axis: a total or a mean over several years. It has no height and is no yearly count',
	'signs.gap': 'A gap: nobody printed a figure for these years',
	'signs.interval':
		'An interval: the range in which the true value may well lie, with the level that is named beside it',
	'signs.too-few': 'Too few to say: the number is given in words, no statistic is made from it',
	'signs.synthetic': 'Invented rows, for trying out the figures. They say nothing about Karachi',
	'signs.outcomes': 'How it ended',
	'signs.outcomes.text': 'Death has the strongest ink. No colour here means good or bad.'
} as const;
