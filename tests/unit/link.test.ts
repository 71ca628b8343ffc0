import { describe, expect, test } from 'vitest';
import { breakdowns, defaultChoices, mapMeasures, type Choices } from '$lib/filters/choices';
import { choicesFromSearch, searchFromChoices, type LinkFault } from '$lib/filters/link';
import { districtIds, kidnapTypes, outcomes } from '$lib/manifest/codes';
import { seededPicker } from '../support/seeded';

const limits = { firstYear: 1990, lastYear: 2026 };

interface ValidLink {
	readonly title: string;
	readonly search: string;
	readonly chosen: Partial<Choices>;
}

const valid: readonly ValidLink[] = [
	{ title: 'nothing chosen', search: '', chosen: {} },
	{ title: 'one district', search: '?district=karachi-south', chosen: { district: ['karachi-south'] } },
	{
		title: 'a period, two kinds and the synthetic set',
		search: '?data=demo_incidents&from=2010&to=2013&kind=ransom,express',
		chosen: { data: 'demo_incidents', from: 2010, to: 2013, kind: ['ransom', 'express'] }
	},
	{ title: 'one year', search: '?from=2010&to=2010', chosen: { from: 2010, to: 2010 } },
	{
		title: 'what was not reported',
		search: '?district=unknown&outcome=unknown',
		chosen: { district: ['unknown'], outcome: ['unknown'] }
	},
	{
		title: 'money and crime',
		search: '?money=usd&crime=missing_children',
		chosen: { money: 'usd', crime: 'missing_children' }
	},
	{ title: 'what the map shows', search: '?map=extortion', chosen: { map: 'extortion' } },
	{ title: 'by what ends are told apart', search: '?by=district', chosen: { by: 'district' } },
	{ title: 'low confidence out', search: '?low=out', chosen: { low: 'out' } }
];

describe('a valid link', () => {
	test.each(valid)('chooses: $title', ({ search, chosen }) => {
		expect(choicesFromSearch(search, limits)).toEqual({
			choices: { ...defaultChoices, ...chosen },
			faults: []
		});
	});

	test.each(valid)('is written again as it was read: $title', ({ search }) => {
		expect(searchFromChoices(choicesFromSearch(search, limits).choices)).toBe(search);
	});

	test('is the same whatever the order in which codes were chosen', () => {
		const choices = { ...defaultChoices, kind: ['express', 'ransom'] };
		expect(searchFromChoices(choices)).toBe('?kind=ransom,express');
	});
});

interface BrokenLink {
	readonly title: string;
	readonly search: string;
	readonly kept: Partial<Choices>;
	readonly faults: readonly LinkFault[];
}

const broken: readonly BrokenLink[] = [
	{
		title: 'an unknown district beside a known one',
		search: '?district=karachi-south,atlantis&from=2010',
		kept: { district: ['karachi-south'], from: 2010 },
		faults: [{ kind: 'unknown-value', key: 'district', value: 'atlantis' }]
	},
	{
		title: 'a period that runs backwards',
		search: '?from=2013&to=2010&kind=ransom',
		kept: { kind: ['ransom'] },
		faults: [{ kind: 'reversed', from: '2013', to: '2010' }]
	},
	{
		title: 'years that are none, or not ours',
		search: '?from=20x0&to=2999',
		kept: {},
		faults: [
			{ kind: 'not-a-year', key: 'from', value: '20x0' },
			{ kind: 'year-out-of-range', key: 'to', value: '2999' }
		]
	},
	{
		title: 'SQL for a district',
		search: "?district=South';drop table incidents;--",
		kept: {},
		faults: [{ kind: 'unknown-value', key: 'district', value: "South';drop table incidents;--" }]
	},
	{
		title: 'a key that names nothing, and one that objects inherit',
		search: '?colour=red&constructor=1&__proto__=2',
		kept: {},
		faults: [
			{ kind: 'unknown-key', key: 'colour' },
			{ kind: 'unknown-key', key: 'constructor' },
			{ kind: 'unknown-key', key: '__proto__' }
		]
	},
	{
		title: 'a key given twice',
		search: '?money=usd&money=real',
		kept: { money: 'usd' },
		faults: [{ kind: 'repeated', key: 'money' }]
	},
	{
		title: 'a broken escape',
		search: '?kind=%E0%A4%A&outcome=killed',
		kept: { outcome: ['killed'] },
		faults: [{ kind: 'unknown-value', key: 'kind', value: '\ufffd%A' }]
	}
];

describe('a broken link', () => {
	test.each(broken)('keeps its valid part and names each fault: $title', ({ search, kept, faults }) => {
		expect(choicesFromSearch(search, limits)).toEqual({ choices: { ...defaultChoices, ...kept }, faults });
	});

	test('of ten thousand characters keeps its valid part', () => {
		const { choices, faults } = choicesFromSearch(`?district=malir&x=${'%00z'.repeat(2500)}`, limits);
		expect(choices).toEqual({ ...defaultChoices, district: ['malir'] });
		expect(faults).toHaveLength(1);
	});
});

test('any choice comes back from its link', () => {
	const pick = seededPicker(20101112);
	for (let round = 0; round < 300; round += 1) {
		const [from, to] = [pick.integer(1990, 2026), pick.integer(1990, 2026)].sort((a, b) => a - b);
		const choices: Choices = {
			...defaultChoices,
			map: pick.one(mapMeasures),
			by: pick.one(breakdowns),
			data: pick.one(['incidents', 'demo_incidents']),
			from: pick.one([null, from ?? null]),
			to: pick.one([null, to ?? null]),
			kind: pick.some(kidnapTypes),
			district: pick.some([...districtIds, 'unknown']),
			outcome: pick.some([...outcomes, 'unknown']),
			low: pick.one(['by-figure', 'in', 'out']),
			money: pick.one(['real', 'nominal', 'usd']),
			crime: pick.one(['kidnapping_for_ransom', 'extortion'])
		};
		expect(choicesFromSearch(searchFromChoices(choices), limits)).toEqual({ choices, faults: [] });
	}
});
