import type { FigureModel, Note } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { isMissing } from '../../stats/estimate';
import type { MoranPermutation } from '../../stats/space/moran-permutation';
import { MINIMUM_AREAS_CLUSTER, SIGNIFICANT_P } from '../../stats/thresholds';
import { namedPText, pText } from '../p-text';
import { catalogueNotes, ratedWords, ratesNotes, ratesSources } from '../district-rates/rates-words';
import { districtLines, shortName } from './district-words';
import { CLUSTER_SEED } from './districts';
import { clustersTable } from './figure-table';
import type { ClustersModel, DrawnClusters } from './model';

type Drawn = Omit<ClustersModel, 'figure'>;

/** The words around the maps. */
export function figureText(model: Drawn, choices: Choices, words: Words): FigureModel {
	const { t } = words;
	const { rates } = model;
	const title = titleText(model, choices, words);
	const limits = { text: t('districtMap.source.limits'), href: words.href('/data/#districts') };
	return {
		id: 'clusters',
		title,
		subtitle: subtitleText(model, choices, words),
		notes: notesFor(model, choices, words),
		sources: [...ratesSources(rates, words), limits],
		alt: altText(model, words),
		table: clustersTable(model, title, words),
		synthetic: choices.data === 'demo_incidents'
	};
}

function titleText({ rates, drawn }: Drawn, choices: Choices, words: Words): string {
	const { t } = words;
	const { what } = ratedWords(rates, choices, words);
	if (!drawn || isMissing(drawn.moran)) return t('clusters.title.plain', { what });
	const { value, mean, pTwoSided } = drawn.moran;
	if (pTwoSided > SIGNIFICANT_P) return t('clusters.title.none', { what });
	return t(value > mean ? 'clusters.title.alike' : 'clusters.title.unlike', { what });
}

function subtitleText({ rates, drawn }: Drawn, choices: Choices, words: Words): string {
	const { t } = words;
	const { unit, period } = ratedWords(rates, choices, words);
	const parts = { unit, period, n: rates.events };
	if (!drawn) return t('funnel.subtitle.refused', parts);
	const smoothing = t('clusters.subtitle', parts);
	return isMissing(drawn.moran) ? smoothing : `${smoothing} ${moranText(drawn.moran, words)}`;
}

/** Moran's I as the subtitle says it: the value, what chance gives, how p was found. */
export function moranText(moran: MoranPermutation, words: Words): string {
	const { t } = words;
	const parts = {
		i: words.fixed(moran.value, 2),
		expected: words.fixed(moran.expected, 2),
		p: namedPText(moran.pTwoSided, words),
		played: moran.played
	};
	return moran.exact
		? t('clusters.moran.exact', parts)
		: t('clusters.moran.random', { ...parts, seed: String(CLUSTER_SEED) });
}

function notesFor({ rates, drawn }: Drawn, choices: Choices, words: Words): readonly Note[] {
	const { t } = words;
	const notes: Note[] = [{ kind: 'note', text: t('clusters.note.plain') }, ...catalogueNotes(choices, words)];
	if (drawn) {
		const { moran, clusters, districts, hasOwnPart } = drawn;
		notes.push({ kind: 'limit', text: moranNote(moran, rates.known, words) });
		if (!isMissing(clusters)) notes.push({ kind: 'limit', text: localText(drawn, words) });
		const sizes = districts.map(({ neighbours }) => neighbours.length + 1);
		const size = words.range(String(Math.min(...sizes)), String(Math.max(...sizes)));
		notes.push({
			kind: 'limit',
			text: hasOwnPart
				? t('clusters.note.smoothing', { n: rates.known, size })
				: t('clusters.note.all-chance', { n: rates.known })
		});
		notes.push({ kind: 'note', text: t('clusters.note.neighbours') });
		if (districts.some(({ own, events }) => events !== null && isMissing(own)))
			notes.push({ kind: 'note', text: t('clusters.note.few') });
	}
	notes.push(...ratesNotes(rates, choices, words));
	notes.push({ kind: 'limit', text: t('districtMap.note.limits') });
	if (choices.district.length > 0) notes.push({ kind: 'out-of-reach', text: t('districtMap.note.district') });
	return notes;
}

function moranNote(moran: DrawnClusters['moran'], known: number, { t }: Words): string {
	if (!isMissing(moran)) return t('clusters.note.moran', { n: moran.n });
	return moran.reason === 'too-few'
		? t('clusters.note.no-moran.too-few', { n: known, least: MINIMUM_AREAS_CLUSTER })
		: t('clusters.note.no-moran.all-equal');
}

/** Which single districts stand out as clusters; with so few, that none can. */
function localText({ clusters, districts }: DrawnClusters, words: Words): string {
	const { t } = words;
	if (isMissing(clusters)) return '';
	const looks = districts.flatMap(({ look }) => look ?? []);
	const smallest = pText(Math.min(...looks.map(({ smallestP }) => smallestP)), words);
	if (clusters.cannotStandOut === clusters.n)
		return t('clusters.note.local-refused', { n: clusters.n, smallest });
	const names = districts
		.filter(({ look }) => look !== null && look.cluster !== null)
		.map(({ district_id }) => shortName(district_id, words));
	return names.length === 0
		? t('clusters.note.local-none', { n: clusters.n })
		: t('clusters.note.local', { n: clusters.n, names: names.join(t('districtMap.list-separator')) });
}

function altText({ drawn, refusal }: Drawn, words: Words): string {
	const { t } = words;
	if (!drawn) return refusal ?? t('districtRates.refused.none');
	const list = drawn.ranked
		.map((one) => districtLines(one, drawn.decimals, words).join(t('districtMap.list-separator')))
		.join(t('districtMap.alt.separator'));
	return t('clusters.alt', { overall: words.fixed(drawn.overall, drawn.decimals), list });
}
