import type { DrawingHeights } from '../../charts/figure-model';
import { heightFor, isNarrow } from '../../charts/drawing-width';
import { labelWidth } from '../../charts/label-width';
import type { CityMap, Framing } from '../../maps/city-map';
import type { MapArea } from '../../maps/map-area';
import { mapView, viewPoint, type MapView } from '../../maps/map-view';

export const HEIGHT_PX: DrawingHeights = { narrow: 340, wide: 500 };
/** Above a map of invented rows a strip says what they are: there the word covers no district and is covered by none. */
const SYNTHETIC_STRIP_PX = 28;

/** Name and number, one above the other. */
const LABEL_HEIGHT_PX = 28;
const LABEL_FONT_PX = 12;

/** The label of a district: its name, and its number below. */
export interface PlacedLabel {
	readonly area_id: string;
	readonly x: number;
	readonly y: number;
	readonly name: string;
	readonly valueText: string;
}

/** How far below the top of its drawing does the map begin? */
export function mapTopPx(synthetic: boolean): number {
	return synthetic ? SYNTHETIC_STRIP_PX : 0;
}

export interface DistrictMapLayout {
	readonly view: MapView;
	readonly labels: readonly PlacedLabel[];
	readonly isNarrow: boolean;
}

/**
 * Where does the city lie in a drawing of this width, and where do its labels stand? North is up in every language. Where
 * the whole division is drawn small, a label that would touch another is left out: the list beside the map has them all.
 */
export function districtMapLayout(
	areas: readonly MapArea[],
	city: CityMap,
	framing: Framing,
	widthPx: number,
	topPx = 0
): DistrictMapLayout {
	const view = mapView(city, framing, widthPx, heightFor(widthPx, HEIGHT_PX) - topPx);
	const labels: PlacedLabel[] = [];
	for (const { area_id, label } of city.areas) {
		const area = areas.find((one) => one.area_id === area_id);
		if (!area) continue;
		const [x, y] = viewPoint(view, label[framing]);
		const placed = { area_id, x, y, name: area.name, valueText: area.valueText };
		if (labels.every((other) => !touches(placed, other))) labels.push(placed);
	}
	return { view, labels, isNarrow: isNarrow(widthPx) };
}

function touches(a: PlacedLabel, b: PlacedLabel): boolean {
	const room = (width(a) + width(b)) / 2;
	return Math.abs(a.x - b.x) < room && Math.abs(a.y - b.y) < LABEL_HEIGHT_PX;
}

function width({ name, valueText }: PlacedLabel): number {
	return Math.max(labelWidth(name, LABEL_FONT_PX), labelWidth(valueText, LABEL_FONT_PX));
}
