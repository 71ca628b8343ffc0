import { isMissing, type Missing, type Reported } from '$lib/stats/estimate';
import { empiricalBayesGlobal } from '$lib/stats/small-areas/empirical-bayes-global';
import { empiricalBayesLocal } from '$lib/stats/small-areas/empirical-bayes-local';
import { FUNNEL_LEVELS, funnel, type FunnelArea, type FunnelFlag } from '$lib/stats/small-areas/funnel';
import { funnelCurvePoint } from '$lib/stats/small-areas/funnel-curve';
import { normalFunnelLimits } from '$lib/stats/small-areas/funnel-limits';
import type { VectorAdapter } from '../vector-adapters';
import type { Json } from '../vector-file';
import { REFUSED } from './refused';

interface AreasInput {
	readonly events: readonly Reported[];
	readonly population: readonly Reported[];
}

/** One number of each area; `null` where it has a reason instead. */
function column<Area extends object>(areas: readonly (Area | Missing)[], of: (area: Area) => Json): Json[] {
	return areas.map((area) => (isMissing(area) ? null : of(area as Area)));
}

const ebGlobal: VectorAdapter = (input) => {
	const { events, population } = input as unknown as AreasInput;
	const answer = empiricalBayesGlobal(events, population);
	if (isMissing(answer)) return REFUSED;
	const { prior, areas } = answer;
	return {
		priorMean: prior.mean,
		priorVariance: prior.variance,
		smoothed: column(areas, ({ smoothed }) => smoothed),
		raw: column(areas, ({ raw }) => raw),
		weight: column(areas, ({ weight }) => weight)
	};
};

const ebLocal: VectorAdapter = (input) => {
	const { events, population, neighbours0 } = input as unknown as AreasInput & {
		readonly neighbours0: readonly (readonly number[])[];
	};
	const smoothed = (scatter: 'own-mean' | 'each-mean') =>
		column(empiricalBayesLocal(events, population, neighbours0, scatter), (area) => area.smoothed);
	return { smoothed: smoothed('each-mean'), smoothedGeoda: smoothed('own-mean') };
};

const flagNames: Readonly<Record<FunnelFlag, string>> = {
	within: 'within',
	'above-warning': 'above 95%',
	'above-alarm': 'above 99.8%',
	'below-warning': 'below 95%',
	'below-alarm': 'below 99.8%'
};

interface FunnelInput extends AreasInput {
	readonly target: number | string;
	readonly winsorise: number;
}

const funnelRates: VectorAdapter = (input) => {
	const { events, population, target, winsorise } = input as unknown as FunnelInput;
	const answer = funnel(events, population, {
		winsorise,
		...(typeof target === 'number' && { target })
	});
	if (isMissing(answer)) return REFUSED;
	const { areas, dispersion } = answer;
	const spread = isMissing(dispersion) ? { winsorisedZ: [], phi: null, tau2: null } : dispersion;
	const normal = (multiplied: number, added: number) => (area: FunnelArea) =>
		normalFunnelLimits(answer.target, area.population, FUNNEL_LEVELS.warning, multiplied, added);
	const upper = (limits: ReturnType<typeof normal>) => column(areas, (area) => limits(area).upper);
	return {
		target: answer.target,
		expected: column(areas, ({ expected }) => expected),
		z: column(areas, ({ z }) => z),
		lower95: column(areas, ({ warning }) => warning.lower),
		upper95: column(areas, ({ warning }) => warning.upper),
		lower998: column(areas, ({ alarm }) => alarm.lower),
		upper998: column(areas, ({ alarm }) => alarm.upper),
		pUpper: column(areas, ({ pUpper }) => pUpper),
		pLower: column(areas, ({ pLower }) => pLower),
		flag: column(areas, ({ flag }) => flagNames[flag]),
		winsorisedZ: spread.winsorisedZ,
		phi: spread.phi,
		tau2: spread.tau2,
		normalLower95: column(areas, (area) => normal(1, 0)(area).lower),
		normalUpper95: upper(normal(1, 0)),
		multiplicativeUpper95: upper(normal(Math.max(1, spread.phi ?? 1), 0)),
		additiveUpper95: upper(normal(1, spread.tau2 ?? 0))
	};
};

interface CurveInput {
	readonly target: number;
	readonly per: number;
	readonly years: number;
	readonly events: readonly number[];
}

const funnelCurve: VectorAdapter = (input) => {
	const { target, per, years, events } = input as unknown as CurveInput;
	return {
		rows: events.map((count): Json => {
			const [two, three] = [FUNNEL_LEVELS.warning, FUNNEL_LEVELS.alarm].map((level) =>
				funnelCurvePoint(count, target, { per, years, level })
			);
			return {
				lower2Pop: two?.lowerPopulation ?? null,
				lower2: two?.lower ?? null,
				upper2Pop: two?.upperPopulation ?? null,
				upper2: two?.upper ?? null,
				lower3Pop: three?.lowerPopulation ?? null,
				lower3: three?.lower ?? null,
				upper3Pop: three?.upperPopulation ?? null,
				upper3: three?.upper ?? null
			};
		})
	};
};

export const smallAreaAdapters = {
	'eb-global-marshall': ebGlobal,
	'eb-local-marshall': ebLocal,
	'funnel-poisson-rates': funnelRates,
	'funnel-exact-curve': funnelCurve
};
