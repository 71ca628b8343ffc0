import type { Note } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { isMissing } from '../../stats/estimate';
import { MINIMUM_N_MEDIAN, MINIMUM_PAIRS_RATIO_INTERVAL } from '../../stats/thresholds';
import { MOST_RESAMPLED, RESAMPLES, SEED } from './calculation-tasks';
import type { DrawnSpread } from './figure-text';

/** The sentences that travel with the figure: what it shows and what it does not first. */
export function spreadNotes(model: DrawnSpread, choices: Choices, words: Words): readonly Note[] {
	const { t } = words;
	const notes: Note[] = [{ kind: 'note', text: t(`ransomSpread.note.shows.${choices.data}`) }];
	if (model.isEmpty) return [...notes, ...lowNotes(model, choices, words)];
	if (choices.data === 'incidents')
		notes.push(
			{ kind: 'limit', text: t('ransomSpread.note.no-sample') },
			{ kind: 'limit', text: t('ransomSpread.note.single') }
		);
	notes.push({ kind: 'note', text: t('ransomSpread.note.marks', { least: MINIMUM_N_MEDIAN }) });
	if (model.isSample)
		notes.push({
			kind: 'note',
			text: t('ransomSpread.note.intervals', { resamples: RESAMPLES, seed: SEED })
		});
	notes.push(...pairNotes(model, words));
	if (model.isSample && Math.max(model.sides.demanded.n, model.sides.paid.n) > MOST_RESAMPLED)
		notes.push({ kind: 'limit', text: t('ransomSpread.note.too-many', { most: MOST_RESAMPLED }) });
	notes.push({ kind: 'note', text: t(`ransom.note.${model.money}`, { year: String(model.baseYear) }) });
	notes.push(...notCoveredNotes(model, words), ...lowNotes(model, choices, words));
	if (model.leftOut > 0) notes.push({ kind: 'note', text: t('ransom.note.left-out', { n: model.leftOut }) });
	return notes;
}

function pairNotes({ pairs, sides, isSample }: DrawnSpread, { t }: Words): readonly Note[] {
	const n = pairs.pairs.length;
	const notes: Note[] = [];
	const reported = [sides.demanded, sides.paid].map((side) => side.n + side.notCovered);
	const isApart = Math.min(...reported) > 0 && Math.max(...reported) > n;
	if (isApart)
		notes.push({ kind: 'limit', text: n > 0 ? t('ransom.note.pairs', { n }) : t('ransom.note.no-pairs') });
	if (isMissing(pairs.ratios)) {
		if (n > 0)
			notes.push({
				kind: 'limit',
				text: t('ransomSpread.note.few-pairs', { n, least: MINIMUM_N_MEDIAN })
			});
		return notes;
	}
	notes.push({ kind: 'note', text: t('ransomSpread.note.ratios') });
	if (isSample && n < MINIMUM_PAIRS_RATIO_INTERVAL)
		notes.push({
			kind: 'limit',
			text: t('ransomSpread.note.no-ratio-interval', { n, least: MINIMUM_PAIRS_RATIO_INTERVAL })
		});
	return notes;
}

function notCoveredNotes({ sides, money, baseYear }: DrawnSpread, { t }: Words): readonly Note[] {
	const n = sides.demanded.notCovered + sides.paid.notCovered;
	if (n === 0) return [];
	const key = money === 'usd' ? 'ransomSpread.note.not-covered.usd' : 'ransomSpread.note.not-covered.real';
	return [{ kind: 'limit', text: t(key, { n, year: String(baseYear) }) }];
}

function lowNotes({ lowSums }: DrawnSpread, { low }: Choices, { t }: Words): readonly Note[] {
	if (low === 'out') return [{ kind: 'low-confidence', text: t('ransom.note.low-out') }];
	if (lowSums === 0) return [];
	const key = low === 'in' ? 'ransomSpread.note.low-in' : 'ransomSpread.note.low';
	return [{ kind: 'low-confidence', text: t(key, { n: lowSums }) }];
}
