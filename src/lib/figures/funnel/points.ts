import type { Choices } from '../../filters/choices';
import { PER_PEOPLE, type Rate } from '../../stats/counts/rate';
import { isMissing, type Missing } from '../../stats/estimate';
import { benjaminiHochberg, standsOut } from '../../stats/multiple-looks/adjusted-p-values';
import { FUNNEL_LEVELS, funnel, type FunnelFlag } from '../../stats/small-areas/funnel';
import { normalFunnelLimits } from '../../stats/small-areas/funnel-limits';
import { OVERDISPERSED_FROM, SIGNIFICANT_P } from '../../stats/thresholds';
import type { DistrictRates, RatedDistrict } from '../district-rates/district-rates';
import { ownRate } from '../district-rates/rate-rows';

/** A district in the funnel. */
export interface FunnelPoint extends RatedDistrict {
	readonly events: number;
	readonly population: number;
	/** On 100,000 people: where the point stands. */
	readonly rate: number;
	/** The same with its exact interval; none of fewer than five. */
	readonly own: Rate | Missing;
	/** Events expected at the overall rate. */
	readonly expected: number;
	readonly flag: FunnelFlag;
	/** Two-sided and exact, adjusted for the look at every district. */
	readonly adjustedP: number;
	/** Still, at that rate of false discoveries? */
	readonly standsOut: boolean;
	/** Outside the 95% limits even when they are as wide as the districts scatter? */
	readonly isOutsideWidened: boolean;
	readonly isChosen: boolean;
}

export interface FunnelPoints {
	/** Events of all districts per person. */
	readonly target: number;
	readonly points: readonly FunnelPoint[];
	/** How many times as much as by chance the districts scatter; null where that cannot be said. */
	readonly phi: number | null;
	/** Is that too much to pass for chance? */
	readonly isOverdispersed: boolean;
}

/** Where does each district stand in the funnel of the exact Poisson limits around the rate of all? */
export function funnelPoints({ districts }: DistrictRates, choices: Choices): FunnelPoints | Missing {
	const answer = funnel(
		districts.map(({ events }) => events),
		districts.map(({ population }) => population)
	);
	if (isMissing(answer)) return answer;
	const { target, areas, dispersion } = answer;
	const looks = areas.map((area) => (isMissing(area) ? null : area.pTwoSided));
	const adjusted = benjaminiHochberg(looks);
	const out = standsOut(adjusted, SIGNIFICANT_P);
	const phi = isMissing(dispersion) ? null : dispersion.phi;
	const isOverdispersed = phi !== null && phi > OVERDISPERSED_FROM;
	const points = districts.flatMap((district, place): readonly FunnelPoint[] => {
		const { events, population, district_id } = district;
		const area = areas[place];
		if (events === null || population === null || !area || isMissing(area)) return [];
		const widened = normalFunnelLimits(target, population, FUNNEL_LEVELS.warning, Math.max(1, phi ?? 1));
		return [
			{
				...district,
				events,
				population,
				rate: area.rate * PER_PEOPLE,
				own: ownRate(district),
				expected: area.expected,
				flag: area.flag,
				adjustedP: adjusted[place] ?? 1,
				standsOut: out[place] ?? false,
				isOutsideWidened: area.rate < widened.lower || area.rate > widened.upper,
				isChosen: choices.district.includes(district_id)
			}
		];
	});
	return { target, points, phi, isOverdispersed };
}
