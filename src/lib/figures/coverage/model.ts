import { max, min } from 'd3';
import type { FigureModel } from '../../charts/figure-model';
import { rowsOf } from '../../engine/frame';
import type { FramesOf } from '../../engine/live-query.svelte';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { compilerGroups, crimeTypes } from '../../manifest/codes';
import { subjects } from '../../queries/coverage';
import { figureText } from './figure-text';
import type { coverageQuestion } from './question';

export type CoverageFrames = FramesOf<ReturnType<typeof coverageQuestion>['statements']>;

/** How much of a year was printed: all of it, a part, or nothing but a total over several years. */
export type Extent = 'year' | 'part' | 'span';

export interface CoveredYear {
	readonly year: number;
	readonly extent: Extent;
	readonly figures: number;
	/** Is every figure of it of low confidence? */
	readonly isLow: boolean;
}

/** What one group of compilers printed about one subject of one crime. */
export interface CoverageRow {
	readonly key: string;
	readonly crime_type: string;
	readonly subject: (typeof subjects)[number];
	readonly compiler_group: string;
	readonly years: readonly CoveredYear[];
}

export interface CoverageModel {
	readonly figure: FigureModel;
	/** The rows of the chosen crime: the drawing. */
	readonly rows: readonly CoverageRow[];
	/** The rows of every crime: the table. */
	readonly allRows: readonly CoverageRow[];
	readonly years: { readonly first: number; readonly last: number };
	readonly isEmpty: boolean;
}

/** Which compiler covers which years, and with what? A year without a mark is a gap, and stays one. */
export function coverageModel(frames: CoverageFrames, choices: Choices, words: Words): CoverageModel {
	const allRows = coverageRows(frames).toSorted(
		(a, b) =>
			place(crimeTypes, a.crime_type) - place(crimeTypes, b.crime_type) ||
			place(subjects, a.subject) - place(subjects, b.subject) ||
			place(compilerGroups, a.compiler_group) - place(compilerGroups, b.compiler_group)
	);
	const rows = allRows.filter(({ crime_type }) => crime_type === choices.crime);
	const covered = rows.flatMap(({ years }) => years);
	const first = choices.from ?? min(covered, ({ year }) => year) ?? 0;
	const last = choices.to ?? max(covered, ({ year }) => year) ?? first;
	const model = {
		rows,
		allRows,
		years: { first: Math.min(first, last), last: Math.max(first, last) },
		isEmpty: rows.length === 0
	};
	return { ...model, figure: figureText(model, choices, words) };
}

function coverageRows(frames: CoverageFrames): readonly CoverageRow[] {
	const rows = new Map<string, CoverageRow & { readonly years: CoveredYear[] }>();
	for (const row of rowsOf(frames.printed)) {
		const subject = subjects.find((one) => one === row.subject);
		if (!subject) continue;
		const { crime_type, compiler_group } = row;
		const key = `${crime_type}.${subject}.${compiler_group}`;
		const own = rows.get(key) ?? {
			key,
			crime_type: crime_type ?? '',
			subject,
			compiler_group: compiler_group ?? '',
			years: []
		};
		const figures = row.figures ?? 0;
		own.years.push({
			year: row.year ?? 0,
			extent: row.extent === 'year' || row.extent === 'part' ? row.extent : 'span',
			figures,
			isLow: row.low_confidence_figures === figures
		});
		rows.set(key, own);
	}
	return [...rows.values()];
}

function place(order: readonly string[], code: string): number {
	const index = order.indexOf(code);
	return index < 0 ? order.length : index;
}
