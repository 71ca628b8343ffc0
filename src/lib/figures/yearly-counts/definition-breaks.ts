import type { CrimeSeries } from '../../filters/choices';

/** A year from which a series counts something else than before: no line crosses it. */
export interface DefinitionBreak {
	/** The first year of the new meaning. */
	readonly year: number;
	/** Key in the catalogues of the sentence that says what changed. */
	readonly reason: 'yearly.break.missing-children';
	/** Key of the few words that stand at the break in the drawing. */
	readonly label: 'yearly.break.missing-children.label';
}

const breaks: Partial<Record<CrimeSeries, readonly DefinitionBreak[]>> = {
	missing_children: [
		{ year: 2019, reason: 'yearly.break.missing-children', label: 'yearly.break.missing-children.label' }
	]
};

/** Where does the meaning of this series change? */
export function definitionBreaks(crime: CrimeSeries): readonly DefinitionBreak[] {
	return breaks[crime] ?? [];
}

/** Are the figures of this series counted by rules that change from source to source? Then no line joins any of them. */
export function isOfManyRules(crime: CrimeSeries): boolean {
	return crime === 'women_abduction';
}
