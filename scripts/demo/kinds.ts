import type { KidnapType } from '../../src/lib/manifest/codes';
import { assumed, published, type Basis } from './basis';
import type { CourseName } from './courses';

/** Kinds of kidnapping that share their districts, victims, hours and endings in the synthetic set. */
export const families = ['ransom', 'express', 'child', 'women', 'dispute', 'political'] as const;

export type Family = (typeof families)[number];

/** How one kind of kidnapping is drawn. */
export interface DemoKind {
	readonly kidnap_type: KidnapType;
	readonly family: Family;
	readonly course: CourseName;
	/** Of 1,000 rows. */
	readonly weight: number;
	/** Median time from the taking to a release against ransom, in hours; the other endings are multiples of it. */
	readonly median_hours: number;
	/** Median demand in rupees of 2010; 0 where nothing is demanded. */
	readonly median_demand_pkr_2010: number;
}

const DAY = 24;

/** Every kind, with its weight in the set. */
export const kinds: readonly DemoKind[] = [
	kind('ransom', 'ransom', 'ransom', 260, 42 * DAY, 5_000_000),
	kind('express', 'express', 'express', 120, 6, 200_000),
	kind('child_abduction', 'child', 'child', 200, 4 * DAY, 0),
	kind('militant_terror', 'ransom', 'militant', 20, 240 * DAY, 30_000_000),
	kind('political_sectarian', 'political', 'political', 20, 6 * DAY, 0),
	kind('personal_dispute', 'dispute', 'abduction', 80, 3 * DAY, 0),
	kind('women_abduction', 'women', 'abduction', 200, 14 * DAY, 0),
	kind('enforced_disappearance', 'political', 'political', 15, 45 * DAY, 0),
	kind('by_police', 'express', 'express', 30, 20, 150_000),
	kind('cyber_honey_trap', 'ransom', 'online', 10, 6 * DAY, 3_000_000),
	kind('carjack_with_hostage', 'express', 'express', 15, 4, 300_000),
	kind('unknown', 'dispute', 'abduction', 30, 3 * DAY, 0)
];

/** What the numbers of `kinds` rest on. */
export const kindBases: Readonly<Record<'weight' | 'median_hours' | 'median_demand_pkr_2010', Basis[]>> = {
	weight: [
		assumed(
			'Not the mix of the city. Police of the first half of 2025 print 23 cases for ransom, 218 child abductions and 1,871 other abductions among 2,112 (KPS-56607b, KPS-fec3fb, KPS-346d6f, KPS-df8c63), and short-term kidnapping is not registered at all; followed to the letter, one row in a hundred would be for ransom. The set draws ransom and short-term cases far more often so that every figure has rows to show.'
		)
	],
	median_hours: [
		published(
			['KPS-9de676'],
			'ransom: 42 days, printed as typical of a local gang in 2011; read here as the median of releases against ransom.'
		),
		published(
			['KPS-134c10', 'KPS-6e2041'],
			'militant_terror: 240 days, inside the half year to a year printed as typical of militants in 2011.'
		),
		published(['KPS-219093'], 'express: 6 hours, below the 24 hours CPLC gave as the longest in 2008.'),
		assumed('All other kinds.')
	],
	median_demand_pkr_2010: [
		assumed('No compiler prints a demand or payment of a case in Karachi; orders of magnitude only.')
	]
};

function kind(
	kidnap_type: KidnapType,
	family: Family,
	course: CourseName,
	weight: number,
	median_hours: number,
	median_demand_pkr_2010: number
): DemoKind {
	return { kidnap_type, family, course, weight, median_hours, median_demand_pkr_2010 };
}
