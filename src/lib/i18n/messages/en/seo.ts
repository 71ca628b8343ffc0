/** Titles and descriptions for search results, and the page for addresses that lead nowhere. */
export const seo = {
	'seo.title': '{title} · Bazyab',
	'seo.home.title': 'Kidnapping in Karachi: what is known, and how well',
	'seo.home.description':
		'Printed counts by compiler, press-reported incidents, ransoms and outcomes, each with its source, period and limits. Open data, in English and Urdu.',
	'seo.explore.title': 'Explore: trend, place, time and money, with intervals',
	'seo.explore.description':
		'Counts, rates, seasons, clusters, survival, ransoms and what is never reported: every number with its interval, or the reason why there is none.',
	'seo.published.description':
		'{figure}. Compiled by {compiler}; printed by {source}. What it counts, and what it leaves out.',
	'seo.dataset.name': 'Bazyab: kidnapping in Karachi, printed figures and press-reported incidents',
	'seo.signs.description': 'What the marks, colours and hatches in the figures of this site mean.',
	'notfound.title': 'This page is not here',
	'notfound.text':
		'The address leads nowhere on this site. A printed figure may have been withdrawn, or the link was cut short.',
	'notfound.home': 'To the overview',
	'notfound.list': 'To all printed figures'
} as const;
