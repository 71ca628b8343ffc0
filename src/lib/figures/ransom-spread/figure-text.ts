import type { FigureModel, SourceLine } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { sides, type Side } from '../../queries/ransom-money';
import { isMissing } from '../../stats/estimate';
import { choiceWordsWithout } from '../left-out';
import { amountText, moneyName } from '../ransom/money-text';
import { RESAMPLES } from './calculation-tasks';
import { boundedAmount, boundedShare } from './estimate-text';
import { spreadNotes } from './figure-notes';
import { spreadTable } from './figure-table';
import type { RansomSpreadModel } from './model';

/** What the figure draws, before its words. */
export type DrawnSpread = Omit<RansomSpreadModel, 'figure'>;

/** The words around the drawing: headline, subtitle, notes, sources, table and description. */
export function figureText(model: DrawnSpread, choices: Choices, words: Words): FigureModel {
	const title = titleText(model, words);
	return {
		id: 'ransom-spread',
		title,
		subtitle: subtitleText(model, choices, words),
		notes: spreadNotes(model, choices, words),
		sources: sourceLines(choices, words),
		alt: model.isEmpty ? emptyText(model, choices, words) : altText(model, words),
		table: spreadTable(model, title, words),
		synthetic: choices.data === 'demo_incidents'
	};
}

/**
 * Of a sample: that less is paid than demanded, where the interval says so. Of the catalogue: between which sums the
 * middle half of the reports lies, which describes these reports and no others.
 */
function titleText(model: DrawnSpread, words: Words): string {
	const { t } = words;
	const { pairs, isSample, money, baseYear } = model;
	if (isSample) {
		const { ratios } = pairs;
		const isLess = !isMissing(ratios) && (ratios.ofTotals.interval?.upper ?? 1) < 1;
		if (!isLess) return t('ransomSpread.title.plain');
		const { value, interval } = ratios.ofTotals;
		return t('ransomSpread.title.ratio', {
			n: pairs.pairs.length,
			share: words.percent(value),
			lower: words.percent(interval?.lower ?? value),
			upper: words.percent(interval?.upper ?? value)
		});
	}
	const named = moneyName(money, baseYear, words);
	const [asked, paid] = sides.map((side) => middleHalf(model, side, words));
	if (asked && paid)
		return t('ransomSpread.title.both', {
			asked: asked.from,
			askedTo: asked.to,
			paid: paid.from,
			paidTo: paid.to,
			money: named
		});
	if (asked) return t('ransomSpread.title.demanded', { ...asked, money: named });
	if (paid) return t('ransomSpread.title.paid', { ...paid, money: named });
	return t('ransomSpread.title.plain');
}

/** The first and the third quartile of a side in words. */
function middleHalf({ sides, money }: DrawnSpread, side: Side, words: Words) {
	const { marks } = sides[side];
	if (isMissing(marks)) return null;
	const [from, to] = [0.25, 0.75].map((share) =>
		amountText(marks.find((mark) => mark.share === share)?.value ?? 0, money, words)
	);
	return { from: from ?? '', to: to ?? '' };
}

function subtitleText(model: DrawnSpread, choices: Choices, words: Words): string {
	const { kind, district, outcome } = choiceWordsWithout(choices, words);
	return words.t(`ransomSpread.subtitle.${choices.data}`, {
		money: moneyName(model.money, model.baseYear, words),
		place: district,
		years: words.range(String(model.asked.first), String(model.asked.last)),
		kind,
		outcome,
		asked: model.sides.demanded.n,
		paid: model.sides.paid.n,
		pairs: model.pairs.pairs.length,
		all: model.selected,
		resamples: RESAMPLES
	});
}

/** Why nothing is drawn. */
export function emptyText({ sides }: DrawnSpread, { data }: Choices, { t }: Words): string {
	const isNotCovered = sides.demanded.notCovered + sides.paid.notCovered > 0;
	return t(isNotCovered ? 'ransom.empty.not-covered' : `ransom.empty.${data}`);
}

function sourceLines(choices: Choices, words: Words): readonly SourceLine[] {
	const rows = { text: words.t(`ransom.source.${choices.data}`), href: words.href(`/data/#${choices.data}`) };
	if (choices.money === 'nominal') return [rows];
	return [rows, { text: words.t(`ransom.source.${choices.money}`), href: words.href('/data/#deflators') }];
}

function altText(model: DrawnSpread, words: Words): string {
	const { t } = words;
	const { ratios, pairs } = model.pairs;
	return t('ransomSpread.alt', {
		money: moneyName(model.money, model.baseYear, words),
		demanded: sideText(model, 'demanded', words),
		paid: sideText(model, 'paid', words),
		ratio: isMissing(ratios)
			? t('ransomSpread.alt.ratio.too-few', { n: pairs.length })
			: t('ransomSpread.alt.ratio', {
					n: pairs.length,
					totals: boundedShare(ratios.ofTotals, words),
					typical: boundedShare(ratios.typical, words)
				})
	});
}

/** A side in one sentence: its n and its marks. */
function sideText(model: DrawnSpread, side: Side, words: Words): string {
	const { t } = words;
	const { n, marks } = model.sides[side];
	if (isMissing(marks)) return t(`ransomSpread.alt.${side}.too-few`, { n });
	const list = marks.map((mark) =>
		t('ransomSpread.mark', { share: words.percent(mark.share), amount: boundedAmount(mark, model, words) })
	);
	return t(`ransomSpread.alt.${side}`, { n, list: list.join(t('ransom.list-separator')) });
}
