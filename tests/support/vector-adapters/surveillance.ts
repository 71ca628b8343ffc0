import type { Reported } from '$lib/stats/estimate';
import { ears, type EarsRule } from '$lib/stats/surveillance/ears';
import { farrington } from '$lib/stats/surveillance/farrington';
import { farringtonFlexible } from '$lib/stats/surveillance/farrington-flexible';
import type { Flag } from '$lib/stats/surveillance/flag';
import type { SeasonalFlagOptions } from '$lib/stats/surveillance/season-options';
import type { Power } from '$lib/stats/surveillance/threshold';
import type { VectorAdapter } from '../vector-adapters';
import type { Json } from '../vector-file';
import { orRefused } from './refused';

/** What R's `surveillance` prints as an alarm: nothing where it prints no bound. */
const alarmOrNothing = ({ threshold, alarm }: Flag) => (threshold === null ? null : alarm);

interface EarsInput {
	readonly counts: readonly Reported[];
	readonly method: EarsRule;
	readonly baseline: number;
	readonly alpha: number;
	readonly range1Based: readonly number[];
	readonly minSigma: number;
}

const earsRule: VectorAdapter = (given) =>
	orRefused((): Json => {
		const input = given as unknown as EarsInput;
		const flags = ears(input.counts, {
			rule: input.method,
			baseline: input.baseline,
			alpha: input.alpha,
			minimumSd: input.minSigma,
			minimumCount: 0,
			times: input.range1Based.map((time) => time - 1)
		});
		return { upperbound: flags.map((flag) => flag.threshold), alarm: flags.map(alarmOrNothing) };
	});

interface FarringtonInput {
	readonly counts: readonly Reported[];
	readonly population?: readonly number[];
	readonly frequency: number;
	readonly range1Based: readonly number[];
	readonly b: number;
	readonly w: number;
	readonly alpha: number;
	readonly options: {
		readonly reweight?: boolean;
		readonly limit54?: readonly [number, number];
		readonly powertrans?: Power;
		/** Of the rule of 1996 in words, where it is always tried. */
		readonly trend?: boolean | string;
		readonly fitFun?: string;
		readonly populationOffset?: boolean;
		readonly noPeriods?: number;
		readonly weightsThreshold?: number;
		readonly pastWeeksNotIncluded?: number;
		readonly pThresholdTrend?: number;
		readonly thresholdMethod?: 'delta' | 'nbPlugin' | 'muan';
	};
}

function seasonalOptions({ options, ...input }: FarringtonInput): SeasonalFlagOptions {
	const offset = options.populationOffset === true || /populationOffset/.test(options.fitFun ?? '');
	return {
		timesPerYear: input.frequency,
		yearsBack: input.b,
		halfWindow: input.w,
		reweight: options.reweight ?? true,
		trend: options.trend !== false,
		pThresholdTrend: options.pThresholdTrend ?? 0.05,
		minimumCases: options.limit54?.[0] ?? 5,
		inTimes: options.limit54?.[1] ?? 4,
		times: input.range1Based.map((time) => time - 1),
		...(offset && input.population ? { population: input.population } : {})
	};
}

/** R prints the bound of the rule of 1996 as 0 where there are too few cases, and no expectation. */
const farrington1996: VectorAdapter = (given) =>
	orRefused((): Json => {
		const input = given as unknown as FarringtonInput;
		const flags = farrington(input.counts, {
			...seasonalOptions(input),
			alpha: input.alpha,
			power: input.options.powertrans ?? '2/3'
		});
		return {
			upperbound: flags.map(({ threshold, reason }) => (reason === 'too-few' ? 0 : threshold)),
			alarm: flags.map(({ alarm }) => alarm),
			expected: null
		};
	});

const limits = { delta: 'power', nbPlugin: 'plug-in', muan: 'cautious' } as const;

const flexible: VectorAdapter = (given) =>
	orRefused((): Json => {
		const input = given as unknown as FarringtonInput;
		const { options } = input;
		const flags = farringtonFlexible(input.counts, {
			...seasonalOptions(input),
			alpha: input.alpha,
			power: options.powertrans ?? '2/3',
			limit: limits[options.thresholdMethod ?? 'delta'],
			parts: options.noPeriods ?? 1,
			recentLeftOut: options.pastWeeksNotIncluded ?? input.w,
			weightsThreshold: options.weightsThreshold ?? 2.58
		});
		return {
			upperbound: flags.map(({ threshold }) => threshold),
			alarm: flags.map(({ alarm }) => alarm),
			expected: flags.map(({ threshold, expected }) => (threshold === null ? null : expected))
		};
	});

export const surveillanceAdapters = {
	'ears-c1': earsRule,
	'ears-c2': earsRule,
	'ears-c3': earsRule,
	farrington: farrington1996,
	'farrington-flexible': flexible
};
