import type { Words } from '../../../i18n/words';
import { isMissing } from '../../../stats/estimate';
import type { PrintedPair } from './pairs';

/** "129 of 148 cases solved" */
export function pairText(pair: PrintedPair, words: Words): string {
	const measure = pairMeasures.find((one) => one === pair.measure.replace('_child', ''));
	return words.t('printedEnds.pair', {
		value: pair.valueText,
		whole: pair.wholeText,
		counted: words.t(`printedEnds.${countedWord(pair)}`),
		how: measure ? words.t(`printedEnds.how.${measure}`) : words.name('measure', pair.measure)
	});
}

const pairMeasures = [
	'cases_solved',
	'recovered',
	'rescued',
	'released',
	'released_on_ransom',
	'released_without_ransom',
	'killed',
	'pending'
] as const;

function countedWord(pair: PrintedPair): 'cases' | 'people' | 'children' {
	if (!countsPeople(pair)) return 'cases';
	return pair.topic === 'children' || pair.whole_measure === 'victims_child' ? 'children' : 'people';
}

/** Does the whole count people? Every case of a missing child is a child. */
export function countsPeople({ topic, whole_measure }: PrintedPair): boolean {
	return topic === 'children' || whole_measure.startsWith('victims');
}

/** "87% (81–92%)", or why there is no share. */
export function pairShare({ share, whyNot }: PrintedPair, words: Words): string {
	if (isMissing(share)) return whyNot;
	return words.t('outcomes.share', {
		share: words.percent(share.value),
		interval: words.range(words.percent(share.lower), words.percent(share.upper))
	});
}
