import { describe, expect, test } from 'vitest';
import { labelWidth } from '$lib/charts/label-width';
import { unpackFrame } from '$lib/engine/frame';
import { barPanelsHeights, barPanelsLayout } from '$lib/figures/who/bar-panels';
import { byWhomModel } from '$lib/figures/who/by-whom/model';
import { whoModel, type WhoFrames } from '$lib/figures/who/model';
import { occupationGroups } from '$lib/figures/who/occupation-groups';
import { stretchesLayout } from '$lib/figures/who/printed-arrests/layout';
import { printedArrestsModel } from '$lib/figures/who/printed-arrests/model';
import { printedArrestsQuestion } from '$lib/figures/who/printed-arrests/question';
import { HEIGHT_PX, printedPeopleModel } from '$lib/figures/who/printed-people/model';
import { printedPeopleQuestion } from '$lib/figures/who/printed-people/question';
import { printedArrestsScenes, printedPeopleScenes } from '$lib/figures/who/printed-scenes';
import { whoQuestion } from '$lib/figures/who/question';
import { whoScenes } from '$lib/figures/who/scenes';
import { defaultChoices, type Choices } from '$lib/filters/choices';
import type { SceneGroup } from '$lib/figures/scene';
import { en } from '$lib/i18n/messages/en';
import { ur } from '$lib/i18n/messages/ur';
import { createWords } from '$lib/i18n/words';
import { occupations } from '$lib/manifest/codes';

const words = createWords('en', en);

function sceneOf(group: SceneGroup, name: string) {
	const scene = group.scenes.find((one) => one.name === name);
	if (!scene) throw new Error(name);
	return scene;
}

function whoFrames(name: string): WhoFrames {
	const { people, perpetrators } = whoQuestion(defaultChoices).statements;
	const { frames } = sceneOf(whoScenes, name);
	return {
		people: unpackFrame(frames['people'] ?? { length: 0, columns: {} }, people.columns),
		perpetrators: unpackFrame(frames['perpetrators'] ?? { length: 0, columns: {} }, perpetrators.columns)
	};
}

describe('who was taken', () => {
	const model = whoModel(whoFrames('default'), defaultChoices, words);
	const panels = model.columns.flat();
	const bar = (panel: string, key: string) =>
		panels.find((one) => one.key === panel)?.bars.find((one) => one.key === `${panel}.${key}`);

	test('“not reported” is the first bar of every panel and written strongly', () => {
		expect(panels.map(({ bars }) => [bars[0]?.name, bars[0]?.isStrong])).toEqual(
			panels.map(() => ['not reported', true])
		);
	});

	test('the bars of a panel add up to all incidents', () => {
		for (const { bars } of panels) expect(bars.reduce((sum, { value }) => sum + value, 0)).toBe(100);
		expect(model.figure.title).toContain('of 100 reported incidents the age is known in 40');
	});

	test('occupations are drawn in groups that miss none, single ones stand in the table', () => {
		expect(Object.values(occupationGroups).flat().toSorted()).toEqual([...occupations].toSorted());
		expect(bar('victim_occupation', 'learning')).toMatchObject({ value: 7, isFew: false });
		expect(model.figure.table.rows.map(([, name]) => name?.text)).toContain('journalist');
	});

	test('fewer than five are hatched and in words, none is neither', () => {
		expect(bar('victim_sex', 'mixed')).toMatchObject({ isFew: true, valueText: 'three' });
		expect(bar('victim_age_band', '45-59')).toMatchObject({ isFew: false, valueText: 'none' });
		expect(bar('victim_age_band', '18-29')).toMatchObject({ isFew: false, valueText: '5' });
	});

	test('low confidence is said and drawn as the hollow end', () => {
		expect(bar('victim_sex', 'M')).toMatchObject({ value: 68, low: 9 });
		expect(model.figure.notes.find(({ kind }) => kind === 'low-confidence')?.text).toContain('17 of these');
	});

	test('alleged disappearances are said apart, of real incidents only', () => {
		const texts = (choices: Choices) =>
			whoModel(whoFrames('default'), choices, words)
				.figure.notes.map(({ text }) => text)
				.join();
		expect(texts(defaultChoices)).toContain('21 of these incidents are enforced disappearances alleged');
		expect(texts({ ...defaultChoices, data: 'demo_incidents' })).not.toMatch(/alleged|press reported/);
	});

	test('no incident is a reason, not a bar', () => {
		expect(whoModel(whoFrames('empty'), defaultChoices, words)).toMatchObject({ isEmpty: true });
	});

	test('every bar lies inside the drawing, on one scale, at any width', () => {
		for (const widthPx of [240, 344, 720, 1080]) {
			const heights = barPanelsHeights(model.columns);
			const { panels: placed } = barPanelsLayout(model.columns, widthPx, heights);
			const bars = placed.flatMap((panel) => panel.bars.map((one) => ({ ...one, right: panel.right })));
			expect(bars.every(({ to, right }) => to <= right)).toBe(true);
			expect(Math.max(...bars.map(({ top }) => top))).toBeLessThan(
				widthPx < 560 ? heights.narrow : heights.wide
			);
			const scales = bars.filter(({ value }) => value > 20).map(({ to, left, value }) => (to - left) / value);
			expect(Math.max(...scales) - Math.min(...scales)).toBeLessThan(0.05);
		}
	});
});

