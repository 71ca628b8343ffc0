import type { FigureModel, SourceLine } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import { choiceWordsWithout } from '../left-out';
import type { Words } from '../../i18n/words';
import { isMissing } from '../../stats/estimate';
import { ransomNotes } from './figure-notes';
import { ransomTable } from './figure-table';
import type { RansomModel } from './model';
import { amountText, moneyName } from './money-text';
import { sides, type Side } from './sides';

/** What the figure draws, before its words. */
export type DrawnRansom = Omit<RansomModel, 'figure'>;

/** The words around the drawing: headline, subtitle, notes, sources, table and description. */
export function figureText(model: DrawnRansom, choices: Choices, words: Words): FigureModel {
	const title = titleText(model, choices, words);
	return {
		id: 'ransom',
		title,
		subtitle: subtitleText(model, choices, words),
		notes: ransomNotes(model, choices, words),
		sources: sourceLines(choices, words),
		alt: altText(model, choices, words),
		table: ransomTable(model, title, words),
		synthetic: choices.data === 'demo_incidents'
	};
}

/** The medians where they can be given, with their money; they are of the reports, and the headline says so. */
function titleText({ sizes, money, baseYear }: DrawnRansom, { data }: Choices, words: Words): string {
	const { t } = words;
	const [asked, paid] = sides.map((side) => {
		const { median } = sizes[side];
		return isMissing(median) ? null : amountText(median.value, money, words);
	});
	const named = moneyName(money, baseYear, words);
	if (asked && paid) return t(`ransom.title.both.${data}`, { asked, paid, money: named });
	if (asked) return t(`ransom.title.demanded.${data}`, { asked, money: named });
	if (paid) return t(`ransom.title.paid.${data}`, { paid, money: named });
	return t('ransom.title.plain');
}

function subtitleText(model: DrawnRansom, choices: Choices, words: Words): string {
	const { kind, district, outcome } = choiceWordsWithout(choices, words);
	return words.t(`ransom.subtitle.${choices.data}`, {
		money: moneyName(model.money, model.baseYear, words),
		place: district,
		years: words.range(String(model.asked.first), String(model.asked.last)),
		kind,
		outcome,
		asked: model.sizes.demanded.incidents,
		paid: model.sizes.paid.incidents,
		all: model.selected
	});
}

/** Why nothing is drawn. */
export function emptyText(
	{ notCoveredYears }: Pick<RansomModel, 'notCoveredYears'>,
	{ data }: Choices,
	{ t }: Words
): string {
	return notCoveredYears.length > 0 ? t('ransom.empty.not-covered') : t(`ransom.empty.${data}`);
}

function sourceLines(choices: Choices, words: Words): readonly SourceLine[] {
	const rows = { text: words.t(`ransom.source.${choices.data}`), href: words.href(`/data/#${choices.data}`) };
	if (choices.money === 'nominal') return [rows];
	return [rows, { text: words.t(`ransom.source.${choices.money}`), href: words.href('/data/#deflators') }];
}

function altText(model: DrawnRansom, choices: Choices, words: Words): string {
	const { t } = words;
	if (model.isEmpty) return emptyText(model, choices, words);
	return t('ransom.alt', {
		money: moneyName(model.money, model.baseYear, words),
		first: String(model.years.first),
		last: String(model.years.last),
		demanded: sideText(model, 'demanded', words),
		paid: sideText(model, 'paid', words)
	});
}

/** A side in one sentence: how many sums, from which to which, and their median. */
function sideText({ sizes, money }: DrawnRansom, side: Side, words: Words): string {
	const { t } = words;
	const { incidents, lowest, highest, median, medianN } = sizes[side];
	if (lowest === null || highest === null) return t(`ransom.alt.${side}.none`, { n: incidents });
	return t(`ransom.alt.${side}`, {
		n: incidents,
		lowest: amountText(lowest, money, words),
		highest: amountText(highest, money, words),
		median: isMissing(median) ? t('figure.too-few') : amountText(median.value, money, words),
		medianN
	});
}
