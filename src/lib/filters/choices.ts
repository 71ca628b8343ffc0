import type { IncidentTable } from '../manifest/incident-tables';

/** In which money ransoms are read. */
export const moneyUnits = ['real', 'nominal', 'usd'] as const;
export type MoneyUnit = (typeof moneyUnits)[number];

/** Rows of low confidence: by each figure's own rule, or in or out everywhere. */
export const confidenceRules = ['by-figure', 'in', 'out'] as const;
export type ConfidenceRule = (typeof confidenceRules)[number];

/** The crimes whose published counts the first figure can show. */
export const crimeSeries = [
	'kidnapping_for_ransom',
	'short_term_kidnapping',
	'child_abduction',
	'missing_children',
	'women_abduction',
	'kidnapping_abduction_all',
	'extortion'
] as const;
export type CrimeSeries = (typeof crimeSeries)[number];

/** What the map of the districts shows: counted incidents, rates of them, or one of the printed tables by police district. */
export const mapMeasures = ['incidents', 'rates', 'missing_children', 'extortion'] as const;
export type MapMeasure = (typeof mapMeasures)[number];

/** By what the ends of the incidents are told apart. */
export const breakdowns = ['none', 'period', 'district', 'kind'] as const;
export type Breakdown = (typeof breakdowns)[number];

/** All that a reader can choose on the overview. What equals `defaultChoices` never enters a link. */
export interface Choices {
	readonly data: IncidentTable;
	readonly from: number | null;
	readonly to: number | null;
	readonly kind: readonly string[];
	readonly district: readonly string[];
	readonly outcome: readonly string[];
	readonly low: ConfidenceRule;
	readonly money: MoneyUnit;
	readonly crime: CrimeSeries;
	readonly map: MapMeasure;
	readonly by: Breakdown;
}

export const defaultChoices: Choices = {
	data: 'incidents',
	from: null,
	to: null,
	kind: [],
	district: [],
	outcome: [],
	low: 'by-figure',
	money: 'real',
	crime: 'kidnapping_for_ransom',
	map: 'incidents',
	by: 'none'
};
