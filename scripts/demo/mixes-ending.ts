import { assumed, published } from './basis';
import { mix, type Mix } from './mix';

const released = ['released_ransom_paid', 'released_no_ransom', 'released_unclear'] as const;

/** How cases end, who ends them and what follows for the kidnappers. */
export const endingMixes: readonly Mix[] = [
	mix(
		'outcome',
		['ransom'],
		{
			released_ransom_paid: 330,
			rescued: 330,
			released_no_ransom: 80,
			killed: 50,
			released_unclear: 45,
			escaped: 35,
			pending_at_report: 90,
			still_missing: 40
		},
		published(
			['KPS-3209f0', 'KPS-97d968'],
			'129 of 148 cases solved to 9 October 2013: 870 of 1,000 are closed. How the closed ones split is assumed: the counts of 2002 (8 or more released on ransom, 2 without, 3 killed of 19: KPS-2e1070, KPS-bab15d, KPS-e641c1) and of January 2010 (3 on ransom, 9 rescued of 17: KPS-d12c68, KPS-65e656) are too small and disagree.'
		)
	),
	mix(
		'outcome',
		['express'],
		{
			released_ransom_paid: 560,
			rescued: 60,
			released_no_ransom: 150,
			killed: 10,
			released_unclear: 150,
			escaped: 50,
			pending_at_report: 20
		},
		assumed('No figure.')
	),
	mix(
		'outcome',
		['child'],
		{
			rescued: 560,
			released_no_ransom: 180,
			escaped: 30,
			released_unclear: 26,
			killed: 20,
			pending_at_report: 120,
			still_missing: 64
		},
		published(
			['KPS-1430a7', 'KPS-2e1eac', 'KPS-fc5ab6'],
			'111 of 136 recovered, 25 pending, CPLC to 12 August 2016: 816 of 1,000 are closed. How they split is assumed.'
		)
	),
	mix(
		'outcome',
		['women'],
		{
			rescued: 380,
			released_no_ransom: 180,
			released_unclear: 90,
			escaped: 20,
			killed: 10,
			pending_at_report: 260,
			still_missing: 60
		},
		assumed('No figure for the city.')
	),
	mix(
		'outcome',
		['dispute'],
		{
			rescued: 420,
			released_no_ransom: 220,
			released_unclear: 120,
			escaped: 40,
			killed: 40,
			pending_at_report: 120,
			still_missing: 40
		},
		assumed('No figure.')
	),
	mix(
		'outcome',
		['political'],
		{
			killed: 180,
			released_no_ransom: 320,
			released_unclear: 180,
			rescued: 40,
			escaped: 20,
			pending_at_report: 60,
			still_missing: 200
		},
		assumed('No figure.')
	),
	mix(
		'resolved_by',
		['rescued'],
		{ police: 420, 'avcc;cplc': 200, avcc: 180, rangers: 90, joint: 60, 'police;cplc;avcc': 50 },
		assumed(
			'Rescues are announced by those who made them (Rangers: 13 in 2016, KPS-43d606); no share is printed.'
		)
	),
	mix(
		'resolved_by',
		['released_ransom_paid'],
		{ family: 700, cplc: 60, unknown: 240 },
		assumed('No figure.')
	),
	mix(
		'resolved_by',
		['released_no_ransom'],
		{ family: 450, police: 250, self: 60, unknown: 240 },
		assumed('No figure.')
	),
	mix('resolved_by', ['released_unclear'], { family: 300, police: 100, unknown: 600 }, assumed('No figure.')),
	mix('resolved_by', ['escaped'], { self: 1000 }, assumed('By definition.')),
	mix('resolved_by', ['killed'], { police: 300, unknown: 700 }, assumed('No figure.')),
	mix(
		'arrests',
		[...released, 'rescued', 'escaped', 'killed'],
		{ 0: 480, 1: 160, 2: 140, 3: 100, 4: 70, 5: 30, 6: 20 },
		published(
			['KPS-96f4dc', 'KPS-880acd', 'KPS-b28f7c', 'KPS-d257bd'],
			'With the share reported, about 0.57 arrests a ransom case: 47 for 84 (2008), 45 for 73 (2009).'
		)
	),
	mix(
		'perpetrators_killed',
		['rescued'],
		{ 0: 600, 1: 270, 2: 100, 3: 30 },
		published(
			['KPS-5fbb2f', 'KPS-d40c9b'],
			'With the share reported and the share rescued, about 0.055 a ransom case: 3 for 55 (2021, police). Ransom cases only.'
		)
	),
	mix(
		'paid_percent',
		['released_ransom_paid'],
		{ 5: 60, 10: 160, 15: 110, 20: 140, 25: 90, 30: 90, 40: 80, 50: 110, 60: 40, 75: 30, 100: 70, 120: 20 },
		assumed('Paid in percent of what was asked: mostly far less, rarely more. No compiler prints it.')
	)
];
