import { sum } from 'd3';
import type { FigureModel, Note } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { choiceWordsWithout, leftOutNotes } from '../left-out';
import { halfEndedDay } from './curves';
import { withinText } from './day-words';
import { curvesTable } from './figure-table';
import type { TimeToEndModel } from './model';

type Drawn = Omit<TimeToEndModel, 'figure'>;

/** The day at which the headline of competing outcomes speaks, where cases were followed for so long. */
const SPOKEN_DAY = 30;

/** The words around the drawing: headline, subtitle, notes, source, table and description. */
export function figureText(model: Drawn, choices: Choices, words: Words): FigureModel {
	const { t } = words;
	const title = titleText(model, words);
	const { period, kind, district, outcome } = choiceWordsWithout(choices, words);
	const n = model.timedIncidents;
	const parts = { period, kind, district, n, all: model.incidents };
	return {
		id: 'time-to-end',
		title,
		subtitle: model.isCompeting
			? t('timeToEnd.subtitle.competing', parts)
			: t('timeToEnd.subtitle.closed', { ...parts, outcome, ended: model.endedIncidents }),
		notes: notesFor(model, choices, words),
		sources: [{ text: t(`outcomes.source.${choices.data}`), href: words.href(`/data/#${choices.data}`) }],
		alt: altText(model, words),
		table: curvesTable(model, title, words),
		synthetic: choices.data === 'demo_incidents'
	};
}

function titleText({ drawn, isCompeting, incidents }: Drawn, words: Words): string {
	const { t } = words;
	const [curve] = drawn?.curves ?? [];
	if (!drawn || !curve)
		return t(isCompeting ? 'timeToEnd.title.competing-plain' : 'timeToEnd.title.closed-plain');
	if (isCompeting) {
		const tick = drawn.ticks.findLastIndex((day) => day <= SPOKEN_DAY);
		const share = words.percent(sum(drawn.curves, ({ atTicks }) => atTicks[tick]?.share ?? 0));
		return t('timeToEnd.title.competing', {
			share,
			n: drawn.n,
			within: withinText(drawn.ticks[tick] ?? 0, words)
		});
	}
	return t('timeToEnd.title.closed', {
		n: drawn.n,
		share: words.percent(drawn.n / incidents),
		all: incidents,
		within: withinText(halfEndedDay(curve) ?? 0, words)
	});
}

function notesFor(model: Drawn, choices: Choices, words: Words): readonly Note[] {
	const { t } = words;
	const notes: Note[] = model.isCompeting
		? [
				{ kind: 'note', text: t('timeToEnd.note.competing') },
				{ kind: 'limit', text: t('timeToEnd.note.censoring') }
			]
		: [
				{
					kind: 'limit',
					text: t('timeToEnd.note.closed', { n: model.timedIncidents, ended: model.endedIncidents })
				},
				{ kind: 'limit', text: t('timeToEnd.note.no-sample') }
			];
	const untimed = model.incidents - model.timedIncidents;
	if (model.isCompeting && untimed > 0)
		notes.push({ kind: 'limit', text: t('timeToEnd.note.untimed', { n: untimed }) });
	notes.push({ kind: 'note', text: t('timeToEnd.note.scale') });
	notes.push({
		kind: 'low-confidence',
		text: t(`timeToEnd.note.low.${choices.low === 'in' ? 'in' : 'out'}`)
	});
	notes.push(...leftOutNotes(model.leftOut, words));
	if (model.isCompeting && choices.outcome.length > 0)
		notes.push({ kind: 'out-of-reach', text: t('timeToEnd.note.all-outcomes') });
	if (choices.by !== 'none') notes.push({ kind: 'out-of-reach', text: t('timeToEnd.note.by') });
	return notes;
}

function altText({ drawn, isCompeting }: Drawn, words: Words): string {
	const { t } = words;
	if (!drawn) return t('timeToEnd.alt.none');
	const list = drawn.curves.map(({ code, atTicks }) => {
		const said = atTicks.map(({ share }, tick) =>
			t('timeToEnd.alt.entry', {
				within: withinText(drawn.ticks[tick] ?? 0, words),
				share: words.percent(share)
			})
		);
		const steps = said.join(t('outcomes.list-separator'));
		return isCompeting ? t('timeToEnd.alt.curve', { outcome: words.name('outcome', code), steps }) : steps;
	});
	return t(isCompeting ? 'timeToEnd.alt.competing' : 'timeToEnd.alt.closed', {
		list: list.join(t('timeToEnd.sentence-separator'))
	});
}
