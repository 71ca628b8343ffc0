import type { Note } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { isUnreached, printedLowNotes } from '../printed-reach';
import { mapTotals, printedPeriod, spanText, type DrawnDistricts } from './drawn-words';
import { isPublished } from './measure';

/** From this census on residents were counted within the limits of 2023. */
const LIMITS_BREAK_YEAR = 2017;

/** The sentences that travel with the map. */
export function districtNotes(model: DrawnDistricts, choices: Choices, words: Words): readonly Note[] {
	const { t } = words;
	const notes: Note[] = isPublished(model.measure)
		? printedNotes(model, choices, words)
		: incidentNotes(model, choices, words);
	if (model.values.some(({ isTooFew, district_id }) => isTooFew && district_id !== 'unknown'))
		notes.push({ kind: 'note', text: t('districtMap.note.too-few') });
	notes.push({ kind: 'limit', text: t('districtMap.note.limits') });
	if (choices.district.length > 0) notes.push({ kind: 'out-of-reach', text: t('districtMap.note.district') });
	return notes;
}

function incidentNotes(model: DrawnDistricts, choices: Choices, words: Words): Note[] {
	const { t } = words;
	const notes: Note[] = [];
	const unplaced = model.values.find(({ district_id }) => district_id === 'unknown')?.count ?? 0;
	const low = model.values.reduce(
		(sum, { incidents }) => sum + (incidents?.low_confidence_incidents ?? 0),
		0
	);
	if (choices.data === 'incidents') notes.push({ kind: 'limit', text: t('districtMap.note.bias') });
	if (choices.map !== model.measure)
		notes.push({
			kind: 'out-of-reach',
			text: t(choices.data === 'incidents' ? 'districtMap.note.no-rate' : 'districtMap.note.no-printed')
		});
	if (model.measure === 'rates') {
		notes.push({
			kind: 'note',
			text: t('districtMap.note.person-years', { years: spanText(model.rateYears, choices, words) })
		});
		if (model.rateYears !== null && model.rateYears.first < LIMITS_BREAK_YEAR)
			notes.push({ kind: 'limit', text: t('districtMap.note.limits-break') });
		if (model.usesHeldPopulation) notes.push({ kind: 'limit', text: t('districtMap.note.held') });
		notes.push({ kind: 'limit', text: t('districtMap.note.interval') });
		if (unplaced > 0)
			notes.push({ kind: 'limit', text: t('districtMap.note.unplaced-rates', { n: unplaced }) });
	} else {
		if (unplaced > 0) notes.push({ kind: 'note', text: t('districtMap.note.unplaced', { n: unplaced }) });
		notes.push({ kind: 'note', text: t(`districtMap.note.ends.${choices.data}`) });
	}
	if (low > 0) notes.push({ kind: 'low-confidence', text: t('districtMap.note.low', { n: low }) });
	const leavesOutLow = choices.low === 'out' || (choices.low === 'by-figure' && model.measure === 'rates');
	if (leavesOutLow) notes.push({ kind: 'low-confidence', text: t('districtMap.note.low-out') });
	return notes;
}

function printedNotes(model: DrawnDistricts, choices: Choices, words: Words): Note[] {
	const { t } = words;
	if (!isPublished(model.measure)) return [];
	const notes: Note[] = [
		{
			kind: 'part-year',
			text: t('districtMap.note.part-year', { period: printedPeriod(model.measure, words) })
		},
		{ kind: 'limit', text: t('districtMap.note.police') },
		{ kind: 'limit', text: t(`districtMap.note.${model.measure}`, { n: mapTotals(model).placed }) },
		{ kind: 'limit', text: t('districtMap.note.interval') }
	];
	notes.push(...printedLowNotes(null, true, choices, words));
	const hasPeriod = choices.from !== null || choices.to !== null;
	// Chosen districts are outlined, and a note of their own says so.
	if (hasPeriod || isUnreached({ ...choices, district: [] }))
		notes.push({ kind: 'out-of-reach', text: t('districtMap.note.out-of-reach') });
	return notes;
}
