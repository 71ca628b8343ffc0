import type { FigureModel } from '$lib/charts/figure-model';
import type { Engine } from '$lib/engine/engine';
import type { Frame } from '$lib/engine/frame';
import type { FramesOf } from '$lib/engine/live-query.svelte';
import { catalogueShareModel } from '$lib/figures/coverage/catalogue-share/model';
import { catalogueShareQuestion } from '$lib/figures/coverage/catalogue-share/question';
import { coverageModel } from '$lib/figures/coverage/model';
import { coverageQuestion } from '$lib/figures/coverage/question';
import { districtMapModel } from '$lib/figures/district-map/model';
import { districtMapQuestion } from '$lib/figures/district-map/question';
import { outcomesModel } from '$lib/figures/outcomes/model';
import { printedEndsModel } from '$lib/figures/outcomes/printed/model';
import { printedEndsQuestion } from '$lib/figures/outcomes/printed/question';
import { outcomesQuestion } from '$lib/figures/outcomes/question';
import { resolversModel } from '$lib/figures/outcomes/resolvers/model';
import { resolversQuestion } from '$lib/figures/outcomes/resolvers/question';
import { districtsModel } from '$lib/figures/places-and-years/districts';
import { placesAndYearsQuestion } from '$lib/figures/places-and-years/question';
import type { TableModel } from '$lib/figures/places-and-years/table-model';
import { yearsModel } from '$lib/figures/places-and-years/years';
import { noIntervals } from '$lib/figures/ransom-spread/calculation-tasks';
import { ransomSpreadModel } from '$lib/figures/ransom-spread/model';
import { ransomSpreadQuestion } from '$lib/figures/ransom-spread/question';
import { ransomModel } from '$lib/figures/ransom/model';
import { ransomQuestion } from '$lib/figures/ransom/question';
import { seasonsModel } from '$lib/figures/seasons/model';
import { seasonsQuestion } from '$lib/figures/seasons/question';
import { survivalModel } from '$lib/figures/survival/model';
import { survivalQuestion } from '$lib/figures/survival/question';
import { timeToEndModel } from '$lib/figures/time-to-end/model';
import { timeToEndQuestion } from '$lib/figures/time-to-end/question';
import { monthSeries } from '$lib/figures/month-series';
import { trendModel } from '$lib/figures/trend/model';
import { printedTrendModel } from '$lib/figures/trend/printed/model';
import { trendQuestion } from '$lib/figures/trend/question';
import { unseenListsModel } from '$lib/figures/unseen/lists/model';
import { unseenListsQuestion } from '$lib/figures/unseen/lists/question';
import { unseenModel } from '$lib/figures/unseen/model';
import { unseenQuestion } from '$lib/figures/unseen/question';
import { byWhomModel } from '$lib/figures/who/by-whom/model';
import { whoModel } from '$lib/figures/who/model';
import { printedArrestsModel } from '$lib/figures/who/printed-arrests/model';
import { printedArrestsQuestion } from '$lib/figures/who/printed-arrests/question';
import { printedPeopleModel } from '$lib/figures/who/printed-people/model';
import { printedPeopleQuestion } from '$lib/figures/who/printed-people/question';
import { whoQuestion } from '$lib/figures/who/question';
import { yearlyCountsModel } from '$lib/figures/yearly-counts/model';
import { yearlyCountsQuestion } from '$lib/figures/yearly-counts/question';
import type { Choices } from '$lib/filters/choices';
import type { Words } from '$lib/i18n/words';
import type { ColumnSpecs, Statement } from '$lib/sql/statement';

type Statements = Readonly<Record<string, Statement>>;
type Ask = <C extends ColumnSpecs>(statement: Statement<C>) => Promise<Frame<C>>;

/** What a figure says of the answers to these choices, once for each of these languages. */
type FigureOf = (choices: Choices, languages: readonly Words[], ask: Ask) => Promise<readonly FigureModel[]>;

