import type { CityArea, CityMap, PageMap } from '../../maps/city-map';

/** Whose neighbour is each, as in the real city. */
const neighbours: Readonly<Record<string, readonly string[]>> = {
	'karachi-central': ['karachi-east', 'karachi-west', 'keamari'],
	'karachi-east': ['karachi-central', 'karachi-south', 'karachi-west', 'korangi', 'malir', 'keamari'],
	'karachi-south': ['karachi-east', 'korangi', 'keamari'],
	'karachi-west': ['karachi-central', 'karachi-east', 'malir', 'keamari'],
	korangi: ['karachi-east', 'karachi-south', 'malir'],
	malir: ['karachi-east', 'karachi-west', 'korangi'],
	keamari: ['karachi-central', 'karachi-east', 'karachi-south', 'karachi-west']
};

function square(area_id: string, left: number, top: number, width: number, height: number): CityArea {
	const middle = [left + width / 2, top + height / 2] as const;
	return {
		area_id,
		path: `M${left} ${top}h${width}v${height}h${-width}z`,
		label: { city: middle, whole: middle },
		neighbours: neighbours[area_id] ?? []
	};
}

const city: CityMap = {
	areas: [
		square('karachi-central', 300, 300, 120, 160),
		square('karachi-east', 420, 260, 160, 240),
		square('karachi-south', 260, 460, 160, 200),
		square('karachi-west', 160, 100, 260, 200),
		square('korangi', 420, 500, 180, 120),
		square('malir', 580, 0, 300, 620),
		square('keamari', 0, 300, 300, 160)
	],
	land: 'M-400 -400h1800v1000h-1800z',
	coast: 'M-400 600h1800',
	rivers: 'M700 0l-280 560',
	roads: 'M0 420l880 -300',
	frames: { city: [60, 60, 720, 700], whole: [0, 0, 880, 700] }
};

/** A city of squares for the scenes: small in the goldens, and it stands still. */
export const sceneMap: PageMap = { city, live: null };
