import { isMissing } from '$lib/stats/estimate';
import { cumulativeIncidence } from '$lib/stats/survival/cumulative-incidence';
import type { Durations } from '$lib/stats/survival/durations';
import { eventTable, type EventTable } from '$lib/stats/survival/event-table';
import { grayTest } from '$lib/stats/survival/gray-test';
import { incidenceJackknife } from '$lib/stats/survival/incidence-jackknife';
import { kaplanMeier } from '$lib/stats/survival/kaplan-meier';
import type { LimitScale } from '$lib/stats/survival/limits';
import { logRank, type LogRankTest } from '$lib/stats/survival/log-rank';
import { nelsonAalen } from '$lib/stats/survival/nelson-aalen';
import { restrictedMean } from '$lib/stats/survival/restricted-mean';
import { stepAt } from '$lib/stats/survival/step-at';
import { survivalQuantile } from '$lib/stats/survival/survival-quantile';
import type { VectorAdapter } from '../vector-adapters';
import type { Json } from '../vector-file';

interface SurvivalInput {
	readonly time: readonly number[];
	readonly event: readonly (0 | 1)[];
	readonly entry: readonly number[] | null;
	readonly tau: number;
	readonly conf: number;
}

function table(durations: Durations): EventTable {
	const events = eventTable(durations, { minimumN: 1 });
	if (isMissing(events)) throw new RangeError('no durations');
	return events;
}

/** One column of limits a scale, and the quantiles read off them. */
function onScale(events: EventTable, conf: number, scale: LimitScale, name: string): Record<string, Json> {
	const curve = kaplanMeier(events, conf, scale);
	const median = survivalQuantile(curve);
	return {
		[`lower${name}`]: curve.lower,
		[`upper${name}`]: curve.upper,
		[`quantiles${name}`]: {
			q25: survivalQuantile(curve, 0.25).days,
			median: median.days,
			q75: survivalQuantile(curve, 0.75).days,
			medianLower: median.lowerDays,
			medianUpper: median.upperDays
		}
	};
}

const kaplanMeierVector: VectorAdapter = (input) => {
	const { time, event, entry, tau, conf } = input as unknown as SurvivalInput;
	const outcome = event.map((code) => (code === 1 ? 'ended' : null));
	const events = table({ timeDays: time, outcome, ...(entry && { entryDays: entry }) });
	const curve = kaplanMeier(events, conf);
	const hazard = nelsonAalen(events);
	const mean = entry ? null : restrictedMean(events, tau, conf);
	const known = mean === null || isMissing(mean) ? null : mean;
	return {
		time: events.timeDays,
		nRisk: events.atRisk,
		nEvent: events.events,
		nCensor: events.censored,
		survival: curve.survival,
		greenwoodSE: curve.standardError,
		...onScale(events, conf, 'plain', 'Plain'),
		...onScale(events, conf, 'log', 'Log'),
		...onScale(events, conf, 'log-log', 'LogLog'),
		nelsonAalen: hazard.hazard,
		nelsonAalenSE: hazard.standardError,
		restrictedMean: known?.value ?? null,
		restrictedMeanSE: known?.standardError ?? null
	};
};

interface IncidenceInput {
	readonly time: readonly number[];
	readonly cause: readonly number[];
	readonly censorCode: number;
	readonly evaluateAt: readonly number[];
	readonly group: readonly (string | number)[] | null;
}

/** One test an outcome, in the order of the outcomes; none without groups. */
function grayTests(durations: Durations, group: IncidenceInput['group'], codes: readonly string[]): Json {
	if (group === null) return null;
	return codes.map((code): Json => {
		const test = grayTest({ ...durations, group: group.map(String) }, code);
		if (isMissing(test)) return { refuse: test.reason };
		return { cause: code, grayChisq: test.chiSquare, p: test.p, df: test.degreesOfFreedom };
	});
}

const incidenceVector: VectorAdapter = (input) => {
	const { time, cause, censorCode, evaluateAt, group } = input as unknown as IncidenceInput;
	const outcome = cause.map((code) => (code === censorCode ? null : String(code)));
	const durations = { timeDays: time, outcome };
	const events = table(durations);
	const errors = incidenceJackknife(durations, events);
	const { timeDays, open, byOutcome } = cumulativeIncidence(events);
	const at = (values: readonly number[], before: number) =>
		evaluateAt.map((day) => stepAt(timeDays, values, day, before));
	const causes = Array.from(byOutcome, ([code, curve]) => {
		const alone = table({ timeDays: time, outcome: outcome.map((end) => (end === code ? end : null)) });
		return {
			cause: Number(code),
			times: timeDays,
			cif: curve.incidence,
			seInfinitesimalJackknife: errors.get(code) ?? null,
			atTimes: evaluateAt,
			cifAt: at(curve.incidence, 0),
			varianceAalenAt: at(curve.variance, 0),
			naiveOneMinusKmAt: at(kaplanMeier(alone).survival, 1).map((share) => 1 - share)
		};
	});
	causes.sort((a, b) => a.cause - b.cause);
	const codes = causes.map((entry) => String(entry.cause));
	return {
		causes,
		overallSurvivalTimes: timeDays,
		overallEventFree: open,
		grayTests: grayTests(durations, group, codes)
	};
};

interface GroupsInput {
	readonly time: readonly number[];
	readonly event: readonly (0 | 1)[];
	readonly group: readonly (string | number)[];
	readonly strata: readonly (string | number)[] | null;
	readonly rho: number;
}

interface AskedGroups {
	readonly groups?: readonly string[];
	readonly observed?: Json;
	readonly expected?: Json;
}

/** Places of the groups in the order in which they are asked for: other programs sort names in other ways. */
function placesAsked(groups: readonly string[], { groups: order = groups }: AskedGroups): number[] {
	const places = order.map((code) => groups.indexOf(code));
	return places.length === groups.length && !places.includes(-1) ? places : [...groups.keys()];
}

/** With layers some programs give ends by group and layer, others by group. */
function ends(test: LogRankTest, side: 'observed' | 'expected', asked: AskedGroups): readonly Json[] {
	const shape = asked[side];
	if (!Array.isArray(shape) || !Array.isArray(shape[0])) return test[side];
	return test.groups.map((_, group) => test.byStratum.map((layer) => layer[side][group] ?? null));
}

const logRankVector: VectorAdapter = (input, asked) => {
	const { time, event, group, strata, rho } = input as unknown as GroupsInput;
	const shape = (asked ?? {}) as AskedGroups;
	const durations = {
		timeDays: time,
		outcome: event.map((code) => (code === 1 ? 'ended' : null)),
		group: group.map(String),
		...(strata && { stratum: strata.map(String) })
	};
	const test = logRank(durations, { rho });
	if (isMissing(test)) return { refuse: test.reason };
	const places = placesAsked(test.groups, shape);
	const inOrder = (values: readonly Json[]) => places.map((place) => values[place] ?? null);
	return {
		groups: inOrder(test.groups),
		n: inOrder(test.n),
		observed: inOrder(ends(test, 'observed', shape)),
		expected: inOrder(ends(test, 'expected', shape)),
		varianceMatrix: inOrder(test.variance.map(inOrder)),
		chisq: test.chiSquare,
		df: test.degreesOfFreedom,
		p: test.p
	};
};

export const survivalAdapters = {
	'kaplan-meier': kaplanMeierVector,
	'kaplan-meier-delayed-entry': kaplanMeierVector,
	'aalen-johansen-cumulative-incidence': incidenceVector,
	'log-rank': logRankVector,
	'peto-peto': logRankVector
};
