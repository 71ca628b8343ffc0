import { weightedLeastSquares } from '../regression/weighted-least-squares';
import { isDetermined } from './row-space';

/** A log-linear Poisson model: one row of regressors for each cell, the intercept first. */
export interface LogLinearDesign {
	readonly rows: readonly (readonly number[])[];
	/** Added to the logarithm of each cell's mean; 0 unless given. */
	readonly offset?: readonly number[];
}

/** A log-linear model at its highest likelihood. */
export interface LogLinearFit {
	readonly coefficients: readonly number[];
	/** Mean of each cell. */
	readonly means: readonly number[];
	/** Variance of the first coefficient. */
	readonly interceptVariance: number;
	/** Do the counts determine the intercept? They need not, where means of cells without a count head for 0. */
	readonly hasIntercept: boolean;
}

const MAXIMUM_STEPS = 500;
/** A step in which no logarithm of a mean moves by more than this is the last one: Newton's next would move it by its square. */
const SETTLED = 1e-8;
/** A cell whose mean is this small a part of the largest, and whose logarithm still falls this much a step, heads for 0. */
const VANISHED = 1e-10;
const FALLING = 0.1;
/** Part of the log-likelihood within which two of them are the same. */
const ROUNDING = 1e-13;

function dot(a: readonly number[], b: readonly number[]): number {
	return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

/** Inverse of the information, Σ mean × row rowᵀ; `null` where the columns depend on each other. */
function covariance(rows: LogLinearDesign['rows'], means: readonly number[]) {
	const nothing = means.map(() => 0);
	return weightedLeastSquares(rows, nothing, means)?.covariance ?? null;
}

/** Regressors times counts: all that a log-linear model keeps of them. */
export function sufficientTotals(rows: LogLinearDesign['rows'], counts: readonly number[]): number[] {
	return (rows[0] ?? []).map((_, column) =>
		rows.reduce((sum, row, cell) => sum + (row[column] ?? 0) * (counts[cell] ?? 0), 0)
	);
}

/**
 * Which log-linear Poisson model gives these totals the highest likelihood?
 *
 * @param design - see {@link LogLinearDesign}; columns independent, the first of them all ones.
 * @param totals - see {@link sufficientTotals}: capture-recapture data are often printed as such totals, without the cells.
 * @returns the fit; `null` where Newton's steps do not settle, apart from cells that head for 0.
 *
 * Newton's method with halved steps: the likelihood has one summit. Source: McCullagh P, Nelder JA (1989) Generalized linear
 * models, section 2.5.
 */
export function fitByTotals(design: LogLinearDesign, totals: readonly number[]): LogLinearFit | null {
	const { rows } = design;
	let state = startOf(design, totals);
	for (let step = 0; step < MAXIMUM_STEPS; step += 1) {
		const next = newtonStep(design, totals, state);
		if (next === null) return null;
		const falls = next.logMeans.map((value, cell) => (state.logMeans[cell] ?? 0) - value);
		const vanished = VANISHED * Math.max(...next.means);
		const isGone = (cell: number) => (next.means[cell] ?? 0) <= vanished && (falls[cell] ?? 0) > FALLING;
		state = next;
		if (falls.some((fall, cell) => Math.abs(fall) > SETTLED && !isGone(cell))) continue;
		const unit = totals.map((_, column) => (column === 0 ? 1 : 0));
		const left = rows.filter((_, cell) => !isGone(cell));
		return {
			coefficients: state.beta,
			means: state.means,
			interceptVariance: covariance(rows, state.means)?.[0]?.[0] ?? Infinity,
			hasIntercept: left.length === rows.length || isDetermined(unit, left)
		};
	}
	return null;
}

interface State {
	readonly beta: readonly number[];
	readonly logMeans: readonly number[];
	readonly means: readonly number[];
	readonly logLikelihood: number;
}

function stateAt(
	{ rows, offset = [] }: LogLinearDesign,
	totals: readonly number[],
	beta: readonly number[]
): State {
	const logMeans = rows.map((row, cell) => dot(row, beta) + (offset[cell] ?? 0));
	const means = logMeans.map(Math.exp);
	const sum = means.reduce((a, b) => a + b, 0);
	return { beta, logMeans, means, logLikelihood: dot(totals, beta) - sum };
}

function startOf(design: LogLinearDesign, totals: readonly number[]): State {
	const { rows, offset = [] } = design;
	const room = rows.reduce((sum, _, cell) => sum + Math.exp(offset[cell] ?? 0), 0);
	const level = Math.log((totals[0] ?? 0) / room);
	return stateAt(
		design,
		totals,
		totals.map((_, column) => (column === 0 ? level : 0))
	);
}

function newtonStep(design: LogLinearDesign, totals: readonly number[], state: State): State | null {
	const inverse = covariance(design.rows, state.means);
	if (inverse === null) return null;
	const fitted = sufficientTotals(design.rows, state.means);
	const lacking = totals.map((total, column) => total - (fitted[column] ?? 0));
	const direction = inverse.map((line) => dot(line, lacking));
	const enough = state.logLikelihood - ROUNDING * Math.abs(state.logLikelihood);
	for (let length = 1; length > Number.EPSILON; length /= 2) {
		const beta = state.beta.map((value, column) => value + length * (direction[column] ?? 0));
		const next = stateAt(design, totals, beta);
		if (next.logLikelihood >= enough) return next;
	}
	return null;
}
