import type { RampClass } from '../theme/colour-scale';

/** How one area of the map is painted and named. The twin and the live map draw the same list. */
export interface MapArea {
	readonly area_id: string;
	/** Its short name, in the reader's language. */
	readonly name: string;
	/** The number that stands under the name; in words where it is too small for a colour. */
	readonly valueText: string;
	/** Its class of the colour scale; null where no colour can be given. */
	readonly ramp: RampClass | null;
	/** Too few to say: hatched. */
	readonly isTooFew: boolean;
	/** Has the reader chosen it? */
	readonly isChosen: boolean;
	/** The number with what must be said beside it. */
	readonly tip: string;
}
