import { scaleLog } from 'd3';
import { heightFor, isNarrow } from '../../charts/drawing-width';
import { px } from '../../charts/px';
import type { Words } from '../../i18n/words';
import type { UnseenModel } from './model';
import { perHundred } from './figure-text';

export const HEIGHT_PX = { narrow: 440, wide: 460 } as const;

const TOP_PX = 40;
const BOTTOM_PX = 40;
const YEAR_PX = 44;
const COUNTS_PX = { narrow: 92, wide: 110 } as const;
const MOST_LINE_PX = 26;
/** Room for a ratio of 0, which a logarithmic axis has no place for. */
const ZERO_PX = 22;

export interface PlacedRow {
	readonly key: string;
	readonly hue: string;
	readonly year: string;
	readonly counts: string;
	readonly y: number;
	readonly x: number;
	readonly from: number;
	readonly to: number;
}

export interface UnseenLayout {
	readonly headings: readonly { readonly text: string; readonly hue: string; readonly y: number }[];
	readonly rows: readonly PlacedRow[];
	readonly ticks: readonly { readonly x: number; readonly text: string }[];
	/** Where the catalogue holds as many as were counted. */
	readonly levelX: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly baseY: number;
	readonly countsX: number;
}

/** Where does each comparison stand? A row each, under its compiler, on one logarithmic axis with a place for none. */
export function unseenLayout(
	{ compared }: Omit<UnseenModel, 'figure'>,
	words: Words,
	widthPx: number
): UnseenLayout {
	const right = widthPx - heightFor(widthPx, COUNTS_PX);
	const hasNone = compared.some(({ incidents }) => incidents === 0);
	const left = YEAR_PX + 8;
	const from = left + (hasNone ? ZERO_PX : 0);
	const limits = compared.flatMap(({ ratio }) => [ratio.lower, ratio.upper]).filter((limit) => limit > 0);
	const lowest = 10 ** Math.floor(Math.log10(Math.min(0.1, ...limits)));
	const highest = 10 ** Math.ceil(Math.log10(Math.max(1, ...limits)));
	const scale = scaleLog([lowest, highest], [from, right]);
	const x = (ratio: number) => (ratio > 0 ? px(scale(ratio)) : px(left));
	const groups = [...new Set(compared.map(({ compiler_group }) => compiler_group))];
	const lines = compared.length + groups.length;
	const room = heightFor(widthPx, HEIGHT_PX) - TOP_PX - BOTTOM_PX;
	const line = Math.min(MOST_LINE_PX, room / Math.max(1, lines));
	let taken = 0;
	const next = () => px(TOP_PX + (taken++ + 0.5) * line);
	const headings: { text: string; hue: string; y: number }[] = [];
	const rows: PlacedRow[] = [];
	for (const hue of groups) {
		headings.push({ text: words.name('compiler', hue), hue, y: next() });
		for (const one of compared.filter(({ compiler_group }) => compiler_group === hue))
			rows.push({
				key: one.stat_id,
				hue,
				year: String(one.year),
				counts: words.t('unseen.counts', { n: one.incidents, all: one.valueText }),
				y: next(),
				x: x(one.ratio.value),
				from: x(one.ratio.lower),
				to: x(one.ratio.upper)
			});
	}
	const powers = Array.from(
		{ length: Math.round(Math.log10(highest / lowest)) + 1 },
		(_, power) => lowest * 10 ** power
	);
	const shown = powers.filter((_, index) => !isNarrow(widthPx) || powers.length <= 6 || index % 2 === 0);
	return {
		headings,
		rows,
		ticks: [...(hasNone ? [0] : []), ...shown].map((ratio) => ({
			x: x(ratio),
			text: perHundred(ratio, words)
		})),
		levelX: x(1),
		left,
		right,
		top: TOP_PX,
		baseY: px(TOP_PX + lines * line + 4),
		countsX: widthPx
	};
}
