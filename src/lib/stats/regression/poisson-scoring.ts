import { poissonDeviance } from '../special/deviance';
import { weightedLeastSquares, type LeastSquares } from './weighted-least-squares';

const MAXIMUM_STEPS = 200;
/** Part of a step below which it is no step. */
const SHORTEST_STEP = 1e-15;
/** A step in which no logarithm of a mean moves by more than this is the last: the next would move it by its square. */
const SETTLED = 1e-9;
/** Part by which the deviance may still change in the last step. */
const DEVIANCE_SETTLED = 1e-8;
/** Part by which it may rise through rounding. */
const DEVIANCE_ROUNDING = 1e-12;
/** A mean this small, of a count of 0, adds nothing to any sum: its logarithm need not settle. */
const VANISHED = 1e-8;
/** A count with what its mean is made of. */
export interface Row {
	readonly count: number;
	readonly weight: number;
	readonly offset: number;
	readonly regressors: readonly number[];
}

/** The logarithm of the mean of a row. */
export function logMean({ regressors, offset }: Row, coefficients: readonly number[]): number {
	return regressors.reduce((sum, value, column) => sum + value * (coefficients[column] ?? 0), offset);
}

/** Twice the log-likelihood that a mean lacks to the count itself. */
function deviancePart({ count, weight }: Row, mean: number): number {
	return 2 * weight * (count === 0 ? mean : poissonDeviance(count, mean));
}

/** Where scoring ended: the last step's fit, and by how much it still moved the logarithm of each mean. */
export interface Summit {
	readonly coefficients: readonly number[];
	readonly step: LeastSquares;
	readonly deviance: number;
	readonly changes: readonly number[];
}

/** One step of Fisher's scoring from these means; `null` where the regressors depend on each other. */
function scoringStep(rows: readonly Row[], logMeans: readonly number[]): LeastSquares | null {
	const means = logMeans.map(Math.exp);
	return weightedLeastSquares(
		rows.map((row) => row.regressors),
		rows.map(({ count, offset }, index) => {
			const mean = means[index] ?? NaN;
			return (logMeans[index] ?? NaN) - offset + (count - mean) / mean;
		}),
		rows.map(({ weight }, index) => weight * (means[index] ?? NaN))
	);
}

/**
 * Which coefficients give these counts the highest likelihood?
 *
 * @param rows - fitted counts, all of positive weight.
 * @param size - coefficients.
 * @returns where scoring ended; `null` where the regressors depend on each other, numbers overflow or nothing settles.
 *
 * Fisher's scoring from means of y + 0.1, with halved steps where the deviance would rise. Source: McCullagh P, Nelder JA (1989)
 * Generalized linear models, section 2.5.
 */
export function highestLikelihood(rows: readonly Row[], size: number): Summit | null {
	let logMeans = rows.map((row) => Math.log(row.count + 0.1));
	let coefficients = new Array<number>(size).fill(0);
	let deviance = Infinity;
	for (let count = 0; count < MAXIMUM_STEPS; count += 1) {
		const step = scoringStep(rows, logMeans);
		if (step === null) return null;
		const moved = (part: number) => {
			const next = coefficients.map((old, column) => old + part * ((step.coefficients[column] ?? NaN) - old));
			const nextLogMeans = rows.map((row) => logMean(row, next));
			const reached = rows.reduce(
				(sum, row, index) => sum + deviancePart(row, Math.exp(nextLogMeans[index] ?? NaN)),
				0
			);
			return { next, nextLogMeans, reached };
		};
		const allowed = deviance + DEVIANCE_ROUNDING * (deviance + 0.1);
		let [part, move] = [1, moved(1)];
		while (!(move.reached < Infinity && move.reached <= allowed) && part > SHORTEST_STEP) {
			part /= 2;
			move = moved(part);
		}
		if (!(move.reached < Infinity)) return null;
		const { next, nextLogMeans, reached } = move;
		const changes = nextLogMeans.map((eta, index) => eta - (logMeans[index] ?? NaN));
		const still = Math.abs(deviance - reached) < DEVIANCE_SETTLED * (reached + 0.1);
		[coefficients, logMeans, deviance] = [next, nextLogMeans, reached];
		const settled = changes.every((change, index) => {
			const vanished = rows[index]?.count === 0 && Math.exp(nextLogMeans[index] ?? NaN) < VANISHED;
			return vanished || Math.abs(change) <= SETTLED;
		});
		if (still && settled) return { coefficients, step, deviance, changes };
	}
	return null;
}
