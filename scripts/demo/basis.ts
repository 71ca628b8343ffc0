/** What a line of the calibration rests on: figures that somebody published, or nothing but our own assumption. */
export interface Basis {
	/** `stat_id`s of `published_statistics`; empty for an assumption. */
	readonly stat_ids: readonly string[];
	/** How the line follows from those figures, or why it was assumed. */
	readonly reason: string;
}

/** A line that follows from published figures. */
export function published(stat_ids: readonly string[], reason: string): Basis {
	return { stat_ids, reason };
}

/** A line that no published figure supports. */
export function assumed(reason: string): Basis {
	return { stat_ids: [], reason };
}
