import type { FigureModel } from '../../../charts/figure-model';
import { rowsOf } from '../../../engine/frame';
import type { FramesOf } from '../../../engine/live-query.svelte';
import type { Choices } from '../../../filters/choices';
import type { Words } from '../../../i18n/words';
import { resolvers } from '../../../manifest/codes';
import { leftOutCount } from '../../left-out';
import { countRow, type CountRow } from '../count-rows';
import { groupName, inOrder } from '../groups';
import { nothing } from '../statistics-base';
import { figureText } from './figure-text';
import type { resolversQuestion } from './question';
import { joinedResolvers, resolverAnswer, resolverGroups, type ResolverGroup } from './resolver-groups';

export type ResolversFrames = FramesOf<ReturnType<typeof resolversQuestion>['statements']>;

export interface NamedResolverGroup extends ResolverGroup {
	readonly name: string;
}

export interface ResolversModel {
	readonly figure: FigureModel;
	readonly whole: ResolverGroup;
	readonly groups: readonly NamedResolverGroup[];
	/** The resolvers one below the other; empty where groups are told apart and stand in a matrix instead. */
	readonly rows: readonly CountRow[];
	readonly leftOut: number;
	readonly isEmpty: boolean;
}

/** Who brought incidents to an end? Counted for each that is named; in most reports nobody is. */
export function resolversModel(frames: ResolversFrames, choices: Choices, words: Words): ResolversModel {
	const [row] = rowsOf(frames.counts);
	const coverage = { first_year: row?.first_year ?? 0, last_year: row?.last_year ?? 0 };
	const groups = inOrder(resolverGroups(frames.counts), choices.by).map((group) => ({
		...group,
		name: groupName(group.code, choices, coverage, words)
	}));
	const whole = joinedResolvers(groups);
	const model = {
		whole,
		groups,
		rows:
			choices.by === 'none'
				? resolvers.map((resolver) =>
						countRow(
							{
								code: resolver,
								name: words.name('resolver', resolver),
								hue: resolver === 'unknown' ? 'outcome_unknown' : '',
								tally: whole.byResolver.get(resolver) ?? nothing,
								answer: resolverAnswer(whole, resolver, choices)
							},
							words
						)
					)
				: [],
		leftOut: leftOutCount(rowsOf(frames.leftOut), choices),
		isEmpty: whole.ended.incidents === 0
	};
	return { ...model, figure: figureText(model, choices, words) };
}
