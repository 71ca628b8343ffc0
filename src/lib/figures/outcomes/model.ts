import type { FigureModel } from '../../charts/figure-model';
import { rowsOf } from '../../engine/frame';
import type { FramesOf } from '../../engine/live-query.svelte';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { openOutcomes } from '../../manifest/codes';
import { isMissing, type Missing } from '../../stats/estimate';
import { MINIMUM_KNOWN_SHARE, tooFew } from '../../stats/thresholds';
import { countText, isFew } from '../small-count';
import { endings, ends, type End, hueOfEnd } from '../ends';
import { leftOutCount } from '../left-out';
import { isCatalogue } from '../catalogue';
import { countRow, type CountRow } from './count-rows';
import { endAnswer, endedAnswer, openAnswer } from './end-answers';
import { endGroups, type EndGroup } from './end-groups';
import { figureText } from './figure-text';
import type { GroupBar } from './group-bars';
import { groupName, inOrder, type Coverage } from './groups';
import type { outcomesQuestion } from './question';
import { saidOf, shareText, type ShareAnswer } from './share-answer';
import { baseOf, nothing, sumOf } from './statistics-base';

export type OutcomesFrames = FramesOf<ReturnType<typeof outcomesQuestion>['statements']>;

/** A group of incidents with its name and the shares that may be said of it. */
export interface NamedGroup extends EndGroup {
	readonly name: string;
	/** Of those whose state is known: had ended. */
	readonly endedAnswer: ShareAnswer | Missing;
	/** Of those whose end is known: with a death. */
	readonly killedAnswer: ShareAnswer | Missing;
}

export interface OutcomesModel {
	readonly figure: FigureModel;
	/** All incidents together. */
	readonly whole: NamedGroup;
	readonly groups: readonly NamedGroup[];
	/** The ends one below the other; empty where groups are told apart. */
	readonly rows: readonly CountRow[];
	/** The groups one below the other; empty where nothing is told apart. */
	readonly bars: readonly GroupBar[];
	readonly leftOut: number;
	readonly isEmpty: boolean;
}

/**
 * How did the incidents end? The press catalogue is counted, with the bounds that its unknown ends leave; other rows are
 * shares with Wilson intervals. Rows of low confidence are drawn hollow and, by default, not in the shares.
 */
export function outcomesModel(frames: OutcomesFrames, choices: Choices, words: Words): OutcomesModel {
	const [row] = rowsOf(frames.counts);
	const coverage: Coverage = { first_year: row?.first_year ?? 0, last_year: row?.last_year ?? 0 };
	const named = (group: EndGroup, name: string): NamedGroup => ({
		...group,
		name,
		endedAnswer: endedAnswer(group, choices),
		killedAnswer: endAnswer(group, 'killed', choices)
	});
	const groups = inOrder(endGroups(frames.counts), choices.by).map((group) =>
		named(group, groupName(group.code, choices, coverage, words))
	);
	const whole = named(joined(groups), words.t('outcomes.all'));
	const isSplit = choices.by !== 'none';
	const model = {
		whole,
		groups,
		rows: isSplit ? [] : rowsFor(whole, choices, words),
		bars: isSplit ? groups.map((group) => barFor(group, choices, words)) : [],
		leftOut: leftOutCount(rowsOf(frames.leftOut), choices),
		isEmpty: whole.all.incidents === 0
	};
	return { ...model, figure: figureText(model, choices, words) };
}

function joined(groups: readonly EndGroup[]): EndGroup {
	const sum = (of: (group: EndGroup) => EndGroup['all']) => sumOf(groups.map(of));
	return {
		code: 'all',
		byEnd: new Map(ends.map((end) => [end, sum(({ byEnd }) => byEnd.get(end) ?? nothing)])),
		all: sum(({ all }) => all),
		ended: sum(({ ended }) => ended),
		open: sum(({ open }) => open),
		unknown: sum(({ unknown }) => unknown)
	};
}

function rowsFor(whole: NamedGroup, choices: Choices, words: Words): readonly CountRow[] {
	const end = (code: End) =>
		countRow(
			{
				code,
				name: words.name('outcome', code),
				hue: hueOfEnd(code),
				isChosen: choices.outcome.includes(code),
				tally: whole.byEnd.get(code) ?? nothing,
				answer: code === 'unknown' ? null : endAnswer(whole, code, choices)
			},
			words
		);
	const all = whole.all.incidents;
	const head = (code: 'ended' | 'open', answer: CountRow['answer']) =>
		countRow(
			{
				code,
				name: words.t(code === 'open' ? `outcomes.head.open.${choices.data}` : 'outcomes.head.ended', {
					n: whole[code].incidents,
					all
				}),
				isHeading: true,
				tally: whole[code],
				answer
			},
			words
		);
	return [
		head('ended', whole.endedAnswer),
		...endings.map(end),
		head('open', openAnswer(whole, choices)),
		...openOutcomes.map(end),
		end('unknown')
	];
}

/** The catalogue's bar is as long as its incidents are many, those of low confidence hollow; another's ends at 100%. */
function barFor(group: NamedGroup, choices: Choices, words: Words): GroupBar {
	const counted = isCatalogue(choices);
	const known = baseOf(group.ended, choices) + baseOf(group.open, choices);
	const bearsBar = counted || tooFew(known, MINIMUM_KNOWN_SHARE) === null;
	const isHatched = isFew(group.all.incidents) || !bearsBar;
	const shown = counted ? ends : ends.filter((end) => end !== 'unknown');
	const length = (end: End): number => {
		const tally = group.byEnd.get(end) ?? nothing;
		return counted ? tally.incidents - tally.low : baseOf(tally, choices) / known;
	};
	const answer = saidOf(group.endedAnswer, group.ended);
	return {
		code: group.code,
		name: group.name,
		isHatched,
		stretches: isHatched
			? [{ end: 'unknown', length: counted ? group.all.incidents : 1 }]
			: shown.map((end) => ({ end, length: length(end) })),
		low: counted && !isHatched ? group.all.low : 0,
		interval: isMissing(answer) || answer.kind !== 'share' ? null : answer,
		countText: countText(group.all.incidents, words),
		shareText: shareText(answer, words)
	};
}
