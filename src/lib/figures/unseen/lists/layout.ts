import { scaleLinear } from 'd3';
import { heightFor } from '../../../charts/drawing-width';
import { labelWidth } from '../../../charts/label-width';
import { px } from '../../../charts/px';
import { countTicks } from '../../../charts/ticks';
import type { Words } from '../../../i18n/words';
import { isMissing, type Estimate, type Missing } from '../../../stats/estimate';
import { countText } from '../../small-count';
import { estimateText, whyNotText } from './figure-text';
import type { UnseenListsModel } from './model';

export const HEIGHT_PX = { narrow: 290, wide: 270 } as const;

const LINE_PX = 52;
const TOP_PX = 6;
const EDGE_PX = 16;
const BAR_PX = 14;
/** Within a line: its words, then its bar or mark. */
const WORDS_PX = 14;
const BAR_TOP_PX = 22;
const TICK_FONT_PX = 13;

export interface PlacedBar {
	readonly hue: 'police' | 'cplc';
	readonly text: string;
	readonly textY: number;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface PlacedEstimate {
	readonly code: 'total' | 'least';
	readonly text: string;
	readonly textY: number;
	/** Null where the lists say nothing: the line is hatched. */
	readonly mark: { readonly x: number; readonly from: number; readonly to: number } | null;
	readonly whyNot: string;
	readonly y: number;
}

export interface ListsLayout {
	readonly bars: readonly PlacedBar[];
	readonly estimates: readonly PlacedEstimate[];
	/** The right edge of all incidents that stand on a list. */
	readonly seenX: number;
	readonly ticks: readonly { readonly x: number; readonly text: string }[];
	readonly left: number;
	readonly right: number;
	readonly baseY: number;
	readonly barPx: number;
}

/** Where do the two lists lie, so that their overlap is seen, and where the estimates of all incidents? */
export function listsLayout(
	{ lists, total, atLeast }: Omit<UnseenListsModel, 'figure'>,
	words: Words,
	widthPx: number
): ListsLayout {
	const { t } = words;
	const values = countTicks(isMissing(total) ? lists.distinct : total.upper);
	const [left, right] = [EDGE_PX, widthPx - EDGE_PX];
	const x = scaleLinear([0, values.at(-1) ?? 1], [left, right]);
	const top = (line: number) => TOP_PX + line * LINE_PX;
	const bar = (hue: 'police' | 'cplc', line: number, from: number, to: number): PlacedBar => ({
		hue,
		text: t('unseen.lists.line', { what: t(`unseen.lists.${hue}`), n: countText(to - from, words) }),
		textY: top(line) + WORDS_PX,
		x: px(x(from)),
		y: top(line) + BAR_TOP_PX,
		width: px(x(to) - x(from)),
		height: BAR_PX
	});
	const estimate = (code: 'total' | 'least', line: number, answer: Estimate | number | Missing) => ({
		code,
		text: isMissing(answer)
			? t(`unseen.lists.${code}`)
			: t('unseen.lists.line', { what: t(`unseen.lists.${code}`), n: estimateText(answer, words) }),
		textY: top(line) + WORDS_PX,
		mark: isMissing(answer) ? null : placed(answer, x),
		whyNot: isMissing(answer) ? whyNotText(answer, words) : '',
		y: top(line) + BAR_TOP_PX + BAR_PX / 2
	});
	return {
		bars: [bar('police', 0, 0, lists.police), bar('cplc', 1, lists.police - lists.both, lists.distinct)],
		estimates: [estimate('total', 2, total), estimate('least', 3, atLeast)],
		seenX: px(x(lists.distinct)),
		ticks: withRoom(values.map((value) => ({ x: px(x(value)), text: words.count(value) }))),
		left,
		right,
		baseY: heightFor(widthPx, HEIGHT_PX) - 40,
		barPx: BAR_PX
	};
}

/** A bound has no interval: it begins and ends where it stands. */
function placed(answer: Estimate | number, x: (count: number) => number) {
	const [value, lower, upper] =
		typeof answer === 'number' ? [answer, answer, answer] : [answer.value, answer.lower, answer.upper];
	return { x: px(x(value)), from: px(x(lower)), to: px(x(upper)) };
}

/** Leaves out texts that would touch the one before. */
function withRoom(labels: readonly { readonly x: number; readonly text: string }[]) {
	let taken = -Infinity;
	return labels.filter(({ x, text }) => {
		const half = labelWidth(text, TICK_FONT_PX) / 2 + 3;
		if (x - half < taken) return false;
		taken = x + half;
		return true;
	});
}
