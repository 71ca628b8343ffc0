import { px } from '../../charts/px';
import type { RansomLayout } from './layout';
import type { Side } from './sides';

/** The sums of a drawing as few paths: thousands of elements would be slow to change and heavy in the page. */
export interface SidePaths {
	/** A stroke for each sum: its class says whether it is a dash or a dot. */
	readonly sums: string;
	/** Outlines of the sums of low confidence, which are hollow. */
	readonly low: string;
	/** The bars of the ladder. */
	readonly steps: string;
}

export interface DrawnPaths extends Readonly<Record<Side, SidePaths>> {
	/** A line from each demand to the payment of the same incident. */
	readonly pairs: string;
}

const DASH_THICK_PX = 3.4;
const DOT_PX = 3;

/** Draws every sum of a layout. */
export function drawnPaths({ marks, steps, dashPx }: RansomLayout): DrawnPaths {
	const pathsOf = (side: Side): SidePaths => {
		const places = marks.flatMap(({ mark, x, y }) => {
			const at = y[side];
			return at === null ? [] : [{ isLow: mark.isLow, x, y: at }];
		});
		return {
			sums: places.flatMap(({ isLow, x, y }) => (isLow ? [] : stroke(side, x, y, dashPx))).join(''),
			low: places.flatMap(({ isLow, x, y }) => (isLow ? outline(side, x, y, dashPx) : [])).join(''),
			steps: steps
				.filter(({ step }) => step.side === side)
				.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`)
				.join('')
		};
	};
	return {
		demanded: pathsOf('demanded'),
		paid: pathsOf('paid'),
		pairs: marks
			.flatMap(({ x, y }) => (y.demanded === null || y.paid === null ? [] : `M${x} ${y.demanded}V${y.paid}`))
			.join('')
	};
}

/** A demand is a dash; a payment is a stroke of no length, which its round ends make a dot. */
function stroke(side: Side, x: number, y: number, dashPx: number): string {
	return side === 'demanded' ? `M${px(x - dashPx / 2)} ${y}h${dashPx}` : `M${x} ${y}h0`;
}

function outline(side: Side, x: number, y: number, dashPx: number): string {
	if (side === 'demanded')
		return `M${px(x - dashPx / 2)} ${px(y - DASH_THICK_PX / 2)}h${dashPx}v${DASH_THICK_PX}h${-dashPx}z`;
	const arc = `a${DOT_PX} ${DOT_PX} 0 1 0 `;
	return `M${px(x - DOT_PX)} ${y}${arc}${2 * DOT_PX} 0${arc}${-2 * DOT_PX} 0z`;
}
