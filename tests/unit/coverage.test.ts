import { describe, expect, test } from 'vitest';
import { unpackFrame, type PackedFrame } from '$lib/engine/frame';
import { compilerEntries } from '$lib/figures/compiler-key';
import { catalogueShareLayout } from '$lib/figures/coverage/catalogue-share/layout';
import { catalogueShareModel } from '$lib/figures/coverage/catalogue-share/model';
import { catalogueShareQuestion } from '$lib/figures/coverage/catalogue-share/question';
import { coverageLayout } from '$lib/figures/coverage/layout';
import { coverageModel } from '$lib/figures/coverage/model';
import { coverageQuestion } from '$lib/figures/coverage/question';
import { catalogueShareScenes, coverageScenes, unreportedScenes } from '$lib/figures/coverage/scenes';
import { unreportedModel } from '$lib/figures/coverage/unreported/model';
import { unreportedQuestion } from '$lib/figures/coverage/unreported/question';
import { yearRuns } from '$lib/figures/year-runs';
import type { SceneGroup } from '$lib/figures/scene';
import { defaultChoices, type Choices } from '$lib/filters/choices';
import { en } from '$lib/i18n/messages/en';
import { createWords } from '$lib/i18n/words';

const words = createWords('en', en);

function framesOf(group: SceneGroup, name: string) {
	const frames = group.scenes.find((one) => one.name === name)?.frames ?? {};
	return (frame: string): PackedFrame => frames[frame] ?? { length: 0, columns: {} };
}

test('years become runs of neighbours', () => {
	expect(yearRuns([1991, 1992, 1994, 2000, 2001])).toEqual([
		[1991, 1992],
		[1994, 1994],
		[2000, 2001]
	]);
});

describe('who covers what', () => {
	const modelOf = (change: Partial<Choices> = {}) => {
		const choices = { ...defaultChoices, ...change };
		const { printed } = coverageQuestion(choices).statements;
		const frame = framesOf(coverageScenes, 'default')('printed');
		return coverageModel({ printed: unpackFrame(frame, printed.columns) }, choices, words);
	};

	test('the headline counts whole years, without those of low confidence', () => {
		expect(modelOf().figure.title).toBe(
			'How much is seen: counts of kidnapping for ransom for a whole year were printed from CPLC for 3 of 6 years, from police for 1'
		);
	});

	test('the drawing shows the chosen crime, the table every crime', () => {
		expect(modelOf().rows.map(({ key }) => key)).toEqual([
			'kidnapping_for_ransom.counts.cplc',
			'kidnapping_for_ransom.counts.police',
			'kidnapping_for_ransom.kidnappers.rangers'
		]);
		expect(modelOf().figure.table.rows).toHaveLength(4);
		expect(modelOf({ crime: 'women_abduction' }).isEmpty).toBe(true);
	});

	test('the table names the years by what was printed of them', () => {
		expect(
			modelOf()
				.figure.table.rows[0]?.slice(3)
				.map(({ text }) => text)
		).toEqual(['2009–2010, 2012', '2013', '2014']);
	});

	test('cells of a hue and sign are one path; what is missing is a gap', () => {
		const layout = coverageLayout(modelOf(), 344);
		expect(layout.cells.map(({ key, path }) => [key, path.split('z').length - 1])).toEqual([
			['cplc.year', 3],
			['cplc.part', 1],
			['cplc.span', 1],
			['police.year', 1],
			['police.low', 1],
			['rangers.span', 1]
		]);
		// 2011 of CPLC; 2009, 2011–2012 and 2014 of police; 2009–2013 of Rangers.
		expect(layout.gaps.split('M').length - 1).toBe(5);
	});
});

