/** Who counts, what is promised, what is withheld. */
export const trust = {
	'trust.title': 'Why trust this, and how far',
	'trust.description':
		'Who compiles the figures, what this site promises to its readers, what it does not publish and why, and how to report an error.',
	'trust.lead':
		'You should not have to trust us. Every number here leads to who counted it, who printed it, and what it leaves out.',
	'trust.who': 'Who counts',
	'trust.who.text':
		'No one counts kidnapping in Karachi as a whole. CPLC, the Citizens-Police Liaison Committee, counts cases that reach it or the police unit AVCC. Police count registered cases. Rangers, NGOs, ministries and courts count what they see. We count nothing ourselves: we gather figures that somebody printed, and incidents that the press reported, code them by hand and keep their sources.',
	'trust.who.unsure':
		'{low} of the {all} printed figures are of low confidence and marked so. {pairs} pairs of figures disagree, and we show them all.',
	'trust.privacy': 'What we promise you',
	'trust.privacy.leaves':
		'Nothing you choose, type or open here leaves your browser. Figures are computed on your own device.',
	'trust.privacy.foreign':
		'No other site is asked for anything: fonts, map, data and programs come from here.',
	'trust.privacy.tracking': 'No cookies, no storage in your browser, no counting of visits.',
	'trust.privacy.policy':
		'A content policy in every page makes the browser refuse what would break this, and one of the project’s tests fails at the first request to another site.',
	'trust.privacy.link':
		'The address of a page holds your choices. Whoever gets the link sees them; so does the host of the site when the link is opened.',
	'trust.withheld': 'What we do not publish, and why',
	'trust.withheld.names':
		'No names, no exact days, no neighbourhoods, no links from an incident to its reports. The press printed more; we do not repeat it, because it leads to victims.',
	'trust.withheld.rates':
		'No rate, trend or chance of survival from the press catalogue. It holds fewer than one in ten of the ransom cases counted in 2013, and which ones it holds is no accident.',
	'trust.withheld.small':
		'No shares or medians from a handful. Below a stated number we say how many there are, and that it is too few to say more.',
	'trust.withheld.blend':
		'No single “true” number for a year. Compilers are never added, averaged or joined.',
	'trust.withheld.allegations':
		'Alleged perpetrators stay alleged, and enforced disappearances stay apart from crime for ransom.',
	'trust.errors': 'If something is wrong',
	'trust.errors.text':
		'A number is corrected by its identifier, such as KPS-af478b, and the page that says otherwise. Please name no victim.',
	'trust.errors.repository': 'Open an issue in the project’s repository',
	'trust.errors.no-repository':
		'This copy of the site was built without the address of a repository, so it has no place of its own for corrections: tell whoever publishes it. Who has the project’s files can mend the row themselves; how is written in CONTRIBUTING.md.',
	'trust.errors.kept':
		'A corrected figure changes the data version, which stands in every figure’s source line, at the foot of every page and in every citation.',
	'trust.more.methods': 'How every number is made',
	'trust.more.data': 'All tables, with their dictionaries'
} as const;
