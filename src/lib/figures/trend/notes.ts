import type { Note } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { LEAST_MONTHS_LEVEL, MONTHS_BETWEEN_CHANGES } from '../../stats/calculations/trend-of-months';
import { isMissing } from '../../stats/estimate';
import { MONTHS_FITTED, type RecordedForecast } from '../../stats/forecasts/next-months';
import {
	MINIMUM_COUNT_FLAG,
	MINIMUM_INCIDENTS_SERIES,
	MINIMUM_MONTHS_SEASON,
	OVERDISPERSED_FROM
} from '../../stats/thresholds';
import { leftOutNotes } from '../left-out';
import type { Drawn } from './figure-text';
import { standing, type TrendFindings } from './model';

/** What the figure shows and what not, by which methods, and what was left out. */
export function trendNotes(model: Drawn, choices: Choices, words: Words): readonly Note[] {
	const { t } = words;
	const { series, isTooFew, findings } = model;
	const notes: Note[] = [{ kind: 'note', text: t('trend.note.shows') }];
	if (series && isTooFew)
		notes.push({
			kind: 'limit',
			text: t('trend.note.too-few', {
				n: series.incidents,
				months: series.counts.length,
				least: MINIMUM_INCIDENTS_SERIES,
				leastMonths: MINIMUM_MONTHS_SEASON
			})
		});
	if (findings)
		notes.push(...levelNotes(findings, words), flagNote(findings, words), forecastNote(findings, words));
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

function levelNotes(
	{ dispersion, changeAfter, expectedChanges }: TrendFindings,
	words: Words
): readonly Note[] {
	const { t } = words;
	const notes: Note[] = [{ kind: 'note', text: t('trend.note.levels', { months: LEAST_MONTHS_LEVEL }) }];
	if (changeAfter.length > 0)
		notes.push({
			kind: 'note',
			text: t('trend.note.posterior', {
				months: MONTHS_BETWEEN_CHANGES,
				n: words.fixed(expectedChanges, 1)
			})
		});
	if (dispersion !== null && dispersion > OVERDISPERSED_FROM)
		notes.push({
			kind: 'limit',
			text: t('trend.note.overdispersed', { times: words.fixed(dispersion, 1) })
		});
	return notes;
}

function flagNote(findings: TrendFindings, { t }: Words): Note {
	const { rule, looks, months } = findings.flags;
	if (looks === 0) return { kind: 'limit', text: t('trend.note.flags.none') };
	return {
		kind: 'note',
		text: t(`trend.note.flags.${rule}`, {
			n: standing(findings).length,
			looks,
			own: months.filter(({ alarm }) => alarm).length,
			least: MINIMUM_COUNT_FLAG
		})
	};
}

function forecastNote({ next: { narrow, wide, naive } }: TrendFindings, words: Words): Note {
	const { t } = words;
	if (isMissing(wide.forecast)) return { kind: 'limit', text: t('trend.note.forecast.none') };
	const months = MONTHS_FITTED;
	const held = ({ record }: RecordedForecast) =>
		isMissing(record) ? null : words.percent(record.overall.coverage);
	const [inNarrow, inWide, inNaive] = [held(narrow), held(wide), held(naive)];
	if (isMissing(wide.record) || inNarrow === null || inWide === null || inNaive === null)
		return { kind: 'limit', text: t('trend.note.forecast.untested', { months }) };
	return {
		kind: 'limit',
		text: t('trend.note.forecast', {
			months,
			origins: wide.record.origins,
			narrow: inNarrow,
			wide: inWide,
			naive: inNaive
		})
	};
}
