/** The first sentence of the overview and its numbers. */
export const opening = {
	'opening.title': 'Kidnapping in Karachi: what is known, and how well',
	'opening.sentence.remembered':
		'For {period}, CPLC and police together reported {value} cases of kidnapping for ransom in Karachi.',
	'opening.sentence.newest': 'For {period}, the newest figure is {value} ({compiler}).',
	'opening.sentence.newest.two':
		'For {period}, the newest figure is {value}, depending on the report ({compiler}).',
	'opening.sentence.unknown': 'How many were never reported to anyone, nobody knows.',
	'opening.cases': 'cases of kidnapping for ransom',
	'opening.people': 'people kidnapped for ransom',
	'opening.who': '{compiler}, {period}',
	'opening.who.two': '{compiler}, {period}; reports differ',
	'opening.catalogue':
		'Beside these counts: a press catalogue of {n} {n|incident|incidents}, {years}, which is not a sample',
	'opening.catalogue.none': 'Beside these counts: a press catalogue, which holds no incident',
	'printed.or': '{first} or {second}',
	'printed.so-far': '{period} so far, printed before the year’s end, about December',
	'printed.at-least': 'more than {n}',
	'printed.around': 'around {n}'
} as const;
