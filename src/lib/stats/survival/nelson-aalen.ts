import type { EventTable } from './event-table';

/** Cumulated hazard after each time of the table, with its standard error. Columns as long as the table's. */
export interface CumulativeHazard {
	readonly timeDays: readonly number[];
	readonly hazard: readonly number[];
	readonly standardError: readonly number[];
}

/**
 * How much risk of ending had a case gathered by each time?
 *
 * @param table - events by time; every outcome ends a case.
 * @returns Σ d/n and √Σ d/n². Source: Aalen O (1978) Ann Stat 6:701; Klein and Moeschberger (2003), 4.2.3 and 4.2.4.
 */
export function nelsonAalen(table: EventTable): CumulativeHazard {
	let hazard = 0;
	let variance = 0;
	const steps = table.events.map((events, index) => {
		const atRisk = table.atRisk[index] ?? 0;
		if (events > 0) {
			hazard += events / atRisk;
			variance += events / (atRisk * atRisk);
		}
		return { hazard, standardError: Math.sqrt(variance) };
	});
	return {
		timeDays: table.timeDays,
		hazard: steps.map((step) => step.hazard),
		standardError: steps.map((step) => step.standardError)
	};
}
