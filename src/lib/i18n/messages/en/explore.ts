export const explore = {
	'explore.title': 'The statistics, with how sure they are',
	'explore.lead':
		'Trend, season, place, time, money and what is never reported: each figure gives an interval or says why it cannot.',
	'explore.sections': 'Sections of this page',
	'explore.section.trend': 'Trend and change',
	'explore.section.seasons': 'Seasons',
	'explore.section.funnel': 'Districts in the funnel',
	'explore.section.clusters': 'Neighbouring districts',
	'explore.section.survival': 'Time in captivity',
	'explore.section.time-to-end': 'How it ended, by day',
	'explore.section.ransom-spread': 'The spread of ransoms',
	'explore.section.unseen': 'The unseen',
	'explore.catalogue':
		'The press catalogue is no sample: no rate, trend, season or cluster is ever drawn from it. Where the printed figures allow something, it is shown; elsewhere the figure says why it stays empty. On invented rows every method can be watched at work.',
	'explore.see-demo': 'Show the SYNTHETIC demonstration set',
	'explore.demo':
		'SYNTHETIC: these rows are invented, to show what the methods do. Nothing here is a finding about Karachi.',
	'explore.refused.catalogue':
		'Not drawn from the press catalogue: what the press reports is no sample of what happens.',
	'explore.calculating': 'Calculating …'
} as const;
