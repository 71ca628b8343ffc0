/** What a link may name: the years that the shipped data cover. */
export interface Limits {
	readonly firstYear: number;
	readonly lastYear: number;
}
