import type { ColumnSpecs, Query, Statement } from '../sql/statement';
import { catalogueSize } from './catalogue-size';
import { people } from './people';
import { peoplePublished } from './people-published';
import { perpetrators } from './perpetrators';
import { coverage } from './coverage';
import { catalogueShare } from './catalogue-share';
import { unreported } from './unreported';
import { districtTable } from './district-table';
import { yearTable } from './year-table';
import { contradictions } from './contradictions';
import { districtPopulation } from './district-population';
import { districtPublished } from './district-published';
import { districtYears } from './district-years';
import { durationCounts } from './duration-counts';
import { durationGroups } from './duration-groups';
import { monthCounts } from './month-counts';
import { outcomeCounts } from './outcome-counts';
import { publishedBeside } from './published-beside';
import { publishedFigures } from './published-figures';
import { publishedMonths } from './published-months';
import { publishedResolution } from './published-resolution';
import { publishedSpans } from './published-spans';
import { publishedYears } from './published-years';
import { ransomAmounts } from './ransom-amounts';
import { ransomMarks } from './ransom-marks';
import { ransomPairs } from './ransom-pairs';
import { ransomPublished } from './ransom-published';
import { ransomSizes } from './ransom-sizes';
import { reporterCounts } from './reporter-counts';
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
	register(publishedSpans),
	register(publishedBeside),
	register(publishedFigures),
	register(districtYears),
	register(districtPublished),
	register(districtPopulation),
	register(contradictions),
	register(ransomMarks),
	register(ransomSizes),
	register(ransomPublished),
	register(outcomeCounts),
	register(resolverCounts),
	register(durationCounts),
	register(publishedResolution),
	register(people),
	register(peoplePublished),
	register(perpetrators),
	register(coverage),
	register(catalogueShare),
	register(unreported),
	register(districtTable),
	register(yearTable),
	register(monthCounts),
	register(durationGroups),
	register(ransomAmounts),
	register(ransomPairs),
	register(reporterCounts)
];
