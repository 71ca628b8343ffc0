import type { FigureModel, SourceLine } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import { choiceWords } from '../../filters/summary';
import type { Words } from '../../i18n/words';
import { statHref } from '../links';
import { isFew } from '../small-count';
import { mapTotals, printedPeriod, spanText, type DrawnDistricts } from './drawn-words';
import { districtNotes } from './figure-notes';
import { districtTable } from './figure-table';
import { isPublished } from './measure';

/** The words around the map: headline, subtitle, notes, sources, table and description. */
export function figureText(model: DrawnDistricts, choices: Choices, words: Words): FigureModel {
	const title = titleText(model, choices, words);
	return {
		id: 'district-map',
		title,
		subtitle: subtitleText(model, choices, words),
		notes: districtNotes(model, choices, words),
		sources: sourceLines(model, choices, words),
		alt: altText(model, words),
		table: districtTable(model, title, words),
		synthetic: choices.data === 'demo_incidents'
	};
}

function titleText(model: DrawnDistricts, choices: Choices, words: Words): string {
	const { t } = words;
	const { all, placed } = mapTotals(model);
	if (isPublished(model.measure))
		return t(`districtMap.title.${model.measure}`, {
			n: placed,
			period: printedPeriod(model.measure, words)
		});
	if (model.measure === 'rates') return t('districtMap.title.rates');
	return all === 0 || isFew(all)
		? t('districtMap.title.plain')
		: t(`districtMap.title.${choices.data}`, { n: all, placed });
}

function subtitleText(model: DrawnDistricts, choices: Choices, words: Words): string {
	const { t } = words;
	const { kind, outcome } = choiceWords(choices, words);
	const { all, placed } = mapTotals(model);
	if (isPublished(model.measure))
		return t(`districtMap.subtitle.${model.measure}`, {
			n: placed,
			period: printedPeriod(model.measure, words)
		});
	if (model.measure === 'rates')
		return t('districtMap.subtitle.rates', {
			kind,
			outcome,
			years: spanText(model.rateYears, choices, words),
			n: placed
		});
	return t('districtMap.subtitle.incidents', {
		kind,
		outcome,
		years: spanText(model.span, choices, words),
		n: all,
		placed
	});
}

function altText(model: DrawnDistricts, words: Words): string {
	const { t } = words;
	const list = model.list
		.map(({ name, tip }) => t('districtMap.alt.entry', { name, value: tip }))
		.join(t('districtMap.alt.separator'));
	return t('districtMap.alt', { list });
}

function sourceLines(model: DrawnDistricts, choices: Choices, words: Words): readonly SourceLine[] {
	const { t } = words;
	const figures = model.values.flatMap((value) => value.figures);
	const limits = { text: t('districtMap.source.limits'), href: words.href('/data/') };
	const census = { text: t('districtMap.source.census'), href: words.href('/data/') };
	if (isPublished(model.measure)) {
		const printed = new Map(
			figures.map((figure) => [`${figure.compiler}, ${figure.source_publisher}`, figure.stat_id])
		);
		const lines = [...printed].map(([text, stat_id]) => ({ text, href: statHref(stat_id, words) }));
		return [...lines, census, limits];
	}
	const rows = { text: t(`districtMap.source.${choices.data}`), href: words.href('/data/') };
	return model.measure === 'rates' ? [rows, census, limits] : [rows, limits];
}
