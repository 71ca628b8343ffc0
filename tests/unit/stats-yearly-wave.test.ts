import { describe, expect, test } from 'vitest';
import { isMissing } from '$lib/stats/estimate';
import { seeded } from '$lib/stats/random/seeded';
import { harmonicSeason, type HarmonicSeason } from '$lib/stats/seasons/harmonic-season';
import { yearlyWave, type YearlyWave } from '$lib/stats/seasons/yearly-wave';
import { poissonCounts, seasonalMeans } from '../support/simulated-counts';

function seasonOf(counts: readonly (number | null)[], yearlyLevels = false): HarmonicSeason {
	const season = harmonicSeason({ firstMonth: '2001-01', counts }, { yearlyLevels, perDay: false });
	if (isMissing(season)) throw new Error(season.reason);
	return season;
}

function waveOf(counts: readonly (number | null)[], level = 0.95): YearlyWave {
	const wave = yearlyWave(seasonOf(counts), level);
	if (isMissing(wave)) throw new Error(wave.reason);
	return wave;
}

/** Ten years with a peak in the middle of the month at this place (0 is January), on one level or many. */
const wavy = (seed: number, peak: number, amplitude = 0.4, months = 120) =>
	poissonCounts(seeded(seed), seasonalMeans(months, 20, amplitude, peak));

describe('a level for each year', () => {
	const years = 6;
	const levels = [10, 60, 15, 80, 20, 40];
	const waves = seasonalMeans(12 * years, 1, 0.15, 6);
	const counts = poissonCounts(
		seeded(5),
		waves.map((wave, index) => wave * (levels[Math.floor(index / 12)] ?? 0) * 3)
	);

	test('finds a season that levels would drown', () => {
		const [one, own] = [seasonOf(counts), seasonOf(counts, true)];
		expect(one.p).toBeGreaterThan(0.2);
		expect(own.p).toBeLessThan(1e-6);
		expect(own.peakMonth).toBe(7);
		expect(own.residualDf).toBe(one.residualDf - (years - 1));
		expect(own.terms.slice(0, 3)).toEqual(['(Intercept)', 'y2002', 'y2003']);
	});

	test('fits the sum of every year, and of the waves what a year as exposure gives', () => {
		const own = seasonOf(counts, true);
		const yearOf = (index: number) => Math.floor(index / 12) * 12;
		const total = (values: readonly number[], start: number) =>
			values.slice(start, start + 12).reduce((sum, value) => sum + value, 0);
		for (const start of [0, 24, 60]) expect(total(own.fitted, start)).toBeCloseTo(total(counts, start), 6);
		const exposure = counts.map((_, index) => total(counts, yearOf(index)));
		const offset = harmonicSeason({ firstMonth: '2001-01', counts, exposure }, { perDay: false });
		if (isMissing(offset)) throw new Error(offset.reason);
		expect(own.coefficients.at(-1)).toBeCloseTo(offset.coefficients.at(-1) ?? NaN, 8);
		expect(own.likelihoodRatio).toBeCloseTo(offset.likelihoodRatio, 6);
	});

	test('needs no level for a year of which nothing is told', () => {
		const told = counts.map((count, index) => (index >= 12 && index < 24 ? null : count));
		expect(seasonOf(told, true).terms).not.toContain('y2002');
		expect(seasonOf(told, true).terms).toContain('y2003');
	});
});

