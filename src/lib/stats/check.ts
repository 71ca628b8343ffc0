/** Stops a caller that asks for a level outside (0, 1). */
export function checkLevel(level: number): void {
	if (!(level > 0 && level < 1)) throw new RangeError(`level must lie strictly between 0 and 1: ${level}`);
}

/** Stops a caller that hands over a count which is negative, fractional, infinite or too large to be exact (over 2^53). */
export function checkCount(count: number, name: string): void {
	if (!Number.isSafeInteger(count) || count < 0)
		throw new RangeError(`${name} must be a whole number from 0 on: ${count}`);
}

/** Stops a caller that asks for a probability outside [0, 1]. */
export function checkProbability(probability: number): void {
	if (!(probability >= 0 && probability <= 1))
		throw new RangeError(`a probability lies between 0 and 1: ${probability}`);
}

/** Stops a caller that hands over a parameter which is not positive and finite. */
export function checkPositive(value: number, name: string): void {
	if (!(value > 0 && value < Infinity)) throw new RangeError(`${name} must be positive and finite: ${value}`);
}
