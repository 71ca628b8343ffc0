import type { Cell, DataTable, FigureModel, Note } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { isMissing } from '../../stats/estimate';
import { SIGNIFICANT_P } from '../../stats/thresholds';
import { intervalText, rateText } from '../district-map/value-words';
import { decimalsOf, ownRate, per100kCell, rateColumns, rateRows } from '../district-rates/rate-rows';
import { catalogueNotes, ratedWords, ratesNotes, ratesSources } from '../district-rates/rates-words';
import { pCell } from '../p-text';
import { noCell, numeric, worded } from '../table-cells';
import type { FunnelModel } from './model';
import { pointLines } from './point-words';
import type { FunnelPoint } from './points';

type Drawn = Omit<FunnelModel, 'figure'>;

/** More names than this are a number. */
const MOST_NAMES = 4;

/** The words around the funnel. */
export function figureText(model: Drawn, choices: Choices, words: Words): FigureModel {
	const { t } = words;
	const { rates, drawn } = model;
	const { unit, period } = ratedWords(rates, choices, words);
	const title = titleText(model, choices, words);
	const parts = { unit, period, n: rates.events };
	return {
		id: 'funnel',
		title,
		subtitle: drawn
			? t('funnel.subtitle', { ...parts, overall: words.fixed(drawn.overall, drawn.decimals) })
			: t('funnel.subtitle.refused', parts),
		notes: notesFor(model, choices, words),
		sources: ratesSources(rates, words),
		alt: altText(model, words),
		table: tableOf(model, title, words),
		synthetic: choices.data === 'demo_incidents'
	};
}

function titleText({ rates, drawn }: Drawn, choices: Choices, words: Words): string {
	const { t } = words;
	const { what } = ratedWords(rates, choices, words);
	if (!drawn) return t('funnel.title.plain', { what });
	const out = drawn.points.filter(({ standsOut }) => standsOut);
	if (out.length > MOST_NAMES)
		return t('funnel.title.many', { what, n: out.length, of: drawn.points.length });
	const above = out.filter(({ rate }) => rate > drawn.overall);
	const below = out.filter(({ rate }) => rate < drawn.overall);
	const [high, low] = [namesOf(above, words), namesOf(below, words)];
	if (above.length > 0 && below.length > 0) return t('funnel.title.both', { what, above: high, below: low });
	if (above.length > 0) return t('funnel.title.above', { what, above: high });
	if (below.length > 0) return t('funnel.title.below', { what, below: low });
	return t('funnel.title.none', { what });
}

function notesFor({ rates, drawn }: Drawn, choices: Choices, words: Words): readonly Note[] {
	const { t } = words;
	const notes: Note[] = [{ kind: 'note', text: t('funnel.note.plain') }, ...catalogueNotes(choices, words)];
	if (drawn) {
		const { points, phi, isOverdispersed } = drawn;
		const share = words.percent(SIGNIFICANT_P);
		notes.push({ kind: 'note', text: t('funnel.note.looks', { n: points.length, share }) });
		if (phi !== null && !isOverdispersed)
			notes.push({ kind: 'note', text: t('funnel.note.not-overdispersed', { phi: words.fixed(phi, 1) }) });
		if (phi !== null && isOverdispersed) {
			const outside = points.filter(({ isOutsideWidened }) => isOutsideWidened);
			const scatter = { phi: words.fixed(phi, 1), n: points.length };
			const text =
				outside.length > 0
					? t('funnel.note.overdispersed.some', { ...scatter, names: namesOf(outside, words) })
					: t('funnel.note.overdispersed.none', scatter);
			notes.push({ kind: 'limit', text });
		}
		notes.push({ kind: 'limit', text: t('funnel.note.lines') });
		if (points.some(({ own }) => isMissing(own))) notes.push({ kind: 'note', text: t('funnel.note.few') });
	}
	notes.push(...ratesNotes(rates, choices, words));
	if (choices.district.length > 0) notes.push({ kind: 'out-of-reach', text: t('funnel.note.district') });
	return notes;
}

function altText({ drawn, refusal }: Drawn, words: Words): string {
	const { t } = words;
	if (!drawn) return refusal ?? t('districtRates.refused.none');
	const list = drawn.points
		.map((point) => pointLines(point, drawn.decimals, words).join(t('districtMap.list-separator')))
		.join(t('districtMap.alt.separator'));
	return t('funnel.alt', { overall: words.fixed(drawn.overall, drawn.decimals), list });
}

function tableOf({ rates, drawn }: Drawn, caption: string, words: Words): DataTable {
	const { t } = words;
	const decimals = drawn?.decimals ?? decimalsOf(rates.districts.map(ownRate));
	const isYearly = rates.measure === 'incidents';
	const restOf = (district: (typeof rates.districts)[number]): readonly Cell[] => {
		const own = ownRate(district);
		const point = drawn?.points.find(({ district_id }) => district_id === district.district_id);
		return [
			{ text: rateText(own, decimals, words), value: isMissing(own) ? null : own.value },
			{ text: intervalText(own, decimals, words), value: isMissing(own) ? null : own.lower },
			per100kCell(point?.expected ?? null, 1, words),
			point ? { text: t(`funnel.flag.${point.flag}`), value: point.flag } : noCell,
			pCell(point?.adjustedP ?? null, words)
		];
	};
	return {
		caption,
		columns: [
			...rateColumns(rates.measure, words),
			numeric('rate', t(isYearly ? 'districtMap.table.yearly-rate' : 'districtMap.table.rate')),
			worded('interval', t('districtMap.table.interval')),
			numeric('expected', t('funnel.table.expected')),
			worded('place', t('funnel.table.place')),
			numeric('p', t('funnel.table.p'))
		],
		rows: rateRows(rates.districts, restOf, words)
	};
}

function namesOf(points: readonly FunnelPoint[], words: Words): string {
	return points
		.map(({ district_id }) => words.t(`districtMap.short.${district_id}`))
		.join(words.t('districtMap.list-separator'));
}
