import { isNarrow } from '../../charts/drawing-width';

/** The room of one panel, in px. */
export interface Room {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** Does it stand at the left edge, where the scale is written? */
	readonly isFirstOfRow: boolean;
}

const SCALE_PX = 38;
const GAP_PX = 22;
const EDGE_PX = 14;

/** How many panels stand side by side? */
function columnsFor(panels: number, widthPx: number): number {
	if (panels <= 3) return isNarrow(widthPx) ? 1 : panels;
	if (isNarrow(widthPx)) return panels <= 6 ? 2 : 3;
	return panels <= 6 ? 3 : 4;
}

/** Where does each of so many panels stand, in rows of equal size? */
export function panelGrid(panels: number, widthPx: number, heightPx: number): readonly Room[] {
	const columns = Math.max(1, columnsFor(panels, widthPx));
	const rows = Math.ceil(panels / columns);
	const width = (widthPx - SCALE_PX - EDGE_PX - (columns - 1) * GAP_PX) / columns;
	const height = heightPx / Math.max(1, rows);
	return Array.from({ length: panels }, (_, index) => {
		const column = index % columns;
		const row = Math.floor(index / columns);
		const left = SCALE_PX + column * (width + GAP_PX);
		return {
			left,
			right: left + width,
			top: row * height,
			bottom: (row + 1) * height,
			isFirstOfRow: column === 0
		};
	});
}
