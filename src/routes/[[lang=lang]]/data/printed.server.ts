import { contradictionsFrom, type Contradiction } from '$lib/figures/published/contradiction';
import { printedFigures, type PrintedFigure } from '$lib/figures/published/printed-figure';
import { contradictions } from '$lib/queries/contradictions';
import { publishedFigures } from '$lib/queries/published-figures';
import { siteEngine, siteManifest } from '$lib/server/site';

/** Everything that was printed, for the pages that lead to the sources. */
export interface Printed {
	readonly figures: readonly PrintedFigure[];
	readonly byId: ReadonlyMap<string, PrintedFigure>;
	readonly contradictions: readonly Contradiction[];
	readonly data_version: string;
}

let asked: Promise<Printed> | undefined;

/** Asks once for the whole build: fourteen hundred pages read the answer. */
export function printed(): Promise<Printed> {
	asked ??= ask();
	return asked;
}

async function ask(): Promise<Printed> {
	const [engine, { data_version }] = await Promise.all([siteEngine(), siteManifest()]);
	const [all, pairs] = await Promise.all([
		engine.run(publishedFigures({ year: null })),
		engine.run(contradictions({ stat_id: null }))
	]);
	const figures = printedFigures(all);
	return {
		figures,
		byId: new Map(figures.map((figure) => [figure.stat_id, figure])),
		contradictions: contradictionsFrom(pairs),
		data_version
	};
}
