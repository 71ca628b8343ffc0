import { greatest, max, min } from 'd3';
import type { FigureModel } from '../../../charts/figure-model';
import { rowsOf } from '../../../engine/frame';
import type { FramesOf } from '../../../engine/live-query.svelte';
import type { Choices } from '../../../filters/choices';
import type { Words } from '../../../i18n/words';
import { headlineFigures, type HeadlineFigure } from '../../headline-figures';
import { figureText } from './figure-text';
import type { catalogueShareQuestion } from './question';

export type CatalogueShareFrames = FramesOf<ReturnType<typeof catalogueShareQuestion>['statements']>;

/** What the catalogue holds of one year. */
export interface CatalogueYear {
	readonly year: number;
	readonly incidents: number;
	readonly low: number;
}

/** A printed count beside the catalogue's incidents of the same year. */
export interface Beside extends HeadlineFigure {
	/** Null where the catalogue does not reach that year. */
	readonly incidents: number | null;
	/** "7 of 118", where both are a full year's cases; else empty. */
	readonly ofText: string;
}

export interface CatalogueShareModel {
	readonly figure: FigureModel;
	readonly catalogue: readonly CatalogueYear[];
	readonly printed: readonly Beside[];
	/** The full year of cases with the most of them: the one that the headline speaks of. */
	readonly peak: Beside | null;
	readonly years: { readonly first: number; readonly last: number };
	readonly highest: number;
	readonly isEmpty: boolean;
}

/**
 * The press catalogue beside the printed counts, year by year: two kinds of marks on one axis, never a rate and never a
 * percentage. "x of y" is said of full years and cases only, and the one list need not lie within the other.
 */
export function catalogueShareModel(
	frames: CatalogueShareFrames,
	choices: Choices,
	words: Words
): CatalogueShareModel {
	const catalogue = rowsOf(frames.catalogue).map((row): CatalogueYear => ({
		year: row.year ?? 0,
		incidents: row.incidents ?? 0,
		low: row.low_confidence_incidents ?? 0
	}));
	const byYear = new Map(catalogue.map((one) => [one.year, one.incidents]));
	const printed = headlineFigures(frames.years, choices, words).map((figure): Beside => {
		const incidents = byYear.get(figure.year) ?? null;
		const isComparable =
			incidents !== null && figure.measure === 'cases' && !figure.isPartYear && !figure.isLow;
		return {
			...figure,
			incidents,
			ofText: isComparable ? words.t('coverage.share.of', { n: incidents, all: figure.valueText }) : ''
		};
	});
	const years = [...catalogue.map(({ year }) => year), ...printed.map(({ year }) => year)];
	const first = choices.from ?? min(years) ?? 0;
	const last = choices.to ?? max(years) ?? first;
	const model = {
		catalogue,
		printed,
		peak:
			greatest(
				printed.filter(({ ofText }) => ofText !== ''),
				({ value }) => value
			) ?? null,
		years: { first: Math.min(first, last), last: Math.max(first, last) },
		highest: max([...printed.map(({ value }) => value), ...catalogue.map(({ incidents }) => incidents)]) ?? 0,
		isEmpty: printed.length === 0 && catalogue.every(({ incidents }) => incidents === 0)
	};
	return { ...model, figure: figureText(model, choices, words) };
}
