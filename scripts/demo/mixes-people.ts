import { assumed, published } from './basis';
import { kinds } from './kinds';
import { mix, type Mix } from './mix';

/** Victims and kidnappers. `mixed` is no code here: it is drawn apart, for cases with several victims. */
export const peopleMixes: readonly Mix[] = [
	mix(
		'victim_sex',
		['ransom'],
		{ M: 880, F: 120 },
		assumed('Two of 11 victims of 2019 were young women (KPS-f7f7d2, KPS-143d2e): too few to follow.')
	),
	mix('victim_sex', ['express'], { M: 930, F: 70 }, assumed('Drivers and passers-by.')),
	mix(
		'victim_sex',
		['child'],
		{ M: 265, F: 735 },
		published(
			['KPS-f3a064', 'KPS-2d5e1b'],
			'36 boys and 100 girls, police South Zone, January to October 2022.'
		)
	),
	mix('victim_sex', ['women'], { F: 1000 }, assumed('By definition.')),
	mix('victim_sex', ['dispute'], { M: 620, F: 380 }, assumed('No figure.')),
	mix('victim_sex', ['political'], { M: 960, F: 40 }, assumed('No figure.')),
	mix(
		'victim_age_band',
		['ransom'],
		{ '0-11': 80, '12-17': 90, '18-29': 300, '30-44': 330, '45-59': 160, '60+': 40 },
		assumed(
			'Children are named for single months only (3 of 7 cases of January 2009: KPS-8df431, KPS-eb5dd0).'
		)
	),
	mix(
		'victim_age_band',
		['express'],
		{ '12-17': 40, '18-29': 440, '30-44': 370, '45-59': 130, '60+': 20 },
		assumed('No figure.')
	),
	mix(
		'victim_age_band',
		['child'],
		{ '0-11': 499, '12-17': 501 },
		published(
			['KPS-19cdbd', 'KPS-765b50', 'KPS-4c010f', 'KPS-bf9d15'],
			'Missing children 2023 by age, police: 202, 345, 687 and 207, taken as even inside each band and up to 17.'
		)
	),
	mix(
		'victim_age_band',
		['women'],
		{ '12-17': 250, '18-29': 550, '30-44': 180, '45-59': 20 },
		assumed('No figure.')
	),
	mix(
		'victim_age_band',
		['dispute'],
		{ '0-11': 50, '12-17': 100, '18-29': 400, '30-44': 330, '45-59': 100, '60+': 20 },
		assumed('No figure.')
	),
	mix(
		'victim_age_band',
		['political'],
		{ '12-17': 20, '18-29': 520, '30-44': 350, '45-59': 100, '60+': 10 },
		assumed('No figure.')
	),
	mix('victim_occupation', ['0-11'], { schoolchild: 800, other: 200 }, assumed('No figure.')),
	mix(
		'victim_occupation',
		['12-17'],
		{ schoolchild: 600, student: 200, labourer: 120, other: 80 },
		assumed('No figure.')
	),
	mix(
		'victim_occupation',
		['18-29', '30-44', '45-59', '60+'],
		{
			trader: 200,
			employee: 160,
			shopkeeper: 130,
			labourer: 110,
			student: 90,
			transporter: 80,
			government: 60,
			doctor: 40,
			industrialist: 35,
			banker: 20,
			lawyer: 15,
			religious: 15,
			foreigner: 10,
			journalist: 10,
			ngo: 5,
			other: 20
		},
		assumed('No compiler prints occupations.')
	),
	mix(
		'perpetrator_type',
		kinds
			.filter(({ family }) => family === 'ransom' || family === 'express')
			.map(({ kidnap_type }) => kidnap_type)
			.filter((kind) => kind !== 'militant_terror' && kind !== 'by_police'),
		{ gang: 620, acquaintance: 110, militant: 20, tribal_dacoit: 20, police: 10, unknown: 220 },
		assumed('No figure.')
	),
	mix('perpetrator_type', ['militant_terror'], { militant: 1000 }, assumed('By definition.')),
	mix('perpetrator_type', ['by_police'], { police: 1000 }, assumed('By definition: alleged.')),
	mix(
		'perpetrator_type',
		['enforced_disappearance'],
		{ police: 400, unknown: 600 },
		assumed('Alleged; no figure.')
	),
	mix(
		'perpetrator_type',
		['political_sectarian'],
		{ political: 500, militant: 150, unknown: 350 },
		assumed('No figure.')
	),
	mix(
		'perpetrator_type',
		['child_abduction', 'women_abduction', 'personal_dispute', 'unknown'],
		{ acquaintance: 450, gang: 60, unknown: 490 },
		assumed('No figure.')
	)
];
