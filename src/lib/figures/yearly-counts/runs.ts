import type { DefinitionBreak } from './definition-breaks';
import type { YearlyCount } from './counts';

/** Neighbouring full years of one compiler and measure, joined by a line. */
export interface Run {
	readonly compiler_group: string;
	readonly measure: 'cases' | 'victims';
	readonly counts: readonly YearlyCount[];
}

const JOINED_COMPILERS: readonly string[] = ['cplc', 'police'];

/**
 * Which counts may a line join? Full years of CPLC or of police that follow one another, of one measure, each the only
 * figure of its year, not of low confidence, and on one side of every break of meaning.
 */
export function runsOf(shown: readonly YearlyCount[], breaks: readonly DefinitionBreak[]): readonly Run[] {
	const whole = shown.filter(
		(count) => !count.is_part_year && !count.is_low && JOINED_COMPILERS.includes(count.compiler_group)
	);
	const runs: { compiler_group: string; measure: 'cases' | 'victims'; counts: YearlyCount[] }[] = [];
	for (const compiler_group of JOINED_COMPILERS)
		for (const measure of ['cases', 'victims'] as const) {
			const series = whole.filter(
				(count) => count.compiler_group === compiler_group && count.measure === measure
			);
			const perYear = new Map(series.map((count) => [count.year, count]));
			if (perYear.size < series.length) continue;
			for (const count of series) {
				const run = runs.at(-1);
				const isSameSeries = run?.compiler_group === compiler_group && run.measure === measure;
				const isNextYear = run?.counts.at(-1)?.year === count.year - 1;
				if (isSameSeries && isNextYear && !breaks.some(({ year }) => year === count.year))
					run.counts.push(count);
				else runs.push({ compiler_group, measure, counts: [count] });
			}
		}
	return runs.filter((run) => run.counts.length > 1);
}
