/** In what a number of a column is counted or measured; `none` for what is no number, or a number of another kind. */
export const units = [
	'cases',
	'victims',
	'people',
	'incidents',
	'figures',
	'rows',
	'pkr',
	'pkr_constant',
	'usd',
	'days',
	'years',
	'percent',
	'share',
	'per_100k',
	'index',
	'year',
	'month',
	'km2',
	'none'
] as const;

export type Unit = (typeof units)[number];
