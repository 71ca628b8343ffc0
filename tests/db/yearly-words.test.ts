import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import { labelWidth } from '$lib/charts/label-width';
import { yearlyLayout, type YearlyLayout } from '$lib/figures/yearly-counts/layout';
import { boxOf } from '$lib/figures/yearly-counts/mark-labels';
import { yearlyCountsModel } from '$lib/figures/yearly-counts/model';
import { yearlyCountsQuestion } from '$lib/figures/yearly-counts/question';
import { crimeSeries, defaultChoices, type Choices } from '$lib/filters/choices';
import { languages } from '$lib/i18n/lang';
import { en } from '$lib/i18n/messages/en';
import { ur } from '$lib/i18n/messages/ur';
import { createWords, type Words } from '$lib/i18n/words';
import { siteEngine } from '$lib/server/site';
import { textsOf } from '../support/figure-models';
import { seededPicker } from '../support/seeded';

const catalogues = { en, ur };
/** As the server draws it, on phones and on desktops. */
const drawnWidths = [328, 344, 720, 1080];

/** All years, years that nothing touches, then single years: those that readers ask for, and some by chance. */
const periods = (crime: string): readonly Pick<Choices, 'from' | 'to'>[] => {
	const pick = seededPicker(crime.length);
	const chosen = Array.from({ length: 4 }, () => pick.integer(1990, 2025));
	return [
		{ from: null, to: null },
		{ from: 1900, to: 1901 },
		...[1995, 2010, 2013, 2021, ...chosen].map((year) => ({ from: year, to: year }))
	];
};

const views = languages.flatMap((lang) =>
	crimeSeries.map((crime) => ({ lang, crime, words: createWords(lang, catalogues[lang]) }))
);

let engine: Engine;
beforeAll(async () => {
	engine = await siteEngine();
});

async function yearly(choices: Choices, words: Words) {
	const { statements } = yearlyCountsQuestion(choices);
	return yearlyCountsModel(
		{
			years: await engine.run(statements.years),
			spans: await engine.run(statements.spans),
			beside: await engine.run(statements.beside),
			months: await engine.run(statements.months)
		},
		choices,
		words
	);
}

/** Every label of a drawing that lies on a mark, a stem, a line or another label. */
function crossings({ marks, runs, breaks, radiusPx, baseY }: YearlyLayout): readonly string[] {
	const lines = [
		...runs.flatMap(({ pieces }) => pieces),
		...marks.map(({ x, y }) => ({ from: { x, y }, to: { x, y: baseY } })),
		...breaks.map(({ x }) => ({ from: { x, y: 0 }, to: { x, y: baseY } }))
	];
	const boxes = [
		...marks.flatMap(({ label }) => (label ? [{ text: label.text, ...boxOf(label) }] : [])),
		...breaks.flatMap(({ lines: said, labelX, at }) =>
			said.map(({ text, y }) => {
				const end = labelX + (at === 'left' ? 1 : -1) * labelWidth(text, 12);
				return { text, x0: Math.min(labelX, end), x1: Math.max(labelX, end), y0: y - 9, y1: y + 1 };
			})
		)
	];
	return boxes.flatMap(({ text, x0, x1, y0, y1 }, index) => {
		const isOnMark = marks.some(
			({ x, y }) => Math.hypot(Math.max(x0 - x, 0, x - x1), Math.max(y0 - y, 0, y - y1)) < radiusPx - 0.5
		);
		const isOnLine = lines.some(({ from, to }) => {
			const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y));
			return Array.from({ length: steps + 1 }, (_, step) => step / Math.max(1, steps)).some((share) => {
				const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
				return x > x0 && x < x1 && y > y0 && y < y1;
			});
		});
		const isOnLabel = boxes
			.slice(index + 1)
			.some((other) => x1 > other.x0 && x0 < other.x1 && y1 > other.y0 && y0 < other.y1);
		return isOnMark || isOnLine || isOnLabel ? [text] : [];
	});
}

test.each(views)('the first figure of $crime says no nonsense in $lang', async ({ crime, words }) => {
	for (const period of periods(crime))
		for (const low of ['by-figure', 'out'] as const) {
			const model = await yearly({ ...defaultChoices, ...period, crime, low }, words);
			const said = [
				...textsOf(model.figure).map(({ text }) => text),
				...model.breaks.flatMap(({ text, labelText }) => [text, labelText]),
				...(model.isEmpty ? [model.emptyText] : []),
				...model.beside.map(({ text }) => text),
				...(model.months.length > 0 ? [model.monthsNote] : [])
			];
			for (const text of said)
				expect(text).not.toMatch(
					/undefined|NaN|null|\{|\(\s*\)| {2}|^\s*$|\b(\d{4})–\1\b|[,،:;؛] *[,،;؛.۔]|\b1 (figures|marks|publishers)\b/
				);
			const { title, subtitle, sources } = model.figure;
			expect(sources.length).toBeGreaterThan(0);
			if (model.shown.length === 0) expect(title).not.toMatch(/ counted \d| کے مطابق /);
			else expect(subtitle).toContain(String(model.shown.length));
			if (period.from === 1900)
				expect([title, model.isEmpty]).toEqual([expect.stringMatching(/No |نہیں/), true]);
			if (period.from !== null && period.from === period.to && model.shown.length > 0)
				expect(title).toContain(String(period.from));
		}
});

describe('the words in the drawing', () => {
	test.each(views)('of $crime cross no mark, no stem and no line in $lang', async ({ crime, words }) => {
		const faults: string[] = [];
		for (const period of periods(crime)) {
			const model = await yearly({ ...defaultChoices, ...period, crime }, words);
			for (const widthPx of drawnWidths)
				faults.push(
					...crossings(yearlyLayout(model, widthPx)).map(
						(one) => `${String(period.from)}, ${widthPx} px: ${one}`
					)
				);
		}
		expect(faults).toEqual([]);
	});

	test.each(languages)('hold all three numbers of 2010 in %s, "more than 100" too', async (lang) => {
		const model = await yearly(defaultChoices, createWords(lang, catalogues[lang]));
		for (const widthPx of drawnWidths) {
			const { marks } = yearlyLayout(model, widthPx);
			const labels = marks.flatMap(({ year, label }) => (year === 2010 && label ? [label.text] : []));
			expect(labels.toSorted()).toEqual(
				['112', '112', lang === 'en' ? 'more than 100' : '100 سے زیادہ'].toSorted()
			);
		}
	});
});
