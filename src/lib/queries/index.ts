import type { ColumnSpecs, Query, Statement } from '../sql/statement';
import { catalogueSize } from './catalogue-size';
import { contradictions } from './contradictions';
import { districtPopulation } from './district-population';
import { districtPublished } from './district-published';
import { districtYears } from './district-years';
import { durationCounts } from './duration-counts';
import { outcomeCounts } from './outcome-counts';
import { publishedFigures } from './published-figures';
import { publishedMonths } from './published-months';
import { publishedResolution } from './published-resolution';
import { publishedYears } from './published-years';
import { resolverCounts } from './resolver-counts';

export { derivedTables } from './aggregates';

/** A question with its arguments filled in: what the methods page prints and the tests run on both engines. */
export interface RegisteredQuery {
	readonly name: string;
	/** Key in the catalogues of the sentence that says what is asked. */
	readonly question: string;
	readonly columns: ColumnSpecs;
	readonly statements: readonly Statement[];
}

function register<C extends ColumnSpecs, A>(query: Query<C, A>): RegisteredQuery {
	return {
		name: query.name,
		question: query.question,
		columns: query.columns,
		statements: query.examples.map((args) => query(args))
	};
}

/** Every question the site asks. */
export const allQueries: readonly RegisteredQuery[] = [
	register(catalogueSize),
	register(publishedYears),
	register(publishedMonths),
	register(publishedFigures),
	register(districtYears),
	register(districtPublished),
	register(districtPopulation),
	register(contradictions),
	register(outcomeCounts),
	register(resolverCounts),
	register(durationCounts),
	register(publishedResolution)
];
