import type { Note, SourceLine } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { isCatalogue } from '../catalogue';
import { printedPeriod, spanText } from '../district-map/drawn-words';
import { choiceWordsWithout, leftOutNotes } from '../left-out';
import { statHref } from '../links';
import { isUnreached, printedLowNotes } from '../printed-reach';
import type { DistrictRates } from './district-rates';

/** From this census on residents were counted within the limits of 2023. */
const LIMITS_BREAK_YEAR = 2017;

/** What is counted, per whom and when, in words. */
export function ratedWords({ measure, years }: DistrictRates, choices: Choices, words: Words) {
	const { t } = words;
	const what = t(`districtRates.what.${measure}`);
	if (measure !== 'incidents')
		return { what, unit: t(`districtRates.unit.${measure}`), period: printedPeriod(measure, words) };
	const { kind, outcome } = choiceWordsWithout(choices, words);
	const unit = t('districtRates.unit.incidents', { kind, outcome });
	return { what, unit, period: spanText(years, choices, words) };
}

/** The sentences about cases and people that both figures of district rates carry. */
export function ratesNotes(rates: DistrictRates, choices: Choices, words: Words): readonly Note[] {
	const { t } = words;
	const { measure, years, unplaced } = rates;
	if (measure !== 'incidents') {
		const notes: Note[] = [
			{ kind: 'part-year', text: t('districtMap.note.part-year', { period: printedPeriod(measure, words) }) },
			{ kind: 'limit', text: t('districtRates.note.police') },
			{ kind: 'limit', text: t(`districtMap.note.${measure}`, { n: rates.events }) },
			...printedLowNotes(null, true, choices, words)
		];
		const hasPeriod = choices.from !== null || choices.to !== null;
		if (hasPeriod || isUnreached({ ...choices, district: [] }))
			notes.push({ kind: 'out-of-reach', text: t('districtRates.note.out-of-reach') });
		return notes;
	}
	const notes: Note[] = [];
	if (years !== null)
		notes.push({
			kind: 'note',
			text: t('districtMap.note.person-years', { years: spanText(years, choices, words) })
		});
	if (years !== null && years.first < LIMITS_BREAK_YEAR)
		notes.push({ kind: 'limit', text: t('districtMap.note.limits-break') });
	if (rates.usesHeldPopulation) notes.push({ kind: 'limit', text: t('districtMap.note.held') });
	if (unplaced > 0)
		notes.push({ kind: 'limit', text: t('districtMap.note.unplaced-rates', { n: unplaced }) });
	notes.push({
		kind: 'low-confidence',
		text: t(choices.low === 'in' ? 'districtRates.note.low-in' : 'districtMap.note.low-out')
	});
	return [...notes, ...leftOutNotes(rates.leftOut, words)];
}

/** Says, where the press catalogue is chosen, why no incident of it is drawn and what stands in its place. */
export function catalogueNotes(choices: Choices, { t }: Words): readonly Note[] {
	return isCatalogue(choices) ? [{ kind: 'limit', text: t('districtRates.note.catalogue') }] : [];
}

/** Who counted the cases and who the people. */
export function ratesSources({ measure, districts }: DistrictRates, words: Words): readonly SourceLine[] {
	const { t } = words;
	const census = { text: t('districtMap.source.census'), href: words.href('/data/#population') };
	if (measure === 'incidents')
		return [
			{ text: t('districtMap.source.demo_incidents'), href: words.href('/data/#demo_incidents') },
			census
		];
	const printed = new Map(
		districts
			.flatMap(({ figures }) => figures)
			.map((figure) => [`${figure.compiler}, ${figure.source_publisher}`, figure.stat_id])
	);
	return [...[...printed].map(([text, stat_id]) => ({ text, href: statHref(stat_id, words) })), census];
}
