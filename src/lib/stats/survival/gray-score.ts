import type { RiskStep } from './risk-steps';

const square = (size: number) => Array.from({ length: size }, () => new Array<number>(size).fill(0));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** One group up to and just after a time: open share, share that had come to the end looked at. */
interface Course {
	readonly open: number;
	readonly incidence: number;
}

/**
 * Sums up Gray's scores over the times of one layer of cases, with their variance.
 *
 * With h = n / S(t−) in each group and F pooled, the score of a group is Σ w (d − D h (1 − F(t−)) / Σ h (1 − F(t−))), w = (1 − F)^ρ.
 * The variance follows what each end of each group adds to the score at its time and to the expectations of all later times.
 * Source: Gray RJ (1988) Ann Stat 16:1141, sections 2 and 3; ties as there.
 */
export class GrayScore {
	readonly scores: number[];
	readonly #size: number;
	readonly #rho: number;
	#courses: Course[];
	#pooled = 0;
	/** For each pair of groups what one end in the second has so far added to expectations in the first. */
	readonly #carried: number[][];
	readonly #direct: number[][];
	readonly #mixed: number[][];
	readonly #later: number[];

	constructor(size: number, rho: number) {
		this.#size = size;
		this.#rho = rho;
		this.#courses = Array.from({ length: size }, () => ({ open: 1, incidence: 0 }));
		this.scores = new Array<number>(size).fill(0);
		this.#later = new Array<number>(size).fill(0);
		[this.#carried, this.#direct, this.#mixed] = [square(size), square(size), square(size)];
	}

	/** Adds one time, later than those before. */
	add({ atRisk, ends, otherEnds }: RiskStep): void {
		const before = this.#courses;
		const weightOf = (group: number) => {
			const n = atRisk[group] ?? 0;
			return n > 0 ? n / (before[group]?.open ?? 1) : 0;
		};
		const weights = before.map((_, group) => weightOf(group));
		const [all, ended] = [sum(weights), sum(ends)];
		if (all === 0) return;
		const still = sum(weights.map((weight, group) => weight * (1 - (before[group]?.incidence ?? 0))));
		const without = 1 - this.#pooled;
		const emphasis = without ** this.#rho;
		const pooledAfter = this.#pooled + ended / all;
		const after = before.map((course, group): Course => {
			const n = atRisk[group] ?? 0;
			if (n === 0) return course;
			const [own, other] = [ends[group] ?? 0, otherEnds[group] ?? 0];
			return {
				open: (course.open * (n - own - other)) / n,
				incidence: course.incidence + (course.open * own) / n
			};
		});
		const spread = square(this.#size);
		weights.forEach((weight, i) => {
			if (weight === 0) return;
			const expected = still > 0 ? (ended * weight * (1 - (before[i]?.incidence ?? 0))) / still : 0;
			this.scores[i] = (this.scores[i] ?? 0) + emphasis * ((ends[i] ?? 0) - expected);
			weights.forEach((other, j) => {
				if (other === 0) return;
				const value = emphasis * weight * (Number(i === j) - other / all);
				const row = spread[i] ?? [];
				row[j] = value;
				const carried = this.#carried[i] ?? [];
				if (without > 0) carried[j] = (carried[j] ?? 0) + (value * ended) / (all * without);
			});
		});
		before.forEach((course, k) => {
			const n = atRisk[k] ?? 0;
			if (n === 0) return;
			const open = after[k]?.open ?? 0;
			const share = open > 0 ? (1 - pooledAfter) / open : 0;
			if (ended > 0) {
				const ties = ended > 1 ? 1 - (ended - 1) / (all * course.open - 1) : 1;
				this.#spread(k, spread, 1 - share, -(1 - share), (ties * course.open * ended) / (all * n));
			}
			const other = otherEnds[k] ?? 0;
			if (open > 0 && other > 0) {
				const ties = other > 1 ? 1 - (other - 1) / (n - 1) : 1;
				this.#spread(k, null, share, share, (ties * course.open ** 2 * other) / n ** 2);
			}
		});
		this.#courses = after;
		this.#pooled = pooledAfter;
	}

	/** Adds the variance of the ends of group `k`: each moves the scores by `now` at once and by `late` times what is still to come. */
	#spread(
		k: number,
		direct: readonly (readonly number[])[] | null,
		late: number,
		sofar: number,
		variance: number
	): void {
		const now = this.#carried.map((row, i) => (direct?.[i]?.[k] ?? 0) + sofar * (row[k] ?? 0));
		const sign = direct === null ? -1 : 1;
		this.#later[k] = (this.#later[k] ?? 0) + late * late * variance;
		now.forEach((moved, i) => {
			const mixed = this.#mixed[i] ?? [];
			mixed[k] = (mixed[k] ?? 0) + sign * moved * late * variance;
			const row = this.#direct[i] ?? [];
			now.forEach((other, j) => (row[j] = (row[j] ?? 0) + moved * other * variance));
		});
	}

	/** Variance matrix of the scores of all groups. */
	variance(): readonly (readonly number[])[] {
		return this.#direct.map((row, i) =>
			row.map((direct, j) => {
				const carried = this.#later.map((later, k) => {
					const [one, other] = [this.#carried[i]?.[k] ?? 0, this.#carried[j]?.[k] ?? 0];
					const mixed = one * (this.#mixed[j]?.[k] ?? 0) + other * (this.#mixed[i]?.[k] ?? 0);
					return one * other * later + mixed;
				});
				return direct + sum(carried);
			})
		);
	}
}
