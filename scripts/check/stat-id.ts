import { createHash } from 'node:crypto';

/** The facts of a published figure that its name is made of, in this order. */
export const statIdFacts = [
	'period_start',
	'period_end',
	'geo_level',
	'geo_name',
	'crime_type',
	'measure',
	'value',
	'compiler',
	'source_url'
] as const;

/** The name of a published figure: equal facts give equal names. */
export function statIdOf(fact: (name: (typeof statIdFacts)[number]) => string): string {
	const facts = statIdFacts.map(fact).join('|');
	return `KPS-${createHash('sha1').update(facts).digest('hex').slice(0, 6)}`;
}