describe('by whom', () => {
	const model = byWhomModel(whoFrames('default'), defaultChoices, words);

	test('every perpetrator is called alleged, in drawing and table', () => {
		const alleged = model.columns[0]?.[0]?.bars.slice(1) ?? [];
		expect(alleged).toHaveLength(6);
		expect(alleged.every(({ name }) => name.startsWith('alleged: '))).toBe(true);
		const named = model.figure.table.rows.map(([name]) => name?.text ?? '').slice(1, 7);
		expect(named.every((text) => text.startsWith('Alleged perpetrator'))).toBe(true);
		expect(model.figure.title).toBe('By whom: 43 of 100 reported incidents name no alleged perpetrator');
	});

	test('incidents without a number of arrests stand beside those with one', () => {
		const [arrests, killed] = model.columns[1] ?? [];
		expect(arrests?.title).toBe('Arrests (90 people arrested)');
		expect(arrests?.bars.map(({ value, low }) => [value, low])).toEqual([
			[70, 15],
			[30, 2]
		]);
		expect(killed?.title).toBe('Alleged kidnappers killed');
	});
});

function printedFrames<S extends SceneGroup>(group: S, name: string) {
	return sceneOf(group, name).frames['printed'] ?? { length: 0, columns: {} };
}

describe('the printed figures on people', () => {
	const { printed } = printedPeopleQuestion(defaultChoices).statements;
	const modelOf = (name: string, choices = defaultChoices) =>
		printedPeopleModel(
			{ printed: unpackFrame(printedFrames(printedPeopleScenes, name), printed.columns) },
			choices,
			words
		);

	test('each source, crime and period is a panel of its own', () => {
		const panels = modelOf('default').columns.flat();
		expect(panels.map(({ bars }) => bars.length).toSorted()).toEqual([1, 1, 1, 3]);
		expect(modelOf('default').figure.title).toBe(
			'Police, 2023: of the children counted as missing, 1149 were male and 294 female'
		);
	});

	test('one sex alone makes no finding', () => {
		expect(modelOf('one-point').figure.title).toBe('Who was taken, in the printed figures: age and sex');
	});

	test('parts of years are striped, low confidence is hollow, fewer than five in words', () => {
		const bars = modelOf('default')
			.columns.flat()
			.flatMap((panel) => panel.bars);
		const byValue = (value: number) => bars.find((one) => one.value === value);
		expect(byValue(491)).toMatchObject({ isPartYear: true });
		expect(byValue(1149)).toMatchObject({ isPartYear: false, low: 0 });
		expect(byValue(108)).toMatchObject({ low: 108 });
		expect(byValue(2)).toMatchObject({ valueText: 'two', isFew: true });
	});

	test('low confidence leaves when it is out everywhere', () => {
		const { columns, figure } = modelOf('default', { ...defaultChoices, low: 'out' });
		const bars = columns.flat().flatMap((panel) => panel.bars);
		expect(bars.some(({ value }) => value === 108)).toBe(false);
		expect(bars.every(({ low }) => low === 0)).toBe(true);
		expect(figure.notes.map(({ text }) => text)).toContain(
			'Printed figures of low confidence are left out, as you chose.'
		);
	});

	test('a whole year that was printed before it was over says so and is striped', () => {
		const packed = printedFrames(printedPeopleScenes, 'one-point');
		const columns = { ...packed.columns, is_part_year: [1] };
		const model = printedPeopleModel(
			{ printed: unpackFrame({ ...packed, columns }, printed.columns) },
			defaultChoices,
			words
		);
		const [panel] = model.columns.flat();
		expect(panel?.title).toContain('2023 so far, printed before the year’s end');
		expect(panel?.bars[0]?.isPartYear).toBe(true);
		expect(model.figure.table.rows[0]?.map(({ text }) => text).join()).toContain('2023 so far');
	});

	test('a district cannot reach them, and they say so', () => {
		expect(modelOf('default', { ...defaultChoices, district: ['malir'] }).figure.notes.at(-1)?.kind).toBe(
			'out-of-reach'
		);
	});
});

