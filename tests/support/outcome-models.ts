import { unpackFrame } from '$lib/engine/frame';
import { outcomesModel } from '$lib/figures/outcomes/model';
import { outcomesQuestion } from '$lib/figures/outcomes/question';
import { resolversModel } from '$lib/figures/outcomes/resolvers/model';
import { resolversQuestion } from '$lib/figures/outcomes/resolvers/question';
import { resolverFrame, type ResolverRow } from '$lib/figures/outcomes/scene-frames';
import { endFrame, type EndRow } from '$lib/figures/scene-answers';
import { defaultChoices, type Choices } from '$lib/filters/choices';
import { en } from '$lib/i18n/messages/en';
import { createWords } from '$lib/i18n/words';

export const words = createWords('en', en);

/** The figure of ends for rows made by hand, in English. */
export function outcomesOf(
	rows: readonly EndRow[],
	change: Partial<Choices> = {},
	leftOut: readonly EndRow[] = []
) {
	const choices = { ...defaultChoices, ...change };
	const { statements } = outcomesQuestion(choices);
	return outcomesModel(
		{
			counts: unpackFrame(endFrame(rows), statements.counts.columns),
			leftOut: unpackFrame(endFrame(leftOut), statements.leftOut.columns)
		},
		choices,
		words
	);
}

/** The figure of resolvers for rows made by hand, in English. */
export function resolversOf(rows: readonly ResolverRow[], change: Partial<Choices> = {}) {
	const choices = { ...defaultChoices, ...change };
	const { statements } = resolversQuestion(choices);
	return resolversModel(
		{
			counts: unpackFrame(resolverFrame(rows), statements.counts.columns),
			leftOut: unpackFrame(endFrame([]), statements.leftOut.columns)
		},
		choices,
		words
	);
}

export const notesOf = ({ figure }: { figure: { notes: readonly { text: string }[] } }) =>
	figure.notes.map(({ text }) => text).join('\n');
export const rowOf = (model: ReturnType<typeof outcomesOf>, code: string) =>
	model.rows.find((row) => row.code === code);
export const demo = { data: 'demo_incidents' } as const;

/** 10 ended (6 rescued, 4 low among them all), 6 open, 4 unreported. */
export const rows: readonly EndRow[] = [
	['all', 'rescued', 12, 2],
	['all', 'killed', 8, 0],
	['all', 'still_missing', 6, 1],
	['all', 'unknown', 5, 0]
];
