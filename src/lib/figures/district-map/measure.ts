import type { Choices, MapMeasure } from '../../filters/choices';
import type { DistrictPublishedArgs } from '../../queries/district-published';

/** A printed table that gives one figure for each police district. */
export type PublishedMeasure = Extract<MapMeasure, 'missing_children' | 'extortion'>;

/** The tables by police district that cover all eight: which crime, which days. */
export const publishedTables: Readonly<Record<PublishedMeasure, DistrictPublishedArgs>> = {
	missing_children: { crime_type: 'missing_children', period_start: '2023-01-01', period_end: '2023-08-31' },
	extortion: { crime_type: 'extortion', period_start: '2025-01-01', period_end: '2025-10-07' }
};

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
