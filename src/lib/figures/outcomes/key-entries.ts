import type { KeyEntry } from '../../charts/mark-key';
import type { Words } from '../../i18n/words';
import { ends, hueOfEnd } from '../ends';
import { isDrawnHollow, type CountRow } from './count-rows';
import type { GroupBar } from './group-bars';

interface Drawn {
	readonly rows: readonly CountRow[];
	/** @default none */
	readonly bars?: readonly GroupBar[];
}

/** What the signs of a drawing of ends mean: the hues where ends share a bar, and the hollow stretch wherever there is one. */
export function endsKey({ rows, bars = [] }: Drawn, words: Words): readonly KeyEntry[] {
	const drawn = ends.filter((end) =>
		bars.some(
			({ isHatched, stretches }) => !isHatched && stretches.some((one) => one.end === end && one.length > 0)
		)
	);
	const swatches = drawn.map((end): KeyEntry => ({
		sign: 'swatch',
		hue: hueOfEnd(end),
		text: words.name('outcome', end)
	}));
	const hasLow = rows.some(isDrawnHollow) || bars.some(({ low }) => low > 0);
	return hasLow ? [...swatches, { sign: 'low-bar', text: words.t('yearly.key.low') }] : swatches;
}
