import type { MapMeasure } from '../filters/choices';
import type { DistrictPublishedArgs } from '../queries/district-published';

/** A printed table that gives one figure for each police district. */
export type PublishedMeasure = Extract<MapMeasure, 'missing_children' | 'extortion'>;

/** The tables by police district that cover all eight: which crime, which days. */
export const publishedTables: Readonly<Record<PublishedMeasure, DistrictPublishedArgs>> = {
	missing_children: { crime_type: 'missing_children', period_start: '2023-01-01', period_end: '2023-08-31' },
	extortion: { crime_type: 'extortion', period_start: '2025-01-01', period_end: '2025-10-07' }
};
