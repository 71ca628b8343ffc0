import { group as grouped, max } from 'd3';
import type { FigureModel } from '../../charts/figure-model';
import { rowsOf } from '../../engine/frame';
import type { FramesOf } from '../../engine/live-query.svelte';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { isCatalogue } from '../catalogue';
import { leftOutCount } from '../left-out';
import { groupName, inOrder } from '../outcomes/groups';
import { dayTicks, LEAST_AXIS_DAYS } from '../time-to-end/day-scale';
import { spellsOfRows, type Spells } from '../time-to-end/spells';
import { comparison, type Comparison } from './comparison';
import { figureText } from './figure-text';
import { atDays, groupCurve, type AtDay, type GroupCurve } from './group-curves';
import type { survivalQuestion } from './question';

export type SurvivalFrames = FramesOf<ReturnType<typeof survivalQuestion>['statements']>;

/** A group that bears a curve. */
export interface DrawnGroup extends GroupCurve {
	readonly code: string;
	readonly name: string;
	readonly atTicks: readonly AtDay[];
}

export interface SurvivalModel {
	readonly figure: FigureModel;
	/** Is it asked of the press catalogue, which cannot answer? */
	readonly isRefused: boolean;
	readonly isEmpty: boolean;
	readonly drawn: readonly DrawnGroup[];
	/** Groups with too few incidents to be drawn, and how many with a time they have. */
	readonly tooFew: readonly { readonly name: string; readonly n: number }[];
	/** All groups together, as a background where there are several. */
	readonly pooled: GroupCurve | null;
	/** Null where nothing is told apart. */
	readonly comparison: Comparison | null;
	readonly lastDay: number;
	readonly ticks: readonly number[];
	/** Of the selection, all groups together. */
	readonly whole: Spells;
	/** Incidents of low confidence in the selection. */
	readonly low: number;
	readonly leftOut: number;
}

/**
 * How long are they held? The share not ended over days, Kaplan-Meier, group by group. Never from the press catalogue: its
 * open incidents carry no date of last knowledge, so that nothing can be censored.
 */
export function survivalModel(frames: SurvivalFrames, choices: Choices, words: Words): SurvivalModel {
	const rows = rowsOf(frames.durations);
	const counts = rowsOf(frames.counts);
	const isRefused = isCatalogue(choices);
	const coverage = { first_year: counts[0]?.first_year ?? 0, last_year: counts[0]?.last_year ?? Infinity };
	const whole = spellsOfRows(rows);
	const groups = isRefused
		? []
		: Array.from(
				grouped(rows, (row) => row.group_code ?? 'unknown'),
				([code, ofGroup]) => {
					const spells = spellsOfRows(ofGroup);
					return {
						code,
						name: groupName(code, choices, coverage, words),
						spells,
						curve: groupCurve(spells)
					};
				}
			);
	const ordered = inOrder(groups, choices.by);
	const bearing = ordered.flatMap(({ curve, ...group }) => (curve ? [{ ...group, curve }] : []));
	const observedDays = max(bearing, ({ curve }) => curve.observedDays) ?? 0;
	const ticks = dayTicks(observedDays);
	const model = {
		isRefused,
		isEmpty: whole.incidents === 0,
		drawn: bearing.map(({ code, name, spells, curve }): DrawnGroup => ({
			...curve,
			code,
			name,
			atTicks: atDays(curve, spells, ticks)
		})),
		tooFew: ordered
			.filter(({ curve }) => curve === null)
			.map(({ name, spells }) => ({ name, n: spells.timedIncidents })),
		pooled: bearing.length > 1 ? groupCurve(whole) : null,
		comparison: comparison(bearing.filter(({ code }) => code !== 'unknown')),
		lastDay: Math.max(observedDays, LEAST_AXIS_DAYS),
		ticks,
		whole,
		low: counts.reduce((sum, row) => sum + (row.low_confidence_incidents ?? 0), 0),
		leftOut: leftOutCount(rowsOf(frames.leftOut), choices)
	};
	return { ...model, figure: figureText(model, choices, words) };
}
