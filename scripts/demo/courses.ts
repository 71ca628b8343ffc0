import { assumed, published, type Basis } from './basis';

export const FIRST_YEAR = 2008;
export const LAST_YEAR = 2025;

export type CourseName = 'ransom' | 'abduction' | 'child' | 'express' | 'militant' | 'political' | 'online';

/** The level of one year, as printed or assumed. */
export interface Anchor {
	readonly year: number;
	readonly level: number;
	readonly basis: Basis;
}

const printed = (year: number, level: number, stat_id: string, reason = 'As printed.'): Anchor => ({
	year,
	level,
	basis: published([stat_id], reason)
});

const partYear = (year: number, cases: number, days: number, stat_id: string): Anchor => ({
	year,
	level: (cases * 365) / days,
	basis: published(
		[stat_id],
		`${cases} cases in the first ${days} days, taken at their annual rate: allowed for synthetic rows, never for a figure.`
	)
});

const guessed = (levels: readonly (readonly [year: number, level: number])[], reason: string): Anchor[] =>
	levels.map(([year, level]) => ({ year, level, basis: assumed(reason) }));

/**
 * How each course rises and falls over the years. Levels of different courses cannot be compared: only the shape of a
 * course is used, the weight of a kind comes from `kinds`.
 *
 * Ransom follows CPLC together with police to 2010 and CPLC to 2014, when police printed no full year that is surely
 * Karachi's; from 2015 it follows police, since a register of police cases is what the set imitates, with the
 * joint figure for 2019. Abduction follows the police line of all kidnapping but for ransom. Years between two anchors (2011, 2018, 2022) have no figure of that line and are interpolated.
 */
export const courses: Readonly<Record<CourseName, readonly Anchor[]>> = {
	ransom: [
		printed(2008, 84, 'KPS-880acd'),
		printed(2009, 73, 'KPS-d257bd'),
		printed(2010, 112, 'KPS-4a5761'),
		printed(2012, 118, 'KPS-f9967c'),
		printed(
			2013,
			184,
			'KPS-048d5e',
			'The only one of the three CPLC figures of 2013 that is in cases; the others are 166 and 174 victims.'
		),
		printed(2014, 100, 'KPS-dd1bd9', 'Printed as "around".'),
		printed(2015, 49, 'KPS-60419d'),
		printed(2016, 21, 'KPS-aba509'),
		printed(2017, 12, 'KPS-94394d'),
		printed(2019, 9, 'KPS-3a31a3', 'Given out by CPLC and police together.'),
		printed(2020, 24, 'KPS-be19c0'),
		printed(2021, 55, 'KPS-d40c9b', 'Printed in December as "so far"; taken as it stands.'),
		printed(2023, 17, 'KPS-1da443'),
		partYear(2024, 21, 136, 'KPS-9cfa38'),
		partYear(2025, 23, 181, 'KPS-56607b')
	],
	abduction: [
		partYear(2015, 722, 212, 'KPS-b86790'),
		partYear(2016, 737, 209, 'KPS-bc02b0'),
		partYear(2024, 992, 136, 'KPS-8b9de4'),
		partYear(2025, 1871, 181, 'KPS-346d6f')
	],
	child: guessed(
		[
			[2008, 100],
			[2018, 100],
			[2025, 200]
		],
		'Level to 2018; then twice as many by 2025, as courts had registration ordered. Figures before and after 2018 count different things and give no line.'
	),
	express: guessed(
		[
			[2008, 100],
			[2013, 120],
			[2016, 40],
			[2025, 40]
		],
		'Short-term kidnapping is never counted year by year: assumed to fall with ransom cases after 2013.'
	),
	militant: guessed(
		[
			[2008, 50],
			[2012, 100],
			[2014, 100],
			[2017, 20],
			[2025, 10]
		],
		'No figure: assumed highest before the operation of 2013 to 2015.'
	),
	political: guessed(
		[
			[2008, 60],
			[2010, 100],
			[2014, 100],
			[2017, 30],
			[2025, 20]
		],
		'No figure: assumed highest from 2010 to 2014.'
	),
	online: guessed(
		[
			[2014, 0],
			[2018, 40],
			[2025, 100]
		],
		'No figure: assumed to begin in 2015 and to grow.'
	)
};

/**
 * What is the level of a course in a year? On a straight line between the anchors around it; beyond the first and the
 * last anchor, theirs.
 */
export function levelAt(course: readonly Anchor[], year: number): number {
	const before = course.filter((anchor) => anchor.year <= year).at(-1);
	const after = course.find((anchor) => anchor.year >= year);
	if (!before || !after) return (before ?? after)?.level ?? 0;
	if (before.year === after.year) return before.level;
	const way = (year - before.year) / (after.year - before.year);
	return before.level + way * (after.level - before.level);
}
