/** The names of the pages. */
export const nav = {
	'nav.overview': 'Overview',
	'nav.explore': 'Explore',
	'nav.published': 'Printed figures',
	'nav.contradictions': 'Contradictions',
	'nav.data': 'Data',
	'nav.methods': 'Methods',
	'nav.signs': 'Signs',
	'nav.trust': 'Trust'
} as const;
