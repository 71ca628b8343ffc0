import { group } from 'd3';
import { rowsOf, type Frame } from '../../../engine/frame';
import type { Choices } from '../../../filters/choices';
import { resolvers, type Resolver } from '../../../manifest/codes';
import type { resolverCounts } from '../../../queries/resolver-counts';
import type { Missing } from '../../../stats/estimate';
import { isCatalogue } from '../../catalogue';
import { shareAnswer, type ShareAnswer } from '../share-answer';
import { baseOf, nothing, sumOf, type Tally } from '../statistics-base';

export type ResolverFrame = Frame<(typeof resolverCounts)['columns']>;

/** Those who ended the incidents of a group, as far as anybody was named. */
export interface ResolverGroup {
	readonly code: string;
	/** Incidents that had ended, each once. */
	readonly ended: Tally;
	/** Incidents that name the resolver; one that names several is in each. `unknown`: nobody was named. */
	readonly byResolver: ReadonlyMap<Resolver, Tally>;
}

/** The groups of an answer, in the order of their first row. */
export function resolverGroups(frame: ResolverFrame): readonly ResolverGroup[] {
	const groups = group(rowsOf(frame), (row) => row.group_code ?? 'unknown');
	return Array.from(groups, ([code, rows]) => {
		const [first] = rows;
		return {
			code,
			ended: { incidents: first?.ended_incidents ?? 0, low: first?.ended_low_confidence ?? 0 },
			byResolver: new Map(
				resolvers.map((resolver) => {
					const row = rows.find(({ resolved_by }) => resolved_by === resolver);
					const tally = row && { incidents: row.incidents ?? 0, low: row.low_confidence_incidents ?? 0 };
					return [resolver, tally ?? nothing];
				})
			)
		};
	});
}

/** All groups together. */
export function joinedResolvers(groups: readonly ResolverGroup[]): ResolverGroup {
	return {
		code: 'all',
		ended: sumOf(groups.map(({ ended }) => ended)),
		byResolver: new Map(
			resolvers.map((resolver) => [
				resolver,
				sumOf(groups.map(({ byResolver }) => byResolver.get(resolver) ?? nothing))
			])
		)
	};
}

/** Of the ended incidents that name somebody, which share names this resolver? Null for those that name nobody. */
export function resolverAnswer(
	{ ended, byResolver }: ResolverGroup,
	resolver: Resolver,
	choices: Choices
): ShareAnswer | Missing | null {
	if (resolver === 'unknown') return null;
	const unknown = baseOf(byResolver.get('unknown') ?? nothing, choices);
	const part = baseOf(byResolver.get(resolver) ?? nothing, choices);
	return shareAnswer({ part, known: baseOf(ended, choices) - unknown, unknown }, isCatalogue(choices));
}
