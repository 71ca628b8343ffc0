import { wrapLabel } from '../../charts/label-width';
import { px } from '../../charts/px';
import type { Words } from '../../i18n/words';

const FONT_PX = 13;
const LINE_PX = 17;
const HALF_DIGIT_PX = 4;
const SIDE_PX = 6;

/** A hatched place where no statistic is made, with the words on it. */
export interface Refusal {
	readonly x: number;
	readonly y: number;
	readonly widthPx: number;
	readonly heightPx: number;
	readonly lines: readonly { readonly text: string; readonly y: number }[];
}

/** What stands where so few values are? Where there are none at all, it says so. */
export function refusalAt(n: number, box: Omit<Refusal, 'lines'>, words: Words): Refusal {
	const text = n === 0 ? words.t('figure.few.0') : words.t('figure.too-few');
	const texts = wrapLabel(text, box.widthPx - 2 * SIDE_PX, FONT_PX);
	const firstY = box.y + box.heightPx / 2 + HALF_DIGIT_PX - ((texts.length - 1) * LINE_PX) / 2;
	return { ...box, lines: texts.map((line, index) => ({ text: line, y: px(firstY + index * LINE_PX) })) };
}
