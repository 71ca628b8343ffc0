import { dictionary } from '../make/dictionary';
import { demoIncidents } from '../tables/demo-incidents';
import { calibrationLines } from './calibration';

/**
 * The page of the synthetic set: its dictionary and, line by line, what its calibration rests on. An assumption says so.
 */
export function demoDictionary(): string {
	const lines = calibrationLines().map(({ about, stat_ids, reason }) => {
		const basis = stat_ids.length === 0 ? 'Assumption.' : stat_ids.map((id) => `\`${id}\``).join(', ');
		return `| ${about} | ${basis} | ${reason} |`;
	});
	return [
		dictionary(demoIncidents).trimEnd(),
		'## What it is shaped after',
		'Published figures by their `stat_id`, each followed only for what its line says. Where no figure supports a line it is an assumption, named as one. The set begins in 2008 and ends with 2025: earlier years have too few figures. No line of it may be read back as a statement about Karachi.',
		['| line | rests on | how |', '|---|---|---|', ...lines].join('\n')
	]
		.join('\n\n')
		.concat('\n');
}
