/** How many times the lower end of an axis of sums the upper one is at least, for it to be read. */
const LEAST_RATIO = 30;

/** From where to where does a logarithmic axis of these sums run, with room beyond both as a factor? */
export function amountDomain(
	lowest: number,
	highest: number,
	leastRoom: number
): readonly [from: number, to: number] {
	const room = Math.max(leastRoom, Math.sqrt((LEAST_RATIO * lowest) / highest));
	return [lowest / room, highest * room];
}
