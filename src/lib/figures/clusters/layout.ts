import { max, scaleLinear } from 'd3';
import { heightFor, isNarrow } from '../../charts/drawing-width';
import { labelWidth } from '../../charts/label-width';
import { px } from '../../charts/px';
import type { Words } from '../../i18n/words';
import type { CityMap } from '../../maps/city-map';
import type { MapArea } from '../../maps/map-area';
import { mapView, viewPoint, type MapView } from '../../maps/map-view';
import { isMissing } from '../../stats/estimate';
import { districtLines, shortName } from './district-words';
import type { SmoothedDistrict } from './districts';
import type { DrawnClusters } from './model';

export const HEIGHT_PX = { narrow: 470, wide: 620 } as const;

const FONT_PX = 13;
const SMALL_PX = 12;
const GAP_PX = 8;
/** Above the maps: what each shows; of invented rows the word stands above that. */
const TITLE_PX = 22;
const SYNTHETIC_PX = 28;
const CREDIT_PX = 34;
const ROW_PX = 24;
const AXIS_PX = 44;
const NAME_LINE_PX = 14;

/** A name on a map, and its number below it where there is room. */
export interface MapName {
	readonly area_id: string;
	readonly x: number;
	readonly y: number;
	readonly name: string;
	readonly valueText: string;
}

export interface PlacedMap {
	readonly x: number;
	readonly y: number;
	readonly view: MapView;
	readonly areas: readonly MapArea[];
	readonly names: readonly MapName[];
	readonly suffix: string;
	readonly title: string;
}

/** One district as a line: the rate as counted and the smoothed one. */
export interface PlacedRow {
	readonly district: SmoothedDistrict;
	readonly name: string;
	readonly x: number;
	readonly y: number;
	/** Null where fewer than five were counted. */
	readonly countedX: number | null;
	readonly interval: { readonly from: number; readonly to: number } | null;
	readonly localX: number | null;
	readonly lines: readonly string[];
}

export interface ClustersLayout {
	readonly heightPx: number;
	readonly stripY: number;
	readonly maps: readonly PlacedMap[];
	readonly creditY: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly baseY: number;
	readonly overallX: number;
	readonly xTicks: readonly { readonly x: number; readonly text: string }[];
	readonly rows: readonly PlacedRow[];
	readonly isNarrow: boolean;
}

/** Two maps side by side, and below them each district as a line between its two rates. North is up in every language. */
export function clustersLayout(
	drawn: DrawnClusters,
	city: CityMap,
	isSynthetic: boolean,
	words: Words,
	widthPx: number
): ClustersLayout {
	const heightPx = heightFor(widthPx, HEIGHT_PX);
	const narrow = isNarrow(widthPx);
	const stripPx = isSynthetic ? SYNTHETIC_PX : 0;
	const baseY = heightPx - AXIS_PX;
	const top = baseY - drawn.ranked.length * ROW_PX;
	const mapTop = stripPx + TITLE_PX;
	const mapWidth = Math.floor((widthPx - GAP_PX) / 2);
	const mapHeight = heightPx - AXIS_PX - ROW_PX * drawn.districts.length - CREDIT_PX - mapTop;
	const view = mapView(city, 'city', mapWidth, mapHeight);
	const placedMap = (areas: readonly MapArea[], place: number, which: 'counted' | 'smoothed'): PlacedMap => ({
		x: (words.dir === 'rtl' ? 1 - place : place) * (mapWidth + GAP_PX),
		y: mapTop,
		view,
		areas,
		names: mapNames(areas, city, view, narrow),
		suffix: which,
		title: words.t(`clusters.map.${which}`)
	});

	const left =
		Math.max(...drawn.ranked.map(({ district_id }) => labelWidth(shortName(district_id, words), FONT_PX))) +
		GAP_PX +
		4;
	const right = widthPx - GAP_PX;
	const highest = max(drawn.ranked, ({ own, smoothed }) =>
		Math.max(isMissing(own) ? 0 : own.upper, smoothed ?? 0)
	);
	const x = scaleLinear([0, (highest ?? 1) * 1.02], [left, right]);
	return {
		heightPx,
		stripY: stripPx - 9,
		maps: [placedMap(drawn.counted, 0, 'counted'), placedMap(drawn.smoothed, 1, 'smoothed')],
		creditY: mapTop + mapHeight + 14,
		left,
		right,
		top,
		baseY,
		overallX: px(x(drawn.overall)),
		xTicks: x.ticks(narrow ? 4 : 8).map((rate) => ({ x: px(x(rate)), text: words.decimal(rate, 2) })),
		rows: drawn.ranked.map((district, index): PlacedRow => {
			const { own, smoothed, local } = district;
			return {
				district,
				name: shortName(district.district_id, words),
				x: px(x(smoothed ?? 0)),
				y: top + (index + 0.5) * ROW_PX,
				countedX: isMissing(own) ? null : px(x(own.value)),
				interval: isMissing(own) ? null : { from: px(x(own.lower)), to: px(x(own.upper)) },
				localX: local === null ? null : px(x(local)),
				lines: districtLines(district, drawn.decimals, words)
			};
		}),
		isNarrow: narrow
	};
}

/** The names of a map, without those that would touch another: the lines below have them all. */
function mapNames(
	areas: readonly MapArea[],
	city: CityMap,
	view: MapView,
	isNarrow: boolean
): readonly MapName[] {
	const names: MapName[] = [];
	for (const { area_id, label } of city.areas) {
		const area = areas.find((one) => one.area_id === area_id);
		if (!area) continue;
		const [x, y] = viewPoint(view, label.city);
		const placed = { area_id, x, y, name: area.name, valueText: isNarrow ? '' : area.valueText };
		const isFree = names.every((other) => !touches(placed, other));
		if (isFree && fits(placed, view)) names.push(placed);
	}
	return names;
}

function touches(a: MapName, b: MapName): boolean {
	const height = NAME_LINE_PX * (a.valueText === '' ? 1 : 2);
	return Math.abs(a.x - b.x) < (widthOf(a) + widthOf(b)) / 2 + 2 && Math.abs(a.y - b.y) < height;
}

function fits(one: MapName, { widthPx }: MapView): boolean {
	return one.x - widthOf(one) / 2 >= 0 && one.x + widthOf(one) / 2 <= widthPx;
}

function widthOf({ name, valueText }: MapName): number {
	return Math.max(labelWidth(name, SMALL_PX), labelWidth(valueText, SMALL_PX));
}
