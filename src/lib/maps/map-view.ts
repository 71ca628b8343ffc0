import type { CityMap, Framing, GridPoint } from './city-map';

/** How the grid of the city map lies in a drawing: pixels = grid × scale + shift. */
export interface MapView {
	readonly widthPx: number;
	readonly heightPx: number;
	readonly scale: number;
	readonly shiftXPx: number;
	readonly shiftYPx: number;
}

/** Fits a framing whole into a drawing and centres it; what lies around it fills the rest. */
export function mapView(city: CityMap, framing: Framing, widthPx: number, heightPx: number): MapView {
	const [left, top, right, bottom] = city.frames[framing];
	const scale = Math.min(widthPx / (right - left), heightPx / (bottom - top));
	return {
		widthPx,
		heightPx,
		scale: Number(scale.toFixed(4)),
		shiftXPx: toTenth(widthPx / 2 - (scale * (left + right)) / 2),
		shiftYPx: toTenth(heightPx / 2 - (scale * (top + bottom)) / 2)
	};
}

/** Where does a point of the grid stand in the drawing, in px? */
export function viewPoint(view: MapView, [x, y]: GridPoint): GridPoint {
	return [toTenth(x * view.scale + view.shiftXPx), toTenth(y * view.scale + view.shiftYPx)];
}

function toTenth(px: number): number {
	return Math.round(px * 10) / 10;
}