function figureOf<S extends Statements>(
	question: (choices: Choices) => { readonly statements: S },
	model: (frames: FramesOf<S>, choices: Choices, words: Words) => { readonly figure: FigureModel }
): FigureOf {
	return async (choices, languages, ask) => {
		const answers = Object.entries(question(choices).statements).map(
			async ([name, statement]) => [name, await ask(statement)] as const
		);
		const frames = Object.fromEntries(await Promise.all(answers)) as FramesOf<S>;
		return languages.map((words) => model(frames, choices, words).figure);
	};
}

/** A table that stands alone says what a figure says, but for what cannot be seen. */
function asFigure({ tables, ...said }: TableModel): FigureModel {
	const [first] = tables;
	if (!first) throw new RangeError(`${said.id} has no table`);
	const rows = tables.flatMap((table) => table.rows);
	return { ...said, alt: said.title, table: { ...first, rows } };
}

const figures: readonly FigureOf[] = [
	figureOf(yearlyCountsQuestion, yearlyCountsModel),
	figureOf(districtMapQuestion, districtMapModel),
	figureOf(ransomQuestion, ransomModel),
	figureOf(ransomSpreadQuestion, (frames, choices, words) =>
		ransomSpreadModel(frames, choices, noIntervals, words)
	),
	figureOf(outcomesQuestion, outcomesModel),
	figureOf(resolversQuestion, resolversModel),
	figureOf(printedEndsQuestion, printedEndsModel),
	figureOf(timeToEndQuestion, timeToEndModel),
	figureOf(trendQuestion, (frames, choices, words) =>
		'years' in frames
			? printedTrendModel(frames, null, choices, words)
			: trendModel(monthSeries(frames, choices), null, choices, words)
	),
	figureOf(seasonsQuestion, (frames, choices, words) => seasonsModel(frames, choices, words)),
	figureOf(survivalQuestion, survivalModel),
	figureOf(unseenQuestion, unseenModel),
	figureOf(unseenListsQuestion, unseenListsModel),
	figureOf(whoQuestion, whoModel),
	figureOf(whoQuestion, byWhomModel),
	figureOf(printedPeopleQuestion, printedPeopleModel),
	figureOf(printedArrestsQuestion, printedArrestsModel),
	figureOf(coverageQuestion, coverageModel),
	figureOf(catalogueShareQuestion, catalogueShareModel),
	...[districtsModel, yearsModel].map((model) =>
		figureOf(placesAndYearsQuestion, (...asked) => ({ figure: asFigure(model(...asked)) }))
	)
];

/** What every figure of the overview says, in these languages; equal statements are asked once. */
export function figureReader(engine: Engine, languages: readonly Words[]) {
	const answers = new Map<string, Promise<unknown>>();
	const ask: Ask = <C extends ColumnSpecs>(statement: Statement<C>) => {
		const known = answers.get(statement.key) ?? engine.run(statement);
		answers.set(statement.key, known);
		return known as Promise<Frame<C>>;
	};
	return async (choices: Choices): Promise<readonly FigureModel[]> =>
		(await Promise.all(figures.map((figure) => figure(choices, languages, ask)))).flat();
}

/** Every text of a figure, each with where it stands. */
export function textsOf({ title, subtitle, alt, notes, sources, table }: FigureModel) {
	const of = (place: string, texts: readonly string[]) => texts.map((text) => ({ place, text }));
	return [
		...of('title', [title]),
		...of('subtitle', [subtitle]),
		...of('alt', [alt]),
		...of(
			'note',
			notes.map((note) => note.text)
		),
		...of(
			'source',
			sources.map((source) => source.text)
		),
		...of('caption', [table.caption]),
		...of(
			'column',
			table.columns.map(({ label }) => label)
		),
		...of(
			'cell',
			table.rows.flatMap((row) => row.map((cell) => cell.text))
		)
	];
}