describe('the catalogue beside the counts', () => {
	const modelOf = (name: string, change: Partial<Choices> = {}) => {
		const choices = { ...defaultChoices, ...change };
		const { catalogue, years } = catalogueShareQuestion(choices).statements;
		const frame = framesOf(catalogueShareScenes, name);
		return catalogueShareModel(
			{
				catalogue: unpackFrame(frame('catalogue'), catalogue.columns),
				years: unpackFrame(frame('years'), years.columns)
			},
			choices,
			words
		);
	};
	const ofTexts = (name: string) =>
		modelOf(name).printed.map(({ stat_id, ofText }) => [stat_id.slice(4), ofText]);

	test('“x of y” is said of whole years and cases only, inside the years of the catalogue', () => {
		expect(ofTexts('default')).toEqual([
			['4a5761', ''],
			['880acd', '2 of 112'],
			['af478b', '2 of more than 100'],
			['e85dc3', ''],
			['3209f0', ''],
			['7e41d5', '']
		]);
	});

	test('only headline figures stand beside the catalogue', () => {
		expect(modelOf('default').printed.some(({ value }) => value === 999)).toBe(false);
	});

	test('without a whole year of cases there is no finding, and never a percentage', () => {
		expect(modelOf('only-parts').figure.title).toBe(
			'The press catalogue beside the printed counts, year by year'
		);
		expect(JSON.stringify(modelOf('default').figure)).not.toMatch(/%|\bper 100/);
	});

	test('the example of the note is the headline’s own; without one the note is left out', () => {
		const nested = (name: string) =>
			modelOf(name).figure.notes.find(({ text }) => text.includes('side by side'))?.text;
		expect(nested('default')).toMatch(/^“2 of 112” sets two lists side by side/);
		expect(nested('only-parts')).toBeUndefined();
	});

	test('figures of low confidence leave when they are out everywhere, and are never compared', () => {
		const ids = (low: Choices['low']) => modelOf('default', { low }).printed.map(({ stat_id }) => stat_id);
		expect(ids('by-figure')).toContain('KPS-7e41d5');
		expect(ids('out')).not.toContain('KPS-7e41d5');
		const { figure } = modelOf('default', { low: 'in' });
		expect(figure.notes.at(-1)).toMatchObject({ kind: 'out-of-reach' });
	});

	test('compilers that share the grey share an entry of the key, which names them', () => {
		const entries = compilerEntries(['survey', 'cplc', 'rangers', 'cplc'], words);
		expect(entries.map(({ hue, text }) => [hue, text])).toEqual([
			['cplc', 'CPLC'],
			['rangers', 'other compilers: Rangers, Surveys']
		]);
		expect(compilerEntries(['courts'], words).map(({ text }) => text)).toEqual(['Courts']);
	});

	test('neither incidents nor figures is a reason', () => {
		expect(modelOf('empty', { from: 1992, to: 1994 }).isEmpty).toBe(true);
	});

	test('both stand on one axis from zero', () => {
		const { bars, marks, baseY } = catalogueShareLayout(modelOf('default'), 720);
		const bar = bars.find(({ year }) => year === 2013);
		const mark = marks.find(({ value }) => value === 148);
		const perIncident = (baseY - (bar?.top ?? 0)) / 9;
		expect((baseY - (mark?.y ?? 0)) / 148).toBeCloseTo(perIncident, 1);
		expect(bars.map(({ year }) => year)).toEqual([2010, 2011, 2013]);
	});
});

describe('what is never reported', () => {
	const { guesses } = unreportedQuestion(defaultChoices).statements;
	const modelOf = (name: string, change: Partial<Choices> = {}) =>
		unreportedModel(
			{ guesses: unpackFrame(framesOf(unreportedScenes, name)('guesses'), guesses.columns) },
			{ ...defaultChoices, ...change },
			words
		);

	test('kidnapping, street crime and other places stand apart', () => {
		const model = modelOf('default');
		expect(model.groups.map(({ key, guesses: own }) => [key, own.map(({ text }) => text)])).toEqual([
			['kidnapping', ['more than 1000 abductions a year not reported', '10–15 cases a day']],
			['street', ['23% of those asked were victims themselves']],
			['elsewhere', ['151 victims known to police without a registered case, beside 141 with one']]
		]);
		expect(model.title).toContain('2 printed guesses');
	});

	test('guesses of low confidence leave when they are out everywhere; a period moves nothing, and that is said', () => {
		const { groups, notes } = modelOf('default', { low: 'out' });
		expect(groups[0]?.guesses.map(({ isLow }) => isLow)).toEqual([false]);
		expect(notes.at(-1)?.text).toBe('Printed figures of low confidence are left out, as you chose.');
		expect(modelOf('default').notes.some(({ kind }) => kind === 'out-of-reach')).toBe(false);
		expect(modelOf('default', { from: 2010 }).notes.at(-1)?.kind).toBe('out-of-reach');
	});

	test('a guess says who said it and leads to its source', () => {
		expect(modelOf('default').groups[0]?.guesses[0]).toMatchObject({
			isLow: true,
			href: '/data/published/KPS-ee7e5c/',
			who: 'said by police, printed by The <i>Very</i> Long Named Newspaper of the Whole Province'
		});
	});
});
