/** A wave of a season: so many in a year, as cosine or as sine. */
export interface HarmonicTerm {
	/** `c1`, `s1`, `c2`, ... */
	readonly name: string;
	readonly at: (position: number) => number;
}

/**
 * Which waves make up a season?
 *
 * @param harmonics - waves a period at most, whole, from 0 to half the period.
 * @param period - points a period, whole, from 2 on.
 * @param halfway - do positions lie in the middle of their points (month − ½)? Then it is the cosine that vanishes at half the
 * period; otherwise the sine.
 * @returns a cosine and a sine a harmonic; of the highest possible one only the one that does not vanish.
 * @throws RangeError when an argument is out of range.
 *
 * Source: cos(2πk x / period), sin(2πk x / period).
 */
export function harmonicTerms(harmonics: number, period: number, halfway: boolean): HarmonicTerm[] {
	if (!Number.isInteger(period) || period < 2)
		throw new RangeError(`period must be a whole number from 2 on: ${period}`);
	if (!Number.isInteger(harmonics) || harmonics < 0 || harmonics > period / 2)
		throw new RangeError(`harmonics must be a whole number from 0 to half the period: ${harmonics}`);
	return Array.from({ length: harmonics }, (_, index) => index + 1).flatMap((k): HarmonicTerm[] => {
		const angle = (position: number) => (2 * Math.PI * k * position) / period;
		const cosine = { name: `c${k}`, at: (position: number) => Math.cos(angle(position)) };
		const sine = { name: `s${k}`, at: (position: number) => Math.sin(angle(position)) };
		if (2 * k < period) return [cosine, sine];
		return halfway ? [sine] : [cosine];
	});
}
