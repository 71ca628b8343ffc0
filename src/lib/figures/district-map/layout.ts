import type { DrawingHeights } from '../../charts/figure-model';
import { heightFor, isNarrow } from '../../charts/drawing-width';
import type { CityMap, Framing } from '../../maps/city-map';
import type { MapArea } from '../../maps/map-area';
import { mapView, viewPoint, type MapView } from '../../maps/map-view';

export const HEIGHT_PX: DrawingHeights = { narrow: 340, wide: 500 };

/** The label of a district: its name, and its number below. */
export interface PlacedLabel {
	readonly area_id: string;
	readonly x: number;
	readonly y: number;
	readonly name: string;
	readonly valueText: string;
}

export interface DistrictMapLayout {
	readonly view: MapView;
	readonly labels: readonly PlacedLabel[];
	readonly isNarrow: boolean;
}

/** Where does the city lie in a drawing of this width, and where do its labels stand? North is up in every language. */
export function districtMapLayout(
	areas: readonly MapArea[],
	city: CityMap,
	framing: Framing,
	widthPx: number
): DistrictMapLayout {
	const view = mapView(city, framing, widthPx, heightFor(widthPx, HEIGHT_PX));
	const labels = city.areas.flatMap(({ area_id, label }) => {
		const area = areas.find((one) => one.area_id === area_id);
		if (!area) return [];
		const [x, y] = viewPoint(view, label[framing]);
		return [{ area_id, x, y, name: area.name, valueText: area.valueText }];
	});
	return { view, labels, isNarrow: isNarrow(widthPx) };
}
