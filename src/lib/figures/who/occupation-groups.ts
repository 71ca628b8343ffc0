import type { Occupation } from '../../manifest/codes';

/** Occupations that are drawn as one: single ones are too few to be seen apart, and some would point at people. */
export const occupationGroups = {
	learning: ['schoolchild', 'student'],
	business: ['trader', 'shopkeeper', 'industrialist', 'banker', 'transporter'],
	profession: ['doctor', 'lawyer', 'journalist', 'ngo', 'religious'],
	employed: ['employee', 'labourer', 'government'],
	foreigner: ['foreigner'],
	other: ['other']
} as const satisfies Readonly<Record<string, readonly Occupation[]>>;

export type OccupationGroup = keyof typeof occupationGroups;

export const occupationGroupNames = Object.keys(occupationGroups) as readonly OccupationGroup[];
