import { unpackFrame } from '$lib/engine/frame';
import { yearlyCountsModel } from '$lib/figures/yearly-counts/model';
import { yearlyCountsQuestion } from '$lib/figures/yearly-counts/question';
import {
	besideFrame,
	monthsFrame,
	spansFrame,
	yearsFrame,
	type SceneBeside,
	type SceneCount
} from '$lib/figures/yearly-counts/scene-frames';
import { defaultChoices, type Choices } from '$lib/filters/choices';
import { en } from '$lib/i18n/messages/en';
import { createWords } from '$lib/i18n/words';

export const words = createWords('en', en);

/** The model of the first figure for printed figures made by hand, in English. */
export function modelOf(
	rows: readonly SceneCount[],
	change: Partial<Choices> = {},
	hasSpans = false,
	beside: readonly SceneBeside[] = []
) {
	const choices = { ...defaultChoices, ...change };
	const { statements } = yearlyCountsQuestion(choices);
	const frames = {
		years: unpackFrame(yearsFrame(rows), statements.years.columns),
		spans: unpackFrame(spansFrame(hasSpans), statements.spans.columns),
		beside: unpackFrame(besideFrame(beside), statements.beside.columns),
		months: unpackFrame(monthsFrame([14, 4]), statements.months.columns)
	};
	return yearlyCountsModel(frames, choices, words);
}

/** A whole year counted by the police. */
export const police = (year: number, more: Partial<SceneCount> = {}): SceneCount => ({
	year,
	group: 'police',
	value: 10 + (year % 10),
	...more
});

/** The notes of one kind under the figure. */
export const noteOf = (model: ReturnType<typeof modelOf>, kind: string): readonly string[] =>
	model.figure.notes.filter((note) => note.kind === kind).map(({ text }) => text);
