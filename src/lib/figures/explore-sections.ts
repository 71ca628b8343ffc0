/** The sections of the page of the statistics, in its order: the id of each figure and the key of its short name. */
export const exploreSections = [
	{ id: 'trend', key: 'explore.section.trend' },
	{ id: 'seasons', key: 'explore.section.seasons' },
	{ id: 'funnel', key: 'explore.section.funnel' },
	{ id: 'clusters', key: 'explore.section.clusters' },
	{ id: 'survival', key: 'explore.section.survival' },
	{ id: 'time-to-end', key: 'explore.section.time-to-end' },
	{ id: 'ransom-spread', key: 'explore.section.ransom-spread' },
	{ id: 'unseen', key: 'explore.section.unseen' }
] as const;
