import type { Note } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import type { DrawnRansom } from './figure-text';

/** The sentences that travel with the figure. */
export function ransomNotes(model: DrawnRansom, choices: Choices, words: Words): readonly Note[] {
	const { t } = words;
	const notes: Note[] = [];
	if (choices.data === 'incidents')
		notes.push(
			{ kind: 'limit', text: t('ransom.note.bias', { n: model.incidents, all: model.selected }) },
			{ kind: 'limit', text: t('ransom.note.single') }
		);
	const { demanded, paid } = model.sizes;
	if (demanded.incidents > 0 && paid.incidents > 0)
		notes.push({
			kind: 'limit',
			text: demanded.pairs > 0 ? t('ransom.note.pairs', { n: demanded.pairs }) : t('ransom.note.no-pairs')
		});
	notes.push({ kind: 'note', text: t(`ransom.note.${model.money}`, { year: String(model.baseYear) }) });
	if (model.notCoveredYears.length > 0) notes.push({ kind: 'limit', text: notCoveredText(model, words) });
	notes.push(...lowNotes(model, choices, words));
	if (model.steps.length > 0) notes.push({ kind: 'note', text: t('ransom.note.steps') });
	if (model.leftOut > 0) notes.push({ kind: 'note', text: t('ransom.note.left-out', { n: model.leftOut }) });
	return notes;
}

function notCoveredText({ sizes, notCoveredYears, money, baseYear }: DrawnRansom, words: Words): string {
	return words.t(money === 'usd' ? 'ransom.note.not-covered.usd' : 'ransom.note.not-covered.real', {
		years: notCoveredYears.join(words.t('ransom.list-separator')),
		n: sizes.demanded.notCovered + sizes.paid.notCovered,
		base: String(baseYear)
	});
}

function lowNotes({ sizes, steps }: DrawnRansom, choices: Choices, words: Words): readonly Note[] {
	const n = sizes.demanded.low + sizes.paid.low;
	if (choices.low === 'out') return [{ kind: 'low-confidence', text: words.t('ransom.note.low-out') }];
	if (n === 0) return [];
	const drawn = steps.length > 0 ? 'ransom.note.low-counted' : 'ransom.note.low';
	return [
		{ kind: 'low-confidence', text: words.t(choices.low === 'in' ? 'ransom.note.low-in' : drawn, { n }) }
	];
}
