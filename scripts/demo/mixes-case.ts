import { assumed, published } from './basis';
import { every, mix, type Mix } from './mix';

const zones = (reason: string) =>
	`${reason} Shared out inside a zone by missing children 2023 by police district (KPS-8f98b9, KPS-8d0ac5, KPS-b55224, KPS-eea0ef, KPS-6cebc2, KPS-bd0fb6, KPS-e028be, KPS-3a4107); police district City lies inside South and is counted with it.`;

const missingChildren2023 = [
	'KPS-8f98b9',
	'KPS-8d0ac5',
	'KPS-b55224',
	'KPS-eea0ef',
	'KPS-6cebc2',
	'KPS-bd0fb6',
	'KPS-e028be',
	'KPS-3a4107'
] as const;

/** Where, when and to whom: mixes that describe the case. */
export const caseMixes: readonly Mix[] = [
	mix(
		'district_id',
		['ransom', 'express'],
		{
			'karachi-east': 212,
			malir: 171,
			korangi: 141,
			'karachi-south': 114,
			keamari: 124,
			'karachi-central': 112,
			'karachi-west': 126
		},
		published(
			['KPS-9cfa38', 'KPS-10de5f', 'KPS-f99731', 'KPS-3e6d0d', ...missingChildren2023],
			zones('Zones as ransom cases to 15 May 2024: East 11, South 5, West 5 of 21.')
		)
	),
	mix(
		'district_id',
		['child'],
		{
			'karachi-east': 200,
			malir: 162,
			korangi: 133,
			'karachi-south': 101,
			keamari: 111,
			'karachi-central': 138,
			'karachi-west': 155
		},
		published(
			missingChildren2023,
			'As missing children of January to August 2023, 840 in eight police districts.'
		)
	),
	mix(
		'district_id',
		['women', 'dispute', 'political'],
		{
			'karachi-east': 241,
			malir: 196,
			korangi: 161,
			'karachi-south': 101,
			keamari: 110,
			'karachi-central': 90,
			'karachi-west': 101
		},
		published(
			['KPS-8b9de4', 'KPS-69c1ec', 'KPS-89375f', 'KPS-dc947d', ...missingChildren2023],
			zones('Zones as abductions to 15 May 2024: East 593, South 209, West 190 of 992.')
		)
	),
	mix(
		'month',
		every,
		{ 1: 80, 2: 76, 3: 82, 4: 80, 5: 86, 6: 86, 7: 90, 8: 90, 9: 86, 10: 84, 11: 82, 12: 78 },
		assumed('A mild rise in summer.')
	),
	mix(
		'weekday',
		every,
		{ 1: 148, 2: 144, 3: 144, 4: 146, 5: 152, 6: 146, 7: 120 },
		assumed('ISO weekdays: fewer on Sundays.')
	),
	mix(
		'hour',
		['ransom', 'political'],
		hours([18, 12, 10, 8, 10, 14, 30, 58, 66, 52, 40, 36, 36, 38, 40, 44, 50, 62, 76, 84, 78, 62, 46, 30]),
		assumed('On the way to work and back.')
	),
	mix(
		'hour',
		['express'],
		hours([50, 34, 24, 16, 12, 12, 14, 18, 22, 24, 26, 28, 30, 30, 30, 32, 38, 48, 66, 88, 100, 98, 88, 72]),
		assumed('In the evening.')
	),
	mix(
		'hour',
		['child', 'women', 'dispute'],
		hours([10, 6, 5, 5, 6, 10, 24, 46, 54, 58, 62, 66, 70, 72, 70, 72, 78, 80, 72, 54, 36, 22, 14, 8]),
		assumed('By day.')
	),
	mix(
		'reported_to',
		['ransom'],
		{ police: 620, both: 260, cplc: 90, unknown: 30 },
		assumed('CPLC counts fewer cases than police since 2020; how many reach both is not printed.')
	),
	mix(
		'reported_to',
		['express', 'child', 'women', 'dispute', 'political'],
		{ police: 930, both: 10, media_only: 30, unknown: 30 },
		assumed('A register of police cases.')
	),
	mix('confidence', every, { high: 640, medium: 300, low: 60 }, assumed('No counterpart in any register.')),
	mix(
		'victim_count',
		every,
		{ 1: 930, 2: 50, 3: 15, 4: 5 },
		published(
			['KPS-880acd', 'KPS-ec86bc', 'KPS-d257bd', 'KPS-4cc9c7', 'KPS-f9967c', 'KPS-002878'],
			'Victims a case: 91 in 84 (2008), 80 in 73 (2009), 132 in 118 (2012), together 1.10.'
		)
	)
];

function hours(weights: readonly number[]): Record<string, number> {
	return Object.fromEntries(weights.map((weight, hour) => [String(hour), weight]));
}
