import { groups } from 'd3';
import type { Words } from '../../i18n/words';
import { contradictionKinds, type ContradictionKind } from '../../queries/contradictions';
import { reasonsOf, type Contradiction } from './contradiction';
import { famousContradictions, type FamousContradiction } from './famous';
import type { PrintedFigure } from './printed-figure';

/** A pair ready to be shown: both figures and what is known about why they differ. */
export interface PairShown {
	readonly id: string;
	readonly first: PrintedFigure;
	readonly second: PrintedFigure;
	readonly reasons: readonly string[];
}

export interface ContradictionsModel {
	readonly pairs: number;
	readonly famous: readonly {
		readonly entry: FamousContradiction;
		readonly figures: readonly PrintedFigure[];
	}[];
	readonly kinds: readonly {
		readonly kind: ContradictionKind;
		readonly subjects: readonly {
			readonly crime_type: string;
			readonly geo_name: string;
			readonly pairs: readonly PairShown[];
		}[];
	}[];
}

/**
 * What does the page of contradictions show? The famous ones with their figures, then every pair by kind, place and crime.
 *
 * @throws RangeError when a figure that is named is not among `figures`: then text and data have come apart.
 */
export function contradictionsModel(
	figures: readonly PrintedFigure[],
	contradictions: readonly Contradiction[],
	words: Words
): ContradictionsModel {
	const byId = new Map(figures.map((figure) => [figure.stat_id, figure]));
	const named = (stat_id: string): PrintedFigure => {
		const figure = byId.get(stat_id);
		if (figure === undefined) throw new RangeError(`no printed figure ${stat_id}`);
		return figure;
	};
	const shown = contradictions.map(({ kind, stat_id, other_stat_id }) => {
		const first = named(stat_id);
		const second = named(other_stat_id);
		return {
			kind,
			id: `${stat_id}-${other_stat_id}`,
			first,
			second,
			reasons: reasonsOf(kind, first, second, words)
		};
	});
	return {
		pairs: shown.length,
		famous: famousContradictions.map((entry) => ({ entry, figures: entry.stat_ids.map(named) })),
		kinds: contradictionKinds.map((kind) => ({
			kind,
			subjects: groups(
				shown.filter((pair) => pair.kind === kind),
				({ first }) => `${first.crime_type} ${first.geo_name}`
			).flatMap(([, pairs]) => {
				const [pair] = pairs;
				return pair === undefined
					? []
					: [{ crime_type: pair.first.crime_type, geo_name: pair.first.geo_name, pairs }];
			})
		}))
	};
}
