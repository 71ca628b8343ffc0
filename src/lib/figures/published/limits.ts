import type { MessageKey } from '../../i18n/messages/catalogue';
import { UNUSED_STAT_ID } from '../../queries/printed-tables';
import { isOverSeveralYears, isPartOfYear, type PrintedFigure } from './printed-figure';

type LimitKey = Extract<MessageKey, `limit.${string}`>;

const compilerLimits: Readonly<Record<string, LimitKey>> = {
	cplc: 'limit.cplc',
	police: 'limit.police',
	cplc_and_police: 'limit.cplc_and_police',
	rangers: 'limit.rangers',
	ngo: 'limit.ngo',
	press: 'limit.press',
	government: 'limit.government',
	courts: 'limit.courts',
	trade_body: 'limit.trade_body',
	survey: 'limit.survey'
};

const crimeLimits: Readonly<Record<string, LimitKey>> = {
	missing_children: 'limit.missing_children',
	women_abduction: 'limit.women_abduction',
	women_child_abduction: 'limit.women_abduction',
	extortion: 'limit.extortion'
};

/**
 * What does a printed figure leave out or not allow?
 *
 * @returns keys of the sentences, the weightiest first. Never empty: every compiler has a rule of counting.
 */
export function limitsOf(figure: PrintedFigure): readonly LimitKey[] {
	const { measure, unit, geo_level } = figure;
	const isUnused = figure.stat_id === UNUSED_STAT_ID;
	const asked: readonly (readonly [boolean, LimitKey | undefined])[] = [
		[isUnused, 'limit.no-figure'],
		// What is drawn nowhere is not drawn hollow either.
		[figure.confidence === 'low' && !isUnused, 'limit.low'],
		[geo_level === 'province' || geo_level === 'country', 'limit.context'],
		[geo_level === 'district' || geo_level === 'zone', 'limit.police-area'],
		[true, compilerLimits[figure.compiler_group]],
		[measure.startsWith('cases'), 'limit.cases'],
		[measure.startsWith('victims'), 'limit.victims'],
		[measure.startsWith('pending'), 'limit.pending'],
		[/_estimate|_mean|_approx|unreported_per_year/.test(measure), 'limit.estimate'],
		[isPartOfYear(figure), 'limit.part-year'],
		[isOverSeveralYears(figure), 'limit.several-years'],
		[unit === 'count_at_least' || unit === 'count_approx', 'limit.rounded'],
		[true, crimeLimits[figure.crime_type]]
	];
	return asked.flatMap(([holds, key]) => (holds && key !== undefined ? [key] : []));
}