describe('the yearly wave', () => {
	test('is where it was put, and as high', () => {
		const wave = waveOf(wavy(3, 6));
		expect(wave.peakPosition).toBeGreaterThan(6.2);
		expect(wave.peakPosition).toBeLessThan(6.8);
		expect(wave.peakInterval?.lower).toBeLessThan(6.5);
		expect(wave.peakInterval?.upper).toBeGreaterThan(6.5);
		expect(wave.peakToLow.lower).toBeLessThan(Math.exp(0.8));
		expect(wave.peakToLow.upper).toBeGreaterThan(Math.exp(0.8));
	});

	test('turns with the year, interval and all', () => {
		const counts = wavy(2, 0);
		const [first, turned] = [waveOf(counts), waveOf([...counts.slice(-3), ...counts.slice(0, -3)])];
		expect(turned.peakPosition).toBeCloseTo((first.peakPosition + 3) % 12, 1);
		expect(turned.peakToLow.value).toBeCloseTo(first.peakToLow.value, 1);
		const width = ({ peakInterval }: YearlyWave) => (peakInterval?.upper ?? 0) - (peakInterval?.lower ?? 0);
		expect(width(turned)).toBeCloseTo(width(first), 1);
		expect(first.peakInterval?.lower ?? 0).toBeLessThan(first.peakPosition);
	});

	test('rules no time out where its height may be none', () => {
		const flat = waveOf(wavy(4, 0, 0));
		expect(flat.peakToLow.lower).toBe(1);
		expect(flat.peakInterval).toBeNull();
		const sure = waveOf(wavy(4, 0, 0), 0.05);
		expect(sure.peakInterval).not.toBeNull();
	});

	test('has intervals as wide as the scatter that was seen', () => {
		const wild = Array.from({ length: 120 }, (_, month) =>
			month % 5 === 0 ? 70 : Math.round(20 + 8 * Math.cos((Math.PI * month) / 6))
		);
		const season = seasonOf(wild);
		expect(season.overdispersed).toBe(true);
		const calm = yearlyWave({ ...season, overdispersed: false });
		if (isMissing(calm)) throw new Error(calm.reason);
		expect(waveOf(wild).peakToLow.upper).toBeGreaterThan(calm.peakToLow.upper);
	});

	test('holds the true peak and height about as often as it says', () => {
		const [peak, amplitude, tries] = [10, 0.2, 400];
		let [held, high] = [0, 0];
		for (let seed = 1; seed <= tries; seed += 1) {
			const wave = waveOf(wavy(seed, peak, amplitude, 60));
			const { lower, upper } = wave.peakInterval ?? { lower: -Infinity, upper: Infinity };
			const at = [peak + 0.5 - 12, peak + 0.5, peak + 0.5 + 12];
			held += at.some((position) => position >= lower && position <= upper) ? 1 : 0;
			const ratio = Math.exp(2 * amplitude);
			high += ratio >= wave.peakToLow.lower && ratio <= wave.peakToLow.upper ? 1 : 0;
		}
		for (const share of [held / tries, high / tries]) {
			expect(share).toBeGreaterThan(0.92);
			expect(share).toBeLessThan(0.98);
		}
	});

	test('ends its interval where the coefficients across just differ from none', () => {
		const [cosine, sine, cc, cs, ss] = [0.3, 0.12, 0.004, 0.0015, 0.002];
		const season: HarmonicSeason = {
			...seasonOf(wavy(1, 6)),
			coefficients: [3, cosine, sine],
			firstHarmonicCovariance: [cc, cs, ss],
			overdispersed: false
		};
		const wave = yearlyWave(season);
		if (isMissing(wave) || wave.peakInterval === null) throw new Error('no interval');
		for (const end of [wave.peakInterval.lower, wave.peakInterval.upper]) {
			const angle = (end / 12) * 2 * Math.PI;
			const [x, y] = [-Math.sin(angle), Math.cos(angle)];
			const across = (cosine * x + sine * y) ** 2;
			const variance = x * x * cc + 2 * x * y * cs + y * y * ss;
			expect(Math.sqrt(across / variance)).toBeCloseTo(1.959964, 5);
		}
		expect(wave.peakInterval.lower).toBeLessThan(wave.peakPosition);
		expect(wave.peakInterval.upper).toBeGreaterThan(wave.peakPosition);
	});

	test('needs one wave a year, and a height', () => {
		const counts = wavy(1, 6);
		const two = harmonicSeason({ firstMonth: '2001-01', counts }, { harmonics: 2 });
		if (isMissing(two)) throw new Error(two.reason);
		expect(() => yearlyWave(two)).toThrow(RangeError);
		expect(() => yearlyWave(seasonOf(counts), 1)).toThrow(RangeError);
		const none = { ...seasonOf(counts), coefficients: [3, 0, 0] };
		expect(yearlyWave(none)).toEqual({ reason: 'not-determined' });
	});
});
