import type { TableDeclaration } from './declaration';
import { deflators } from './deflators';
import { headlineSeries } from './headline-series';
import { incidents } from './incidents';
import { basemap, districts, towns } from './map-layers';
import { places } from './places';
import { population, populationSubdivisions } from './population';
import { publishedStatistics } from './published-statistics';

/** Every table whose rows stand in a file under `data/`. Tables that the build makes are in `scripts/make/made-tables.ts`. */
export const declarations: readonly TableDeclaration[] = [
	publishedStatistics,
	headlineSeries,
	incidents,
	districts,
	towns,
	places,
	population,
	populationSubdivisions,
	deflators,
	basemap
];
