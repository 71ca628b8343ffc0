/**
 * How cases differ in their chance of being seen: `chao` bends upwards freely and gives a lower bound; the other shapes assume
 * more and more cases that are hardly ever seen: `poisson2`, `darroch`, `gamma3.5`.
 */
export type Heterogeneity = 'chao' | 'poisson2' | 'darroch' | 'gamma3.5';

/** Θ of the gamma shape: the smaller, the more cases there are that nobody sees. */
const GAMMA = 3.5;

const shapes: Readonly<Record<Exclude<Heterogeneity, 'chao'>, (timesSeen: number) => number>> = {
	poisson2: (timesSeen) => 2 ** timesSeen - 1,
	darroch: (timesSeen) => timesSeen ** 2 / 2,
	'gamma3.5': (timesSeen) => -Math.log1p(timesSeen / GAMMA)
};

/**
 * Columns that a shape adds to a log-linear model, each a function of how often a case was seen; 0 for the unseen.
 *
 * Source: Rivest LP, Baillargeon S (2007) Biometrics 63:999; Darroch JN et al. (1993) JASA 88:1137 for `darroch`.
 */
export function heterogeneityColumns(
	shape: Heterogeneity | undefined,
	occasions: number
): readonly ((timesSeen: number) => number)[] {
	if (shape === undefined) return [];
	if (shape !== 'chao') return [shapes[shape]];
	return Array.from(
		{ length: Math.max(0, occasions - 2) },
		(_, index) => (timesSeen: number) => Math.max(0, timesSeen - index - 2)
	);
}
