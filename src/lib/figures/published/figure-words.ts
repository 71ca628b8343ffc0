import { directionOf, type Lang } from '../../i18n/lang';
import { absoluteUrl } from '../../i18n/site-url';
import type { Words } from '../../i18n/words';
import type { PrintedFigure } from './printed-figure';

/** Says a value as its source printed it, with its unit: "112", "more than 100", "around 100", "87%". */
export function valueText({ value, unit }: Pick<PrintedFigure, 'value' | 'unit'>, words: Words): string {
	const { t } = words;
	switch (unit) {
		case 'count_at_least':
			return t('published.at-least', { n: value });
		case 'count_approx':
			return t('published.around', { n: value });
		case 'percent':
			return t(value < 0 ? 'published.percent-fall' : 'published.percent', {
				n: words.decimal(Math.abs(value), 2)
			});
		case 'PKR':
			return t('money.rupees', { amount: words.rupees(value) });
		case 'days':
			return t('published.days', { n: value });
		case 'hours':
			return t('published.hours', { n: value });
		case 'per_100000':
			return t('published.per-100k', { n: words.decimal(value, 1) });
		default:
			return Number.isInteger(value) ? words.count(value) : words.decimal(value, 2);
	}
}

/** Names what is counted, in the form that goes with the value: "1 case", "112 cases". */
export function measureText(
	{ value, unit, measure }: Pick<PrintedFigure, 'value' | 'unit' | 'measure'>,
	words: Words
): string {
	const one = `one.${measure}`;
	const singular = unit === 'count' && value === 1 ? words.name('measure', one) : one;
	return singular === one ? words.name('measure', measure) : singular;
}

/** Says the period, as a year, months or dates. */
export function periodText(figure: PrintedFigure, words: Words): string {
	return words.period(figure.period_start, figure.period_end);
}

/** One figure in one line: "184 cases: kidnapping for ransom, Karachi, 2013". */
export function figureTitle(figure: PrintedFigure, words: Words): string {
	return words.t('published.title', {
		value: valueText(figure, words),
		measure: measureText(figure, words),
		crime: words.name('crime', figure.crime_type),
		place: words.name('place', figure.geo_name),
		period: periodText(figure, words)
	});
}

/** Who printed it and when, as far as the page says. */
export function sourceText(figure: PrintedFigure, words: Words): string {
	const { source_publisher: publisher, source_date } = figure;
	return source_date === ''
		? words.t('published.undated', { publisher })
		: words.t('published.dated', { publisher, date: words.date(source_date) });
}

/** Who compiled it: the group, and the name as printed where that says more. */
export function compilerText({ compiler, compiler_group }: PrintedFigure, words: Words): string {
	const group = words.name('compiler', compiler_group);
	return compiler.toLowerCase() === compiler_group
		? group
		: words.t('published.compiler', { compiler, group });
}

/** How a text of the data is marked, whatever the page's language: titles and notes are kept as they were written. */
export function asWritten(text: string): { readonly lang: Lang; readonly dir: 'ltr' | 'rtl' } {
	const lang = /[\u0600-\u06ff]/.test(text) ? 'ur' : 'en';
	return { lang, dir: directionOf(lang) };
}

/** How to cite the row, with its address where the site's own is known. */
export function citation(figure: PrintedFigure, data_version: string, words: Words): string {
	const text = words.t('published.cite-text', {
		compiler: figure.compiler,
		title: figureTitle(figure, words),
		publisher: sourceText(figure, words),
		id: figure.stat_id,
		version: data_version
	});
	const url = absoluteUrl(words.lang, `/data/published/${figure.stat_id}/`);
	return url === null ? text : `${text} ${url}`;
}

/** One figure in a list of its crime and year: value, measure, compiler, place unless it is the city, period unless it is the year. */
export function lineOf(figure: PrintedFigure, words: Words): string {
	const isWholeYear = /^\d{4}$/.test(periodText(figure, words));
	return [
		`${valueText(figure, words)} ${measureText(figure, words)}`,
		words.name('compiler', figure.compiler_group),
		...(figure.geo_name === 'Karachi' ? [] : [words.name('place', figure.geo_name)]),
		...(isWholeYear ? [] : [periodText(figure, words)]),
		...(figure.confidence === 'low' ? [words.t('published.low-short')] : [])
	].join(' · ');
}
