import type { Choices } from '../../filters/choices';
import { isCatalogue } from '../catalogue';
import { publishedTables, type PublishedMeasure } from '../police-tables';

/** Of what may rates of the districts be made? */
export type RatedMeasure = PublishedMeasure | 'incidents';

/** The printed tables, as the switch of the figure lists them. */
export const ratedTables = Object.keys(publishedTables) as readonly PublishedMeasure[];

/**
 * The press catalogue is no count of what happened and bears no rate: beside it stands a printed table, missing children
 * unless the reader chose the other one. Other rows are counted themselves.
 */
export function ratedMeasure(choices: Choices): RatedMeasure {
	if (!isCatalogue(choices)) return 'incidents';
	return ratedTables.find((table) => table === choices.map) ?? 'missing_children';
}