describe('the printed arrests', () => {
	const { printed } = printedArrestsQuestion(defaultChoices).statements;
	const model = printedArrestsModel(
		{ printed: unpackFrame(printedFrames(printedArrestsScenes, 'default'), printed.columns) },
		defaultChoices,
		words
	);

	test('crimes stand under headings of their own, and nothing is added', () => {
		expect(model.groups.map(({ title, stretches }) => [title, stretches.length])).toEqual([
			['People arrested: kidnapping for ransom', 3],
			['People arrested: kidnapping and abduction, all kinds', 1],
			['Alleged kidnappers killed: kidnapping for ransom', 1],
			['Gangs said to have been broken up: kidnapping for ransom', 1]
		]);
		expect(model.groups.flatMap(({ stretches }) => stretches).map(({ label }) => label)).toContain(
			'more than 94 · Police'
		);
	});

	test('a stretch is as long as its period and its label stays in the drawing', () => {
		const { stretches, right } = stretchesLayout(model.groups, 720);
		const of = (value: number) => stretches.find((one) => one.value === value);
		expect((of(94)?.width ?? 0) / (of(72)?.width ?? 1)).toBeCloseTo(245 / 180, 1);
		expect(of(209)).toMatchObject({ label: '209 · CPLC with police', labelAt: 'left' });
		expect(stretches.every(({ x, width }) => x >= 0 && x + width <= right)).toBe(true);
	});

	/** All but the longest at the end of the axis, where a label has the least room. */
	const late = (group: (typeof model.groups)[number]) => ({
		...group,
		stretches: group.stretches.map((one) =>
			one.value === 209 ? one : { ...one, period_start: '2018-12-01' }
		)
	});

	test.each([en, ur])(
		'every number keeps its compiler, above its stretch and in the drawing',
		(catalogue) => {
			const own = createWords(catalogue === en ? 'en' : 'ur', catalogue);
			const { groups } = printedArrestsModel(
				{ printed: unpackFrame(printedFrames(printedArrestsScenes, 'default'), printed.columns) },
				defaultChoices,
				own
			);
			for (const widthPx of [328, 344, 720]) {
				const { stretches, baseY, heightPx, barPx } = stretchesLayout(groups.map(late), widthPx);
				for (const { label, labelX, labelAt, labelY, top, compiler_group } of stretches) {
					const [from, to] =
						labelAt === 'left'
							? [labelX, labelX + labelWidth(label, 13)]
							: [labelX - labelWidth(label, 13), labelX];
					expect(label).toContain(own.name('compiler', compiler_group));
					expect(from).toBeGreaterThanOrEqual(0);
					expect(to).toBeLessThanOrEqual(widthPx);
					expect(labelY).toBeLessThan(top);
					expect(top + barPx).toBeLessThanOrEqual(baseY);
				}
				expect(baseY).toBeLessThan(heightPx);
			}
		}
	);
});

test('printed panels that are many stand closer, and stay in the height that they always have', () => {
	const panel = (bars: number, key: string) => ({
		key,
		title: 'Sindh Police, 2023: missing children',
		bars: Array.from({ length: bars }, (_, index) => ({
			key: `${key}${index}`,
			name: 'male',
			value: 10,
			low: 0,
			valueText: '10',
			hue: 'police',
			isFew: false
		}))
	});
	const lowest = (bars: number, widthPx: number) => {
		const { panels, barPx } = barPanelsLayout([[panel(bars, 'a')], [panel(bars, 'b')]], widthPx, HEIGHT_PX);
		return Math.max(...panels.flatMap((one) => one.bars.map(({ top }) => top + barPx)));
	};
	expect(lowest(18, 344)).toBeLessThanOrEqual(HEIGHT_PX.narrow);
	expect(lowest(18, 720)).toBeLessThanOrEqual(HEIGHT_PX.wide);
	expect(lowest(3, 344)).toBeLessThan(HEIGHT_PX.narrow / 2);
});
