-- Synthetic incidents: `:rows` of them from the seed `:seed`, the same on every engine.
--
-- Reads the tables places and deflators. The tables of the calibration (cells, kinds, endings, mixes, skewed,
-- reported, facts) stand where the placeholder says so; scripts/demo/statement.ts writes them.
-- Chance is the hash of the row, the seed and the name of what is drawn, used on integers only. What is drawn is looked
-- up in lists, not joined: so the rows keep their order and the cost of a row is small.

with
/* calibration */,

-- Every mix with its 1,000 lots written out, in the order of what it is given.
lots as (
	select mixed_column, given_no * 1000 + unnest(range(first_slot, first_slot + weight)) as lot, code, code_no
	from mixes
),

urns as (
	select
		list(try_cast(code as integer) order by lot) filter (mixed_column = 'month') as months,
		list(try_cast(code as integer) order by lot) filter (mixed_column = 'weekday') as weekdays,
		list(try_cast(code as integer) order by lot) filter (mixed_column = 'hour') as hours,
		list(code order by lot) filter (mixed_column = 'district_id') as district_ids,
		list(code_no order by lot) filter (mixed_column = 'district_id') as district_nos,
		list(try_cast(code as integer) order by lot) filter (mixed_column = 'victim_count') as victim_counts,
		list(code order by lot) filter (mixed_column = 'victim_sex') as sexes,
		list(code order by lot) filter (mixed_column = 'victim_age_band') as age_bands,
		list(code_no order by lot) filter (mixed_column = 'victim_age_band') as age_nos,
		list(code order by lot) filter (mixed_column = 'victim_occupation') as occupations,
		list(code order by lot) filter (mixed_column = 'perpetrator_type') as perpetrators,
		list(code order by lot) filter (mixed_column = 'reported_to') as reporters,
		list(code order by lot) filter (mixed_column = 'confidence') as confidences,
		list(code_no order by lot) filter (mixed_column = 'outcome') as outcome_nos,
		list(code order by lot) filter (mixed_column = 'resolved_by') as resolvers,
		list(try_cast(code as integer) order by lot) filter (mixed_column = 'arrests') as arrest_counts,
		list(try_cast(code as integer) order by lot) filter (mixed_column = 'perpetrators_killed') as killed_counts,
		list(try_cast(code as integer) order by lot) filter (mixed_column = 'paid_percent') as percents_paid
	from lots
),

