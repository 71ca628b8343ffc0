import { rollups, sum } from 'd3';
import type { PackedFrame } from '../../engine/frame';
import { leftOutFrame, sizesFrame, type SceneSum } from '../ransom/scene-frames';
import { sceneFrame } from '../scene-frame';
import { sides } from '../../queries/ransom-money';

/** An incident of a scene, and how many are just like it. */
export interface SpreadSum extends SceneSum {
	readonly times?: number;
}

type Rows = readonly SpreadSum[];

const timesOf = (rows: Rows) => sum(rows, ({ times = 1 }) => times);

/** What the engine would answer to `ransom_amounts`. */
function amountsFrame(rows: Rows): PackedFrame {
	const answers = sides.flatMap((side) => {
		const reported = rows.filter((row) => row[side] !== undefined);
		return rollups(reported, timesOf, (row) => (row.factor === null ? null : (row[side] ?? 0) * row.factor))
			.map(([amount, incidents]) => ({ side, amount, incidents }))
			.sort((a, b) => (a.amount ?? Infinity) - (b.amount ?? Infinity));
	});
	const usual: { side: string; amount: number | null; incidents: number } = {
		side: '',
		amount: null,
		incidents: 1
	};
	return sceneFrame(usual, answers);
}

/** What the engine would answer to `ransom_pairs`. */
function pairsFrame(rows: Rows): PackedFrame {
	const both = rows.filter(({ demanded, paid }) => demanded !== undefined && paid !== undefined);
	return sceneFrame(
		{ ransom_demanded_pkr: 0, ransom_paid_pkr: 0, incidents: 1 },
		rollups(
			both,
			timesOf,
			({ demanded = 0 }) => demanded,
			({ paid = 0 }) => paid
		).flatMap(([ransom_demanded_pkr, paid]) =>
			paid.map(([ransom_paid_pkr, incidents]) => ({ ransom_demanded_pkr, ransom_paid_pkr, incidents }))
		)
	);
}

/** The answers to all questions of the figure, for incidents of which those of low confidence are counted, not told. */
export function spreadFrames(rows: Rows, leftOut = 0): Readonly<Record<string, PackedFrame>> {
	const firm = rows.filter(({ isLow }) => !isLow);
	return {
		amounts: amountsFrame(firm),
		pairs: pairsFrame(firm),
		sizes: sizesFrame(rows),
		leftOut: leftOutFrame(leftOut)
	};
}
