import type { MessageKey } from '../../i18n/messages/catalogue';

type RuleKey = Extract<MessageKey, `rule.${string}`>;

const catalogue: readonly RuleKey[] = [
	'rule.not-a-sample',
	'rule.survival',
	'rule.disappearances',
	'rule.precision',
	'rule.sharpen',
	'rule.biases',
	'rule.deflators',
	'rule.today'
];

const rules: Readonly<Record<string, readonly RuleKey[]>> = {
	published_statistics: [
		'rule.compilers',
		'rule.cases',
		'rule.part-years',
		'rule.gaps',
		'rule.disagree',
		'rule.definitions',
		'rule.low',
		'rule.context'
	],
	headline_series: ['rule.compilers', 'rule.cases', 'rule.part-years', 'rule.gaps', 'rule.disagree'],
	incidents: catalogue,
	demo_incidents: ['rule.invented'],
	districts: ['rule.limits', 'rule.today', 'rule.context'],
	towns: ['rule.towns', 'rule.limits'],
	places: ['rule.places'],
	population: ['rule.population', 'rule.population-breaks'],
	population_subdivisions: ['rule.population', 'rule.population-breaks'],
	deflators: ['rule.deflators'],
	basemap: ['rule.schematic']
};

/** What must never be done with this table? Keys of the sentences, the weightiest first. */
export function rulesOfTable(table: string): readonly RuleKey[] {
	return rules[table] ?? [];
}
