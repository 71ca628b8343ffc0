import type { FigureModel, Note } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import type { Estimate } from '../../stats/estimate';
import type { YearlyWave } from '../../stats/seasons/yearly-wave';
import { MINIMUM_INCIDENTS_SEASON, MINIMUM_YEARS_SEASON, SIGNIFICANT_P } from '../../stats/thresholds';
import { pText } from '../p-text';
import { choiceWordsWithout, leftOutNotes } from '../left-out';
import { yearHref } from '../links';
import { YEAR_OF_MONTHS } from '../year-of-months';
import { seasonsTable } from './figure-table';
import type { SeasonsModel } from './model';

export type Drawn = Omit<SeasonsModel, 'figure'>;

/** The words around the months of the year. */
export function seasonsText(model: Drawn, choices: Choices, words: Words): FigureModel {
	const { t } = words;
	const { period, kind, district, outcome } = choiceWordsWithout(choices, words);
	const title = titleText(model, words);
	return {
		id: 'seasons',
		title,
		subtitle: model.refused
			? t('seasons.subtitle.refused')
			: t('seasons.subtitle', {
					kind,
					district,
					outcome,
					period,
					n: model.series?.incidents ?? 0,
					years: model.years
				}),
		notes: notesFor(model, choices, words),
		sources: model.refused
			? [
					{
						text: t('seasons.source.printed', { year: String(YEAR_OF_MONTHS) }),
						href: yearHref(YEAR_OF_MONTHS, words)
					}
				]
			: [{ text: t(`outcomes.source.${choices.data}`), href: words.href(`/data/#${choices.data}`) }],
		alt: altText(model, words),
		table: seasonsTable(model, title, words),
		synthetic: choices.data === 'demo_incidents'
	};
}

function titleText({ refused, season, wave }: Drawn, words: Words): string {
	const { t } = words;
	if (refused) return t('seasons.title.refused');
	if (!season || !wave) return t('seasons.title.plain');
	if (season.p > SIGNIFICANT_P || wave.peakInterval === null)
		return t('seasons.title.none', { p: pText(season.p, words) });
	return t('seasons.title.found', {
		month: monthAt(wave.peakPosition, words),
		more: moreText(wave.peakToLow.value, words),
		interval: moreInterval(wave.peakToLow, words)
	});
}

/** The month in which a position of the year lies; positions before it and after it turn round. */
export function monthAt(position: number, words: Words): string {
	return words.month((((Math.floor(position) % 12) + 12) % 12) + 1);
}

/** By how many per cent the peak is above the low. */
function moreText(ratio: number, words: Words): string {
	return words.percent(ratio - 1);
}

function moreInterval({ lower, upper }: Estimate, words: Words): string {
	return words.range(moreText(lower, words), moreText(upper, words));
}

function peakText({ peakPosition, peakInterval }: YearlyWave, words: Words): string {
	const month = monthAt(peakPosition, words);
	if (peakInterval === null) return words.t('seasons.peak.any', { month });
	const [from, to] = [peakInterval.lower, peakInterval.upper].map((end) => monthAt(end, words));
	return from === to
		? words.t('seasons.peak.one', { month })
		: words.t('seasons.peak', { month, from: from ?? '', to: to ?? '' });
}

/** What was printed by month, where the catalogue is chosen; nothing where no month was. */
function printedText({ months, sum, year }: NonNullable<Drawn['refused']>, words: Words): readonly string[] {
	const { t } = words;
	if (months === 0) return [];
	const ofYear = String(YEAR_OF_MONTHS);
	if (!year) return [t('seasons.refused.months-only', { n: months, year: ofYear, sum })];
	const compiler = words.name('compiler', year.compiler_group);
	return [t('seasons.refused.months', { n: months, year: ofYear, sum, value: year.value, compiler })];
}

function notesFor(model: Drawn, choices: Choices, words: Words): readonly Note[] {
	const { t } = words;
	const { refused, series, isTooFew, season, wave } = model;
	const notes: Note[] = [{ kind: 'note', text: t('seasons.note.shows') }];
	if (refused)
		return [
			...notes,
			...printedText(refused, words).map((text): Note => ({ kind: 'limit', text })),
			{ kind: 'limit', text: t('seasons.note.alive') }
		];
	if (series && isTooFew)
		notes.push({
			kind: 'limit',
			text: t('seasons.note.too-few', {
				n: series.incidents,
				years: model.years,
				least: MINIMUM_INCIDENTS_SEASON,
				leastYears: MINIMUM_YEARS_SEASON
			})
		});
	if (model.months.length > 0) notes.push({ kind: 'note', text: t('seasons.note.ratios') });
	if (season && wave)
		notes.push({
			kind: 'note',
			text: t(season.overdispersed ? 'seasons.note.test.f' : 'seasons.note.test', {
				p: pText(season.p, words),
				ratio: words.fixed(wave.peakToLow.value, 2),
				interval: words.range(words.fixed(wave.peakToLow.lower, 2), words.fixed(wave.peakToLow.upper, 2)),
				peak: peakText(wave, words),
				scatter: words.fixed(season.dispersion ?? 1, 1)
			})
		});
	else if (model.months.length > 0) notes.push({ kind: 'limit', text: t('seasons.note.no-fit') });
	if (model.months.length > 0)
		notes.push({
			kind: 'note',
			text: t(
				model.months.some(({ decomposed }) => decomposed !== null)
					? 'seasons.note.stl'
					: 'seasons.note.no-stl'
			)
		});
	if (series && series.yearOnly > 0)
		notes.push({ kind: 'limit', text: t('months.note.year-only', { n: series.yearOnly }) });
	notes.push({
		kind: 'low-confidence',
		text: t(`timeToEnd.note.low.${choices.low === 'in' ? 'in' : 'out'}`)
	});
	notes.push(...leftOutNotes(series?.leftOut ?? 0, words));
	if (choices.by !== 'none') notes.push({ kind: 'out-of-reach', text: t('timeToEnd.note.by') });
	return notes;
}

function altText(model: Drawn, words: Words): string {
	const { t } = words;
	if (model.refused) return [t('seasons.refused'), ...printedText(model.refused, words)].join(' ');
	if (!model.series) return t('timeToEnd.empty');
	if (model.months.length === 0) return t('seasons.alt.none');
	const list = model.months.map(({ month, ratio }) =>
		t('seasons.alt.month', { month: words.month(month), share: words.percent(ratio.value) })
	);
	return t('seasons.alt', { years: model.years, list: list.join(t('outcomes.list-separator')) });
}
