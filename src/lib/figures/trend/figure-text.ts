import { max, min } from 'd3';
import type { FigureModel } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import type { Level } from '../../stats/change/levels';
import { SURE_OF_CHANGE } from '../../stats/thresholds';
import { choiceWordsWithout } from '../left-out';
import { monthName } from '../month-series';
import { trendTable } from './figure-table';
import { drawnForecast, standing, type TrendModel } from './model';
import { trendNotes } from './notes';

export type Drawn = Omit<TrendModel, 'figure'>;

/** The words around the months: headline, subtitle, notes, source, table and description. */
export function trendText(model: Drawn, choices: Choices, words: Words): FigureModel {
	const { t } = words;
	const { period, kind, district, outcome } = choiceWordsWithout(choices, words);
	const title = titleText(model, words);
	return {
		id: 'trend',
		title,
		subtitle: t('trend.subtitle', {
			kind,
			district,
			outcome,
			period,
			n: model.series?.incidents ?? 0,
			months: model.series?.counts.length ?? 0
		}),
		notes: trendNotes(model, choices, words),
		sources: [{ text: t(`outcomes.source.${choices.data}`), href: words.href(`/data/#${choices.data}`) }],
		alt: altText(model, words),
		table: trendTable(model, title, words),
		synthetic: choices.data === 'demo_incidents'
	};
}

function titleText({ series, findings }: Drawn, words: Words): string {
	const { t } = words;
	if (!series || !findings) return t('trend.title.plain');
	const [before, last] = findings.levels.slice(-2);
	if (!before || !last || findings.noChange > SURE_OF_CHANGE) {
		const isSure = findings.levels.length === 1 && findings.noChange > 0.5;
		return isSure ? t('trend.title.steady', { n: series.counts.length }) : t('trend.title.plain');
	}
	return t('trend.title.changes', {
		n: findings.levels.length - 1,
		years: series.years.last - series.years.first + 1,
		month: monthName(last.from, series.years, words),
		before: words.fixed(before.rate.value, 1),
		after: words.fixed(last.rate.value, 1)
	});
}

/** "43.9 (95% interval 41.5–46.4)" */
export function levelText({ rate }: Level, words: Words): string {
	return words.t('trend.level', {
		value: words.fixed(rate.value, 1),
		interval: words.range(words.fixed(rate.lower, 1), words.fixed(rate.upper, 1))
	});
}

function altText({ series, isTooFew, findings }: Drawn, words: Words): string {
	const { t } = words;
	if (!series) return t('timeToEnd.empty');
	if (isTooFew || !findings) return t('trend.alt.none');
	const list = (items: readonly string[]) => items.join(t('outcomes.list-separator'));
	const named = (index: number) => monthName(index, series.years, words);
	const levels = findings.levels.map((level) =>
		t('trend.alt.level', {
			from: named(level.from),
			to: named(level.to - 1),
			level: levelText(level, words)
		})
	);
	const flagged = standing(findings).map(({ index }) => named(index));
	const forecast = drawnForecast(findings);
	return [
		t('trend.alt', {
			first: named(0),
			last: named(series.counts.length - 1),
			least: min(series.counts) ?? 0,
			most: max(series.counts) ?? 0
		}),
		t('trend.alt.levels', { list: list(levels) }),
		flagged.length === 0 ? t('trend.alt.no-flag') : t('trend.alt.flags', { list: list(flagged) }),
		...(forecast
			? [
					t('trend.alt.forecast', {
						lower: min(forecast.wide.lower) ?? 0,
						upper: max(forecast.wide.upper) ?? 0
					})
				]
			: [])
	].join(' ');
}
