/** Years as runs of neighbours, first and last: [1991, 1994], [2004, 2004]. The years come in their order. */
export function yearRuns(years: readonly number[]): readonly (readonly [number, number])[] {
	const runs: [number, number][] = [];
	for (const year of years) {
		const run = runs.at(-1);
		if (run && run[1] === year - 1) run[1] = year;
		else runs.push([year, year]);
	}
	return runs;
}
