import type { Cell, FigureModel } from '../../../charts/figure-model';
import { rowsOf } from '../../../engine/frame';
import type { Choices } from '../../../filters/choices';
import { choiceWords } from '../../../filters/summary';
import type { Words } from '../../../i18n/words';
import { perpetratorTypes } from '../../../manifest/codes';
import { countText, isFew } from '../../small-count';
import { numeric, worded } from '../../table-cells';
import type { Panel, PanelColumns } from '../bar-panels';
import type { WhoFrames } from '../model';
import { allIncidents, countOf, coveredYears, incidentBar, type PeopleCount } from '../people-counts';
import { incidentNotes } from '../shared-notes';

export interface ByWhomModel {
	readonly figure: FigureModel;
	readonly columns: PanelColumns;
	readonly isEmpty: boolean;
}

/** Incidents with a number of people reported, and those without; the people themselves are said in words. */
interface Reported extends PeopleCount {
	readonly key: 'arrests' | 'perpetrators_killed';
	readonly people: number;
	readonly notReported: PeopleCount;
}

/** Who is said to have done it, and were they caught? Every perpetrator is an allegation, and called one. */
export function byWhomModel(frames: WhoFrames, choices: Choices, words: Words): ByWhomModel {
	const { t } = words;
	const all = allIncidents(frames.people);
	const n = all.incidents;
	const [row] = rowsOf(frames.perpetrators);
	const reported = ([key, people, incidents, low]: readonly [
		Reported['key'],
		number,
		number,
		number
	]): Reported => ({
		key,
		people,
		incidents,
		low,
		victims: 0,
		notReported: { incidents: n - incidents, low: all.low - low, victims: 0 }
	});
	const caught = [
		reported(['arrests', row?.arrests ?? 0, row?.arrests_reported ?? 0, row?.arrests_reported_low ?? 0]),
		reported([
			'perpetrators_killed',
			row?.perpetrators_killed ?? 0,
			row?.perpetrators_killed_reported ?? 0,
			row?.perpetrators_killed_reported_low ?? 0
		])
	];
	const alleged = ['unknown', ...perpetratorTypes.filter((type) => type !== 'unknown')].map((code) => ({
		code,
		name:
			code === 'unknown'
				? t('who.by.not-known')
				: t('who.by.alleged', { who: words.name('perpetrator', code) }),
		count: countOf(frames.people, 'perpetrator_type', [code])
	}));
	const columns: PanelColumns = [
		[
			{
				key: 'perpetrator_type',
				title: t('who.panel.alleged'),
				bars: alleged.map(({ code, name, count }) =>
					incidentBar(code, name, count, words, code === 'unknown')
				)
			}
		],
		caught.map((one) => caughtPanel(one, words))
	];
	const notKnown = countOf(frames.people, 'perpetrator_type', ['unknown']).incidents;
	const { kind, district, outcome } = choiceWords(choices, words);
	const title =
		n === 0 || isFew(n)
			? t('who.by.title.plain')
			: t(`who.by.title.${choices.data}`, { n, unknown: notKnown });
	const [arrests, killed] = caught;
	const figure: FigureModel = {
		id: 'by-whom',
		title,
		subtitle: t(`who.by.subtitle.${choices.data}`, {
			kind,
			district,
			outcome,
			years: coveredYears(frames.people, choices, words),
			n
		}),
		notes: [
			{ kind: 'limit', text: t(`who.by.note.alleged.${choices.data}`) },
			{ kind: 'note', text: t(`who.by.note.caught.${choices.data}`) },
			...incidentNotes({ columns, low: all.low, disappearances: row?.disappearances ?? 0 }, choices, words)
		],
		sources: [{ text: t(`who.source.${choices.data}`), href: words.href(`/data/#${choices.data}`) }],
		alt:
			n === 0
				? t('who.by.empty')
				: t('who.by.alt', {
						n,
						unknown: notKnown,
						arrests: arrests?.people ?? 0,
						from: arrests?.incidents ?? 0,
						killed: killed?.people ?? 0,
						killedFrom: killed?.incidents ?? 0
					}),
		table: {
			caption: title,
			columns: [
				worded('what', t('who.by.table.what')),
				numeric('incidents', t('who.table.incidents')),
				numeric('low_confidence_incidents', t('who.table.low')),
				numeric('people', t('who.by.table.people'))
			],
			rows: [
				...alleged.map(({ name, count }) =>
					tableRow(t('who.by.table.alleged', { name }), count, null, words)
				),
				...caught.flatMap((one) => [
					tableRow(t(`who.by.table.${one.key}.reported`), one, one.people, words),
					tableRow(t(`who.by.table.${one.key}.not-reported`), one.notReported, null, words)
				])
			]
		},
		synthetic: choices.data === 'demo_incidents'
	};
	return { figure, columns, isEmpty: n === 0 };
}

function caughtPanel(one: Reported, words: Words): Panel {
	const { t } = words;
	return {
		key: one.key,
		title:
			one.incidents === 0 ? t(`who.panel.${one.key}.none`) : t(`who.panel.${one.key}`, { n: one.people }),
		bars: [
			incidentBar(`${one.key}.unknown`, t('who.not-reported'), one.notReported, words, true),
			incidentBar(`${one.key}.reported`, t('who.reported'), one, words)
		]
	};
}

function tableRow(name: string, count: PeopleCount, people: number | null, words: Words): readonly Cell[] {
	return [
		{ text: name, value: name },
		{ text: countText(count.incidents, words), value: count.incidents },
		{ text: countText(count.low, words), value: count.low },
		{ text: people === null ? '' : words.count(people), value: people }
	];
}
