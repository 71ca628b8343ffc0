import type { Outcome } from '../../src/lib/manifest/codes';
import { assumed, type Basis } from './basis';

/** How long one outcome takes. */
export interface Ending {
	readonly outcome: Outcome;
	readonly is_open: boolean;
	/** Median length in thousandths of the median of the kind; 0 where the length is the outcome's own. */
	readonly of_kind_permille: number;
	/** Median length in hours, whatever the kind: for open cases, until the last word of them. */
	readonly own_hours: number;
}

const closed = (outcome: Outcome, of_kind_permille: number): Ending => ({
	outcome,
	is_open: false,
	of_kind_permille,
	own_hours: 0
});

const open = (outcome: Outcome, days: number): Ending => ({
	outcome,
	is_open: true,
	of_kind_permille: 0,
	own_hours: days * 24
});

/** Every outcome with its length. An end after the closing date of the set makes the case an open one. */
export const endings: readonly Ending[] = [
	closed('released_ransom_paid', 1000),
	closed('released_no_ransom', 700),
	closed('released_unclear', 800),
	closed('rescued', 500),
	closed('escaped', 400),
	closed('killed', 300),
	open('still_missing', 400),
	open('pending_at_report', 120)
];

export const endingBases: readonly Basis[] = [
	assumed('Relative lengths of the outcomes, and for how long open cases are followed up.')
];

/** One stretch of a distribution: between two shares of the cases the value rises from `low` to `high` in a line. */
export interface ShapeStretch {
	readonly from_permille: number;
	readonly to_permille: number;
	readonly low: number;
	readonly high: number;
}

const knots: readonly (readonly [permille: number, ofMedian: number])[] = [
	[0, 30],
	[25, 116],
	[50, 164],
	[100, 244],
	[200, 396],
	[300, 562],
	[400, 757],
	[500, 1000],
	[600, 1321],
	[700, 1780],
	[800, 2524],
	[900, 4095],
	[950, 6106],
	[975, 8640],
	[990, 12920],
	[1000, 25000]
];

/**
 * A right-skewed distribution in thousandths of its median: the quantiles of a log-normal with a standard deviation of
 * 1.1 between the 2.5th and the 99th percentile, as a table, so that no engine has to agree on a logarithm.
 */
export const skewed: readonly ShapeStretch[] = knots.slice(1).map(([to_permille, high], index) => {
	const [from_permille, low] = knots[index] ?? [0, 0];
	return { from_permille, to_permille, low, high };
});

export const skewedBases: readonly Basis[] = [
	assumed('Lengths of captivity and demands are skewed to the right alike; their spread is not published.')
];
