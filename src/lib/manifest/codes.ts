/**
 * The closed lists of codes of the data, each in its order of meaning. The data build declares its columns with them and
 * refuses anything else; filters, figures and catalogues read the same lists. A blank is "not reported" and no code,
 * except where a list itself ends in `unknown`.
 */
export const kidnapTypes = [
	'ransom',
	'express',
	'child_abduction',
	'women_abduction',
	'personal_dispute',
	'carjack_with_hostage',
	'cyber_honey_trap',
	'militant_terror',
	'political_sectarian',
	'by_police',
	'enforced_disappearance',
	'unknown'
] as const;
export type KidnapType = (typeof kidnapTypes)[number];

/** From the best end to the worst, then the cases that were open when last reported. */
export const outcomes = [
	'rescued',
	'escaped',
	'released_no_ransom',
	'released_unclear',
	'released_ransom_paid',
	'killed',
	'still_missing',
	'pending_at_report'
] as const;
export type Outcome = (typeof outcomes)[number];

/** Outcomes of cases whose end the source did not know. */
export const openOutcomes = ['still_missing', 'pending_at_report'] as const satisfies readonly Outcome[];

/** Today's seven districts, from the centre outwards. */
export const districtIds = [
	'karachi-south',
	'karachi-central',
	'karachi-east',
	'karachi-west',
	'korangi',
	'keamari',
	'malir'
] as const;
export type DistrictId = (typeof districtIds)[number];

/** Who ended a case. One incident may name several. */
export const resolvers = ['avcc', 'cplc', 'police', 'rangers', 'joint', 'family', 'self', 'unknown'] as const;
export type Resolver = (typeof resolvers)[number];

/** Alleged perpetrators: an allegation of the source, never a finding. */
export const perpetratorTypes = [
	'gang',
	'tribal_dacoit',
	'acquaintance',
	'militant',
	'political',
	'police',
	'unknown'
] as const;
export type PerpetratorType = (typeof perpetratorTypes)[number];

export const victimSexes = ['M', 'F', 'mixed'] as const;
export type VictimSex = (typeof victimSexes)[number];

/** Ages in years. */
export const ageBands = ['0-11', '12-17', '18-29', '30-44', '45-59', '60+'] as const;
export type AgeBand = (typeof ageBands)[number];

export const occupations = [
	'schoolchild',
	'student',
	'labourer',
	'employee',
	'government',
	'shopkeeper',
	'trader',
	'transporter',
	'industrialist',
	'banker',
	'doctor',
	'lawyer',
	'journalist',
	'ngo',
	'religious',
	'foreigner',
	'other'
] as const;
export type Occupation = (typeof occupations)[number];

/** To whom the case was reported. */
export const reportedTo = ['police', 'cplc', 'both', 'media_only', 'unknown'] as const;
export type ReportedTo = (typeof reportedTo)[number];

/** How exact a date is. The press catalogue stops at the month on purpose. */
export const datePrecisions = ['day', 'month', 'year'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** Who compiled a published figure. Never blended. */
export const compilerGroups = [
	'cplc',
	'police',
	'cplc_and_police',
	'rangers',
	'government',
	'courts',
	'ngo',
	'press',
	'trade_body',
	'survey'
] as const;
export type CompilerGroup = (typeof compilerGroups)[number];

export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** How a published value is meant: counted, "more than", "around", or in another measure. */
export const figureUnits = [
	'count',
	'count_at_least',
	'count_approx',
	'percent',
	'per_100000',
	'PKR',
	'days',
	'hours'
] as const;
export type FigureUnit = (typeof figureUnits)[number];

/** From the city outwards; anything wider than the city is context only. */
export const geoLevels = ['city', 'district', 'zone', 'province', 'country'] as const;
export type GeoLevel = (typeof geoLevels)[number];

export const crimeTypes = [
	'kidnapping_for_ransom',
	'kidnapping_for_ransom+extortion',
	'short_term_kidnapping',
	'kidnapping_abduction_all',
	'kidnapping_all_kinds',
	'child_abduction',
	'missing_children',
	'women_abduction',
	'women_child_abduction',
	'violence_against_children_all',
	'violence_against_women_all',
	'violence_against_women_and_children_all',
	'extortion',
	'street_crime',
	'anti_terrorism_court_cases',
	'all_crime'
] as const;
export type CrimeType = (typeof crimeTypes)[number];
