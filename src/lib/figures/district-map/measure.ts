import type { Choices, MapMeasure } from '../../filters/choices';
import { publishedTables, type PublishedMeasure } from '../police-tables';

/**
 * What may the map show of this set of data? The press catalogue is no count of crimes and bears no rate; the printed
 * tables are real and never stand beside invented rows.
 */
export function measuresFor(data: Choices['data']): readonly MapMeasure[] {
	return data === 'incidents' ? ['incidents', 'missing_children', 'extortion'] : ['incidents', 'rates'];
}

/** What the map shows for these choices: the measure asked for, or counts where the set of data does not bear it. */
export function measureFor(choices: Choices): MapMeasure {
	return measuresFor(choices.data).includes(choices.map) ? choices.map : 'incidents';
}

/** Does this measure read a printed table? */
export function isPublished(measure: MapMeasure): measure is PublishedMeasure {
	return measure in publishedTables;
}
