import { rowsOf } from '../../engine/frame';
import type { Cell, FigureModel } from '../../charts/figure-model';
import type { FramesOf } from '../../engine/live-query.svelte';
import type { Choices } from '../../filters/choices';
import { choiceWords } from '../../filters/summary';
import type { Words } from '../../i18n/words';
import { ageBands, occupations, victimSexes } from '../../manifest/codes';
import type { PersonAttribute } from '../../queries/people';
import { countText, isFew } from '../small-count';
import { numeric, worded } from '../table-cells';
import type { PanelBar, PanelColumns } from './bar-panels';
import { occupationGroupNames, occupationGroups } from './occupation-groups';
import { allIncidents, countOf, coveredYears, incidentBar, type PeopleCount } from './people-counts';
import type { whoQuestion } from './question';
import { incidentNotes } from './shared-notes';

export type WhoFrames = FramesOf<ReturnType<typeof whoQuestion>['statements']>;

export interface WhoModel {
	readonly figure: FigureModel;
	readonly columns: PanelColumns;
	readonly isEmpty: boolean;
}

/** Who was taken? In each panel what was not reported comes first: it is most of what there is. */
export function whoModel(frames: WhoFrames, choices: Choices, words: Words): WhoModel {
	const { t } = words;
	const frame = frames.people;
	const unknown = (attribute: PersonAttribute) => countOf(frame, attribute, ['unknown']);
	const bar = (
		attribute: PersonAttribute,
		code: string,
		name: string,
		codes: readonly string[] = [code]
	): PanelBar =>
		incidentBar(`${attribute}.${code}`, name, countOf(frame, attribute, codes), words, code === 'unknown');
	const notReported = (attribute: PersonAttribute) => bar(attribute, 'unknown', t('who.not-reported'));
	const columns: PanelColumns = [
		[
			{
				key: 'victim_sex',
				title: t('who.panel.sex'),
				bars: [
					notReported('victim_sex'),
					...victimSexes.map((code) => bar('victim_sex', code, words.name('sex', code)))
				]
			},
			{
				key: 'victim_age_band',
				title: t('who.panel.age'),
				bars: [
					notReported('victim_age_band'),
					...ageBands.map((code) => bar('victim_age_band', code, words.name('age', code)))
				]
			}
		],
		[
			{
				key: 'victim_occupation',
				title: t('who.panel.occupation'),
				bars: [
					notReported('victim_occupation'),
					...occupationGroupNames.map((group) =>
						bar('victim_occupation', group, t(`who.group.${group}`), occupationGroups[group])
					)
				]
			}
		]
	];
	const all = allIncidents(frame);
	const n = all.incidents;
	const known = {
		sex: n - unknown('victim_sex').incidents,
		age: n - unknown('victim_age_band').incidents,
		occupation: n - unknown('victim_occupation').incidents
	};
	const { kind, district, outcome } = choiceWords(choices, words);
	const title = n === 0 || isFew(n) ? t('who.title.plain') : t(`who.title.${choices.data}`, { n, ...known });
	const disappearances = rowsOf(frames.perpetrators)[0]?.disappearances ?? 0;
	const years = coveredYears(frame, choices, words);
	const figure: FigureModel = {
		id: 'who',
		title,
		subtitle: t(`who.subtitle.${choices.data}`, { kind, district, outcome, years, n }),
		notes: [
			{ kind: 'note', text: t(`who.note.incidents.${choices.data}`) },
			...incidentNotes({ columns, low: all.low, disappearances }, choices, words)
		],
		sources: [{ text: t(`who.source.${choices.data}`), href: words.href(`/data/#${choices.data}`) }],
		alt: n === 0 ? t('who.empty') : t(`who.alt.${choices.data}`, { n, ...known }),
		table: { caption: title, columns: tableColumns(words), rows: tableRows(frames, words) },
		synthetic: choices.data === 'demo_incidents'
	};
	return { figure, columns, isEmpty: n === 0 };
}

function tableColumns({ t }: Words) {
	return [
		worded('attribute', t('who.table.attribute')),
		worded('code', t('who.table.code')),
		numeric('incidents', t('who.table.incidents')),
		numeric('low_confidence_incidents', t('who.table.low')),
		numeric('victims', t('who.table.victims'))
	];
}

/** Every code on its own row, occupations singly as well as in their groups. */
function tableRows({ people: frame }: WhoFrames, words: Words): readonly (readonly Cell[])[] {
	const { t } = words;
	const row = (attribute: string, name: string, count: PeopleCount): readonly Cell[] => [
		{ text: attribute, value: attribute },
		{ text: name, value: name },
		{ text: countText(count.incidents, words), value: count.incidents },
		{ text: countText(count.low, words), value: count.low },
		{ text: countText(count.victims, words), value: count.victims }
	];
	const single = (
		attribute: PersonAttribute,
		title: string,
		group: 'sex' | 'age' | 'occupation',
		codes: readonly string[]
	) =>
		['unknown', ...codes].map((code) =>
			row(title, words.name(group, code), countOf(frame, attribute, [code]))
		);
	return [
		...single('victim_sex', t('who.panel.sex'), 'sex', victimSexes),
		...single('victim_age_band', t('who.panel.age'), 'age', ageBands),
		...occupationGroupNames.map((group) =>
			row(
				t('who.table.group'),
				t(`who.group.${group}`),
				countOf(frame, 'victim_occupation', occupationGroups[group])
			)
		),
		...single('victim_occupation', t('who.panel.occupation'), 'occupation', occupations)
	];
}
