import type { Note } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { isMissing } from '../../stats/estimate';
import type { LogRankTest } from '../../stats/survival/log-rank';
import { MINIMUM_N_CURVE } from '../../stats/thresholds';
import { leftOutNotes } from '../left-out';
import { namedPText } from '../p-text';
import { countText } from '../small-count';
import type { SurvivalModel } from './model';

type Drawn = Omit<SurvivalModel, 'figure'>;

/** What travels with the curves: what they say and do not, the tests, who is left out. */
export function notesFor(model: Drawn, choices: Choices, words: Words): readonly Note[] {
	const { t } = words;
	const notes: Note[] = [{ kind: 'note', text: t('survival.note.says') }];
	if (model.isRefused) notes.push({ kind: 'limit', text: t('survival.note.refused') });
	else notes.push(...curveNotes(model, words), ...testNotes(model, choices, words));
	if (model.low > 0 && choices.low !== 'out')
		notes.push({
			kind: 'low-confidence',
			text: t(choices.low === 'in' ? 'survival.note.low.in' : 'survival.note.low.out', { n: model.low })
		});
	notes.push(...leftOutNotes(model.leftOut, words));
	if (choices.outcome.length > 0) notes.push({ kind: 'out-of-reach', text: t('survival.note.all-outcomes') });
	return notes;
}

function curveNotes({ drawn, tooFew, whole }: Drawn, words: Words): readonly Note[] {
	const { t } = words;
	const censored = drawn.reduce((sum, group) => sum + group.censored, 0);
	const untimed = whole.incidents - whole.timedIncidents;
	const notes: Note[] = [];
	if (drawn.length > 0)
		notes.push(
			{
				kind: 'limit',
				text: `${t('survival.note.censored', { n: censored })} ${t('survival.note.assumes')}`
			},
			{ kind: 'note', text: t('survival.note.dates') },
			{ kind: 'note', text: t('timeToEnd.note.scale') }
		);
	if (untimed > 0) notes.push({ kind: 'limit', text: t('timeToEnd.note.untimed', { n: untimed }) });
	if (tooFew.length > 0) {
		const entries = tooFew.map(({ name, n }) =>
			t('survival.note.too-few.entry', { name, n: countText(n, words) })
		);
		const list = entries.join(t('outcomes.list-separator'));
		notes.push({ kind: 'limit', text: t('survival.note.too-few', { least: MINIMUM_N_CURVE, list }) });
	}
	return notes;
}

function testNotes({ comparison, drawn }: Drawn, { by }: Choices, words: Words): readonly Note[] {
	const { t } = words;
	if (by === 'none' || drawn.length === 0) return [];
	if (!comparison || isMissing(comparison.logRank) || isMissing(comparison.petoPeto))
		return [{ kind: 'limit', text: t('survival.note.no-test') }];
	const said = ({ chiSquare, degreesOfFreedom, p }: LogRankTest) => ({
		chi: words.decimal(chiSquare, 1),
		df: degreesOfFreedom,
		p: namedPText(p, words)
	});
	const peto = said(comparison.petoPeto);
	const notes: Note[] = [
		{
			kind: 'note',
			text: `${t('survival.note.log-rank', said(comparison.logRank))} ${t('survival.note.peto', peto)} ${t('survival.note.one-question')}`
		}
	];
	if (comparison.differs === null) notes.push({ kind: 'limit', text: t('survival.note.rough') });
	if (drawn.some(({ code }) => code === 'unknown'))
		notes.push({ kind: 'note', text: t('survival.note.unknown') });
	return notes;
}