spread as (
	select list(low + (high - low) * (slot - from_permille) // (to_permille - from_permille) order by slot) as skew_permilles
	from (select *, unnest(range(from_permille, to_permille)) as slot from skewed)
),

ends as (
	select
		list(outcome order by outcome_no) as outcomes,
		list(is_open order by outcome_no) as open_outcomes,
		list(of_kind_permille order by outcome_no) as of_kind_permilles,
		list(own_hours order by outcome_no) as own_hours
	from endings
),

district_places as (
	select
		district_no,
		list(name_en order by name_en) as names,
		list(round(lat * 1000)::integer order by name_en) as lats,
		list(round(lon * 1000)::integer order by name_en) as lons
	from places
	join (select distinct code as district_id, code_no as district_no from mixes where mixed_column = 'district_id')
		using (district_id)
	where kind = 'area'
	group by district_no
),

areas as (
	select
		flatten(list(names order by district_no)) as area_names,
		flatten(list(lats order by district_no)) as area_lats,
		flatten(list(lons order by district_no)) as area_lons,
		list(area_count order by district_no) as area_counts,
		list(areas_before order by district_no) as areas_before
	from (
		select
			*,
			len(names)::integer as area_count,
			(sum(len(names)) over (order by district_no rows unbounded preceding) - len(names))::integer as areas_before
		from district_places
	)
),

quotas as (
	select
		*,
		(sum(weight) over (order by year, kind_no rows unbounded preceding) - weight)::bigint as before,
		(sum(weight) over ())::bigint as whole
	from cells
	join kinds using (kind_no)
	join (select year, round(cpi_index * 100)::bigint as cpi_hundredths from deflators) using (year)
),

-- Years and kinds have exactly their quota of the rows.
numbered as (
	select
		* exclude (weight, before, whole),
		unnest(range(before * :rows // whole, (before + weight) * :rows // whole)) + 1 as row_number
	from (select * from quotas order by year, kind_no)
),

drawn as (
	select
		*,
		(hash(row_number, :seed, 'month') % 1000)::integer as month_slot,
		(hash(row_number, :seed, 'weekday') % 1000)::integer as weekday_slot,
		(hash(row_number, :seed, 'hour') % 1000)::integer as hour_slot,
		(hash(row_number, :seed, 'district') % 1000)::integer as district_slot,
		(hash(row_number, :seed, 'victims') % 1000)::integer as victims_slot,
		(hash(row_number, :seed, 'sex') % 1000)::integer as sex_slot,
		(hash(row_number, :seed, 'both sexes') % 1000)::integer as both_sexes_slot,
		(hash(row_number, :seed, 'age') % 1000)::integer as age_slot,
		(hash(row_number, :seed, 'occupation') % 1000)::integer as occupation_slot,
		(hash(row_number, :seed, 'perpetrator') % 1000)::integer as perpetrator_slot,
		(hash(row_number, :seed, 'reporter') % 1000)::integer as reporter_slot,
		(hash(row_number, :seed, 'confidence') % 1000)::integer as confidence_slot,
		(hash(row_number, :seed, 'outcome') % 1000)::integer as outcome_slot,
		(hash(row_number, :seed, 'length') % 1000)::integer as length_slot,
		(hash(row_number, :seed, 'resolver') % 1000)::integer as resolver_slot,
		(hash(row_number, :seed, 'arrests') % 1000)::integer as arrests_slot,
		(hash(row_number, :seed, 'killed') % 1000)::integer as killed_slot,
		(hash(row_number, :seed, 'demand') % 1000)::integer as demand_slot,
		(hash(row_number, :seed, 'demand digits') % 1000)::integer as demand_digits_slot,
		(hash(row_number, :seed, 'payment') % 1000)::integer as payment_slot,
		(hash(row_number, :seed, 'payment digits') % 1000)::integer as payment_digits_slot,
		(hash(row_number, :seed, 'day') % 1000000)::integer as day_draw,
		(hash(row_number, :seed, 'area') % 1000000)::integer as area_draw,
		(hash(row_number, :seed, 'north') % 9)::integer - 4 as north_steps,
		(hash(row_number, :seed, 'east') % 9)::integer - 4 as east_steps,
		hash(row_number, :seed, 'district_id reported') % 1000 < district_id_permille as district_is_known,
		hash(row_number, :seed, 'neighbourhood reported') % 1000 < neighbourhood_permille as area_slot_is_known,
		hash(row_number, :seed, 'hour reported') % 1000 < hour_permille as hour_is_known,
		hash(row_number, :seed, 'victim_count reported') % 1000 < victim_count_permille as victims_are_known,
		hash(row_number, :seed, 'victim_sex reported') % 1000 < victim_sex_permille as sex_is_known,
		hash(row_number, :seed, 'victim_age_band reported') % 1000 < victim_age_band_permille as age_is_known,
		hash(row_number, :seed, 'victim_occupation reported') % 1000 < victim_occupation_permille as occupation_is_known,
		hash(row_number, :seed, 'ransom_demanded_pkr reported') % 1000 < ransom_demanded_pkr_permille as demand_is_known,
		hash(row_number, :seed, 'ransom_paid_pkr reported') % 1000 < ransom_paid_pkr_permille as payment_is_known,
		hash(row_number, :seed, 'captivity_days reported') % 1000 < captivity_days_permille as length_is_known,
		hash(row_number, :seed, 'outcome reported') % 1000 < outcome_permille as outcome_is_known,
		hash(row_number, :seed, 'resolved_by reported') % 1000 < resolved_by_permille as resolver_is_known,
		hash(row_number, :seed, 'arrests reported') % 1000 < arrests_permille as arrests_are_known,
		hash(row_number, :seed, 'perpetrators_killed reported') % 1000 < perpetrators_killed_permille as killed_are_known
	from numbered, reported
),

dealt as (
	select
		*,
		make_date(year, months[1 + month_slot], 1) as month_start,
		weekdays[1 + weekday_slot] as weekday,
		district_nos[1 + family_no * 1000 + district_slot] as district_no,
		victim_counts[1 + victims_slot] as drawn_victims,
		age_nos[1 + family_no * 1000 + age_slot] as age_no,
		outcome_nos[1 + family_no * 1000 + outcome_slot] as outcome_no,
		open_outcomes[1 + outcome_no] as is_open,
		((own_hours[1 + outcome_no] + median_hours * of_kind_permilles[1 + outcome_no] // 1000)
			* skew_permilles[1 + length_slot] // 24000)::integer as length_days,
		nullif(median_demand_pkr_2010 * skew_permilles[1 + demand_slot] // 1000 * cpi_hundredths // 10000, 0)
			as exact_demand_pkr
	from drawn, urns, spread, ends, facts
),

-- The day moves to the nearest one of the drawn weekday, or a week beside it where that would leave the year.
dated as (
	select
		*,
		month_start + (day_draw % day(last_day(month_start)))::integer as first_date,
		first_date + ((weekday - isodow(first_date) + 10) % 7 - 3)::integer as near_date,
		near_date + (7 * (year - year(near_date)))::integer as date,
		date + length_days as end_date,
		not is_open and end_date <= closing_date as is_closed
	from dealt
),

-- What follows from an end that is known; the lists hold nothing for open outcomes.
settled as (
	select
		*,
		if(outcome_is_known and is_closed, 1 + outcome_no * 1000, null) as end_lot,
		areas_before[1 + district_no] + area_draw % area_counts[1 + district_no] + 1 as area_no,
		district_is_known and area_slot_is_known as area_is_known,
		exact_demand_pkr * percents_paid[end_lot + payment_slot] // 100 as exact_payment_pkr
	from dated, areas
),

-- Sums are rounded as people round them: to halves or, less often, tenths of the unit of their first digit.
rounded as (
	select
		*,
		units[length(exact_demand_pkr::varchar)] // if(demand_digits_slot < 700, 2, 10) as demand_step,
		units[length(exact_payment_pkr::varchar)] // if(payment_digits_slot < 700, 2, 10) as payment_step,
		(exact_demand_pkr + demand_step // 2) // demand_step * demand_step as demand_pkr,
		(exact_payment_pkr + payment_step // 2) // payment_step * payment_step as nearest_payment_pkr,
		if(exact_payment_pkr <= exact_demand_pkr, least(nearest_payment_pkr, demand_pkr), nearest_payment_pkr)
			as payment_pkr
	from settled
)

select
	'SYNTHETIC-' || if(row_number < 10000000, lpad(row_number::varchar, 7, '0'), row_number::varchar) as incident_id,
	date,
	'day' as date_precision,
	if(district_is_known, district_ids[1 + family_no * 1000 + district_slot], null) as district_id,
	kidnap_type,
	if(victims_are_known, drawn_victims, null) as victim_count,
	case
		when not sex_is_known then null
		when drawn_victims > 1 and both_sexes_slot < mixed_sex_permille then 'mixed'
		else sexes[1 + family_no * 1000 + sex_slot]
	end as victim_sex,
	if(age_is_known, age_bands[1 + family_no * 1000 + age_slot], null) as victim_age_band,
	if(occupation_is_known, occupations[1 + age_no * 1000 + occupation_slot], null) as victim_occupation,
	reporters[1 + family_no * 1000 + reporter_slot] as reported_to,
	if(demand_is_known, demand_pkr, null)::double as ransom_demanded_pkr,
	if(payment_is_known, payment_pkr, null)::double as ransom_paid_pkr,
	if(end_lot is not null and length_is_known, length_days, null) as captivity_days,
	case
		when not outcome_is_known then null
		when is_open or is_closed then outcomes[1 + outcome_no]
		else 'pending_at_report'
	end as outcome,
	if(resolver_is_known, resolvers[end_lot + resolver_slot], null) as resolved_by,
	perpetrators[1 + kind_no * 1000 + perpetrator_slot] as perpetrator_type,
	if(arrests_are_known, arrest_counts[end_lot + arrests_slot], null) as arrests,
	if(killed_are_known and family_no = 0, killed_counts[end_lot + killed_slot], null) as perpetrators_killed,
	'SYNTHETIC' as source_publisher,
	year as source_year,
	1 as source_count,
	confidences[1 + confidence_slot] as confidence,
	if(hour_is_known, hours[1 + family_no * 1000 + hour_slot], null) as hour,
	if(area_is_known, area_names[area_no], null) as neighbourhood,
	if(area_is_known, (area_lats[area_no] + north_steps) / 1000, null) as lat,
	if(area_is_known, (area_lons[area_no] + east_steps) / 1000, null) as lon,
	case
		when not outcome_is_known then date
		when not is_closed then least(end_date, closing_date)
		when length_is_known then end_date
	end as last_known_date
from rounded
