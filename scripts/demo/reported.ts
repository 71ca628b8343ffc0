import { assumed, type Basis } from './basis';

/** In how many of 1,000 rows is the column filled, where it can be at all? All other columns always are. */
export const reportedPermille = {
	district_id: 960,
	neighbourhood: 920,
	hour: 850,
	victim_count: 990,
	victim_sex: 940,
	victim_age_band: 650,
	victim_occupation: 550,
	ransom_demanded_pkr: 550,
	ransom_paid_pkr: 600,
	captivity_days: 850,
	outcome: 960,
	resolved_by: 600,
	arrests: 520,
	perpetrators_killed: 300
} as const;

/** Of 1,000 cases with several victims and a sex reported, in how many are both sexes among them? */
export const MIXED_SEX_PERMILLE = 300;

export const reportedBases: readonly Basis[] = [
	assumed('What a register leaves blank is not published; the press catalogue leaves blank far more.')
];
