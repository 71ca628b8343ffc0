import { isMissing, type Reported } from '$lib/stats/estimate';
import { chapman } from '$lib/stats/unseen/chapman';
import { closedPopulation, type ClosedModel } from '$lib/stats/unseen/closed-population';
import { chaoLowerBound } from '$lib/stats/unseen/chao-lower-bound';
import { listCells, type ListCell, type ListCells } from '$lib/stats/unseen/list-cells';
import { fitListModel } from '$lib/stats/unseen/list-model';
import { listModelProfile } from '$lib/stats/unseen/list-model-profile';
import type { VectorAdapter } from '../vector-adapters';
import type { Json } from '../vector-file';
import { orRefused, REFUSED, rowByRow } from './refused';

/** Vectors ask for the number itself; what a reader is not shown is refused by default, and tested apart. */
const NEVER_REFUSED = { minimumOverlap: 0, allowNested: true };

interface TwoListRow {
	readonly n1: Reported;
	readonly n2: Reported;
	readonly m: Reported;
	readonly conf?: number;
}

function chapmanRow({ n1, n2, m, conf }: TwoListRow): Json {
	const level = conf === undefined ? {} : { level: conf };
	const answer = chapman({ first: n1, second: n2, both: m }, { ...NEVER_REFUSED, ...level });
	if (isMissing(answer)) return REFUSED;
	return {
		chapman: answer.value,
		variance: answer.variance,
		se: answer.standardError,
		observedDistinct: answer.observed,
		normalLower: answer.normalLimits.lower,
		normalUpper: answer.normalLimits.upper,
		logLower: answer.lower,
		logUpper: answer.upper,
		lincolnPetersen: answer.lincolnPetersen,
		overlapWarning: answer.isThin
	};
}

interface SightingsRow {
	readonly distinct: Reported;
	readonly f1: Reported;
	readonly f2: Reported;
	readonly lists?: number | null;
	readonly conf?: number;
}

function chaoRow({ distinct, f1, f2, lists = null, conf }: SightingsRow): Json {
	const answer = chaoLowerBound({ distinct, once: f1, twice: f2, lists }, conf);
	if (isMissing(answer)) return REFUSED;
	const { bound, biasCorrected, ofLists } = answer;
	const known = isMissing(bound) ? null : bound;
	return {
		chao1: known?.value ?? null,
		chao1BiasCorrected: biasCorrected,
		chao2Lists: ofLists,
		variance: known?.variance ?? null,
		logLower: known?.lower ?? null,
		logUpper: known?.upper ?? null
	};
}

interface AskedModel {
	/** "A+B+C+A:B" */
	readonly model: string;
	/** Null where the vector has no profile. */
	readonly profileMultinomial95: Json;
}

function listModel(cells: ListCells, lists: readonly string[], asked: AskedModel): Json {
	const terms = asked.model.split('+').map((term) => term.split(':').map((name) => lists.indexOf(name)));
	const fit = fitListModel(cells, terms);
	if (isMissing(fit)) return { model: asked.model, refuse: fit.reason };
	const profile = asked.profileMultinomial95 === null ? null : listModelProfile(cells, terms, 0.95);
	return {
		model: asked.model,
		estimate: fit.total,
		se: fit.standardError,
		deviance: fit.deviance,
		df: fit.degreesOfFreedom,
		logLik: fit.logLikelihood,
		aic: fit.aic,
		bic: fit.bic,
		interceptVariance: fit.interceptVariance,
		profileMultinomial95:
			profile === null || isMissing(profile)
				? null
				: { estimate: profile.value, lower: profile.lower, upper: profile.upper },
		refuse: null
	};
}

const logLinear: VectorAdapter = (input, asked) =>
	orRefused(() => {
		const { lists, cells } = input as unknown as {
			readonly lists: readonly string[];
			readonly cells: readonly ListCell[];
		};
		const { models = [] } = asked as unknown as { readonly models?: readonly AskedModel[] };
		const known = listCells(cells, lists.length);
		if (isMissing(known)) return REFUSED;
		return { distinct: known.observed, models: models.map((model) => listModel(known, lists, model)) };
	});

interface CaptureInput {
	readonly captureFrequencies: { readonly f: readonly Reported[] };
	readonly occasionTotals?: readonly Reported[];
}

const closed: VectorAdapter = (input) => {
	const { captureFrequencies, occasionTotals } = input as unknown as CaptureInput;
	const totals = { seen: captureFrequencies.f, ...(occasionTotals && { perOccasion: occasionTotals }) };
	const answer = (model: ClosedModel) => {
		if (model.unequalOccasions && !occasionTotals) return null;
		const estimate = closedPopulation(totals, model);
		return isMissing(estimate) ? null : { abundance: estimate.value, stderr: estimate.standardError };
	};
	return {
		M0: answer({ unequalOccasions: false }),
		Mt: answer({ unequalOccasions: true }),
		MhChaoLB: answer({ unequalOccasions: false, heterogeneity: 'chao' }),
		MhPoisson2: answer({ unequalOccasions: false, heterogeneity: 'poisson2' }),
		MthPoisson2: answer({ unequalOccasions: true, heterogeneity: 'poisson2' })?.abundance ?? null
	};
};

export const unseenAdapters = {
	'capture-recapture-chapman': rowByRow(chapmanRow),
	'capture-recapture-chao': rowByRow(chaoRow),
	'capture-recapture-loglinear': logLinear,
	'capture-recapture-rcapture': closed
};
