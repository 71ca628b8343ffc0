import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import { monthSeries, monthStatements } from '$lib/figures/month-series';
import { seasonsModel } from '$lib/figures/seasons/model';
import { seasonsQuestion } from '$lib/figures/seasons/question';
import { trendModel } from '$lib/figures/trend/model';
import { printedTrendModel } from '$lib/figures/trend/printed/model';
import { crimeSeries, defaultChoices, type Choices } from '$lib/filters/choices';
import { languages } from '$lib/i18n/lang';
import { en } from '$lib/i18n/messages/en';
import { ur } from '$lib/i18n/messages/ur';
import { createWords } from '$lib/i18n/words';
import { publishedMonths } from '$lib/queries/published-months';
import { publishedYears } from '$lib/queries/published-years';
import { siteEngine } from '$lib/server/site';
import { trendOfMonths } from '$lib/stats/calculations/trend-of-months';
import { isMissing } from '$lib/stats/estimate';
import { textsOf } from '../support/figure-models';

const english = createWords('en', en);
const demo: Choices = { ...defaultChoices, data: 'demo_incidents' };

let engine: Engine;
beforeAll(async () => {
	engine = await siteEngine();
});

async function printedOf(choices: Choices, words = english) {
	const { crime, from, to } = choices;
	const years = await engine.run(publishedYears({ crime_type: crime, from_year: from, to_year: to }));
	return printedTrendModel({ years }, null, choices, words);
}

async function monthFrames(choices: Choices) {
	const { months, disappearances } = monthStatements(choices);
	return { months: await engine.run(months), disappearances: await engine.run(disappearances) };
}

describe('the printed full years', () => {
	test('are held against each other, each compiler by itself', async () => {
		const { pairs, years, figure } = await printedOf(defaultChoices);
		expect(years.length).toBe(17);
		const said = pairs.map(({ earlier, later, ratio }) => [
			later.compiler_group,
			earlier.year,
			earlier.value,
			later.year,
			later.value,
			isMissing(ratio) ? null : Number(ratio.value.toFixed(4))
		]);
		expect(said).toEqual([
			['cplc', 2018, 8, 2020, 3, 0.375],
			['cplc_and_police', 2010, 112, 2019, 9, 0.0804],
			['police', 2020, 24, 2023, 17, 0.7083]
		]);
		expect(figure.title).toBe(
			'CPLC with police: 112 cases in 2010, 9 in 2019, a larger difference than chance explains'
		);
	});

	test.each(languages.flatMap((lang) => crimeSeries.map((crime) => [lang, crime] as const)))(
		'say something sound of every crime: %s, %s',
		async (lang, crime) => {
			const words = createWords(lang, { en, ur }[lang]);
			const { figure } = await printedOf({ ...defaultChoices, crime }, words);
			for (const { text } of textsOf(figure)) expect(text).not.toMatch(/NaN|undefined|Infinity|\{/);
		}
	);
});

test('the months that were printed are ten of 2010, and 103 of its 112', async () => {
	const args = { crime_type: 'kidnapping_for_ransom' };
	const frames = {
		printedMonths: await engine.run(publishedMonths({ ...args, year: 2010 })),
		printedYear: await engine.run(publishedYears({ ...args, from_year: 2010, to_year: 2010 }))
	};
	const asked = Object.values(seasonsQuestion(defaultChoices).statements).map(({ key }) => key);
	expect(asked).toEqual([
		publishedMonths({ ...args, year: 2010 }).key,
		publishedYears({ ...args, from_year: 2010, to_year: 2010 }).key
	]);
	expect(seasonsModel(frames, defaultChoices, english).refused).toEqual({
		months: 10,
		sum: 103,
		year: { value: 112, compiler_group: 'cplc_and_police' }
	});
});

describe('the months of the demonstration set', () => {
	test('are all there, and those without an incident too', async () => {
		const series = monthSeries(await monthFrames(demo), demo);
		expect(series).toMatchObject({
			incidents: 9266,
			yearOnly: 0,
			leftOut: 145,
			years: { first: 2008, last: 2025 }
		});
		expect(series?.counts.slice(60, 63)).toEqual([57, 61, 79]);
		const malir: Choices = { ...demo, district: ['malir'], kind: ['ransom'], from: 2020, to: 2021 };
		expect(monthSeries(await monthFrames(malir), malir)?.counts.length).toBe(24);
	});

	test.each(languages)('bear words without a hole: %s', async (lang) => {
		const words = createWords(lang, { en, ur }[lang]);
		for (const change of [
			{},
			{ from: 2015, to: 2017 },
			{ kind: ['express'], district: ['keamari'] },
			{ from: 1900, to: 1901 }
		]) {
			const choices = { ...demo, ...change };
			const frames = await monthFrames(choices);
			const series = monthSeries(frames, choices);
			const calculated = series && series.incidents > 0 ? trendOfMonths(series.counts) : null;
			const figures = [
				trendModel(series, calculated, choices, words).figure,
				seasonsModel(frames, choices, words).figure
			];
			for (const { text } of figures.flatMap(textsOf)) expect(text).not.toMatch(/NaN|undefined|Infinity|\{/);
		}
	});
});
