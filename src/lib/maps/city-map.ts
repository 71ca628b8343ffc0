import { createContext } from 'svelte';

/** A point of the city map, in its whole-number grid. */
export type GridPoint = readonly [x: number, y: number];

/** West, south, east and north, in degrees. */
export type DegreeBox = readonly [west: number, south: number, east: number, north: number];

/** What the map shows: the built-up city at first sight, or the whole division with its empty north. */
export const framings = ['city', 'whole'] as const;
export type Framing = (typeof framings)[number];

/** One area of the map, drawn on the grid. */
export interface CityArea {
	readonly area_id: string;
	/** SVG path data, relative and in whole numbers: short, and neighbours share their border exactly. */
	readonly path: string;
	/** Where its label stands, in each framing. */
	readonly label: Readonly<Record<Framing, GridPoint>>;
	/** The areas that share a stretch of boundary or a corner with it. */
	readonly neighbours: readonly string[];
}

/** The city as flat drawings on one grid, projected once while the page is built. */
export interface CityMap {
	readonly areas: readonly CityArea[];
	readonly land: string;
	readonly coast: string;
	readonly rivers: string;
	readonly roads: string;
	/** The rectangle of the grid that each framing must show: left, top, right, bottom. */
	readonly frames: Readonly<
		Record<Framing, readonly [left: number, top: number, right: number, bottom: number]>
	>;
}

/** Where the GeoJSON of the live map lies. */
export interface LiveMapFiles {
	readonly districtsUrl: string;
	readonly basemapUrl: string;
}

/** The map of this page. */
export interface PageMap {
	readonly city: CityMap;
	/** Null where the map stands still. */
	readonly live: LiveMapFiles | null;
}

export const [getPageMap, setPageMap] = createContext<PageMap>();
