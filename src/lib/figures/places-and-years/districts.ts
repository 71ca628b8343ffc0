import { sum } from 'd3';
import type { Cell, DataTable, Note } from '../../charts/figure-model';
import { rowsOf } from '../../engine/frame';
import type { FramesOf } from '../../engine/live-query.svelte';
import type { Choices } from '../../filters/choices';
import { choiceWords } from '../../filters/summary';
import type { Words } from '../../i18n/words';
import { districtIds } from '../../manifest/codes';
import { publishedTables } from '../police-tables';
import { countText } from '../small-count';
import { numeric, worded } from '../table-cells';
import { statHref } from '../links';
import type { placesAndYearsQuestion } from './question';
import type { TableModel } from './table-model';

export type TableFrames = FramesOf<ReturnType<typeof placesAndYearsQuestion>['statements']>;

/**
 * The districts in numbers, and below them what was printed for the police districts, under their own names. Printed
 * figures never stand beside invented rows.
 */
export function districtsModel(frames: TableFrames, choices: Choices, words: Words): TableModel {
	const { t } = words;
	const rows = rowsOf(frames.districts);
	const n = sum(rows, (row) => row.incidents ?? 0);
	const low = sum(rows, (row) => row.low_confidence_incidents ?? 0);
	const { period, kind, outcome } = choiceWords(choices, words);
	const subtitle = t('tables.districts.subtitle', { period, kind, outcome, n });
	const isReal = choices.data === 'incidents';
	const notes: Note[] = [];
	if (isReal) notes.push({ kind: 'limit', text: t('districtMap.note.bias') });
	notes.push({ kind: 'note', text: t(`tables.districts.note.victims.${choices.data}`) });
	if (low > 0) notes.push({ kind: 'low-confidence', text: t('districtMap.note.low', { n: low }) });
	notes.push({ kind: 'limit', text: t('districtMap.note.limits') });
	if (isReal) notes.push({ kind: 'limit', text: t('tables.districts.note.police') });
	if (choices.district.length > 0)
		notes.push({ kind: 'out-of-reach', text: t('tables.districts.note.district') });
	return {
		id: 'districts-table',
		title: t('tables.districts.title'),
		subtitle,
		tables: isReal ? [districtRows(frames, words), policeRows(frames, words)] : [districtRows(frames, words)],
		notes,
		sources: [
			{ text: t(`who.source.${choices.data}`), href: words.href(`/data/#${choices.data}`) },
			{ text: t('tables.districts.source.census'), href: words.href('/data/#population') },
			...(isReal ? [{ text: t('tables.districts.source.police'), href: words.href('/data/published/') }] : [])
		],
		synthetic: !isReal
	};
}

function districtRows(frames: TableFrames, words: Words): DataTable {
	const { t } = words;
	const order: readonly string[] = [...districtIds, 'unknown'];
	const rows = rowsOf(frames.districts).toSorted(
		(a, b) => order.indexOf(a.district_id ?? '') - order.indexOf(b.district_id ?? '')
	);
	const few = (count: number | null): Cell => ({ text: countText(count, words), value: count });
	const measured = (value: number | null): Cell => ({
		text: value === null ? words.name('missing', 'not-applicable') : words.count(value),
		value
	});
	return {
		caption: t('tables.districts.caption'),
		columns: [
			worded('district_id', t('districtMap.table.district')),
			numeric('incidents', t('districtMap.table.incidents')),
			numeric('outcome_open', t('districtMap.table.open')),
			numeric('outcome_unknown', t('districtMap.table.unknown')),
			numeric('outcome_killed', t('tables.districts.killed')),
			numeric('victims', t('tables.victims')),
			numeric('victims_not_reported', t('tables.districts.victims-not-reported')),
			numeric('low_confidence_incidents', t('districtMap.table.low')),
			numeric('population_2023', t('districtMap.table.people')),
			numeric('area_km2_official', t('tables.districts.area'))
		],
		rows: rows.map((row) => [
			{ text: words.name('district', row.district_id ?? ''), value: row.district_id },
			few(row.incidents),
			few(row.outcome_open),
			few(row.outcome_unknown),
			few(row.outcome_killed),
			few(row.victims),
			few(row.victims_not_reported),
			few(row.low_confidence_incidents),
			measured(row.population_2023),
			measured(row.area_km2_official)
		])
	};
}

/** The eight police districts, under the names they were printed with. */
function policeRows(frames: TableFrames, words: Words): DataTable {
	const { t } = words;
	const names = [
		...new Set([...frames.missing_children.columns.geo_name, ...frames.extortion.columns.geo_name])
	].flatMap((name) => name ?? []);
	const cell = (frame: TableFrames['extortion'], name: string): Cell => {
		const row = rowsOf(frame).find(({ geo_name }) => geo_name === name);
		if (!row || row.value === null) return { text: words.name('missing', 'not-covered'), value: null };
		return { text: countText(row.value, words), value: row.value, href: statHref(row.stat_id ?? '', words) };
	};
	const head = (crime: 'missing_children' | 'extortion') => {
		const { period_start, period_end } = publishedTables[crime];
		return t('tables.police.head', {
			crime: words.name('crime', crime),
			period: words.period(period_start, period_end),
			compiler: [...new Set(frames[crime].columns.compiler)].join(t('districtMap.list-separator'))
		});
	};
	return {
		caption: t('tables.police.title'),
		columns: [
			worded('geo_name', t('tables.police.name')),
			numeric('missing_children', head('missing_children')),
			numeric('extortion', head('extortion'))
		],
		rows: names
			.toSorted()
			.map((name) => [
				{ text: words.name('place', name), value: name },
				cell(frames.missing_children, name),
				cell(frames.extortion, name)
			])
	};
}
