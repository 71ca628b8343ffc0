/** One sign of a drawing with what it means. */
export interface KeyEntry {
	readonly sign:
		'case' | 'victims' | 'part-year' | 'low' | 'low-bar' | 'gap' | 'swatch' | 'at-least' | 'around';
	/** Class of the hue: `cplc`, `police`, an outcome. Absent: plain ink. */
	readonly hue?: string;
	readonly text: string;
}
