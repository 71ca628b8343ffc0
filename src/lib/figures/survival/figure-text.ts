import type { FigureModel } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { isMissing } from '../../stats/estimate';
import { choiceWordsWithout } from '../left-out';
import { namedPText } from '../p-text';
import { countText } from '../small-count';
import { withinText } from '../time-to-end/day-words';
import { notesFor } from './figure-notes';
import { survivalTable } from './figure-table';
import type { SurvivalModel } from './model';
import { limitsText, medianText } from './value-words';

type Drawn = Omit<SurvivalModel, 'figure'>;

/** The day of which the description speaks, where groups were followed for so long. */
const SPOKEN_DAY = 30;

/** The words around the drawing: headline, subtitle, notes, source, table and description. */
export function figureText(model: Drawn, choices: Choices, words: Words): FigureModel {
	const { t } = words;
	const title = titleText(model, choices, words);
	const { period, kind, district } = choiceWordsWithout(choices, words);
	const { timedIncidents: n, incidents: all } = model.whole;
	const parts = { period, kind, district, n, all };
	return {
		id: 'survival',
		title,
		subtitle: t(model.isRefused ? 'survival.subtitle.refused' : 'survival.subtitle', parts),
		notes: notesFor(model, choices, words),
		sources: [{ text: t(`outcomes.source.${choices.data}`), href: words.href(`/data/#${choices.data}`) }],
		alt: altText(model, words),
		table: survivalTable(model, title, words),
		synthetic: choices.data === 'demo_incidents'
	};
}

/** Why nothing is drawn: the catalogue cannot answer, or nothing fits the choice. */
export function emptyText({ isRefused, isEmpty, whole }: Drawn, words: Words): string {
	if (isEmpty || !isRefused) return words.t('timeToEnd.empty');
	return words.t('survival.refused', {
		timed: countText(whole.timedIncidents, words),
		all: countText(whole.incidents, words)
	});
}

function titleText({ isRefused, drawn, comparison }: Drawn, { by }: Choices, words: Words): string {
	const { t } = words;
	if (isRefused) return t('survival.title.refused');
	if (by === 'none') {
		const [all] = drawn;
		const interval = all ? limitsText(all.median, words) : '';
		if (!all || all.median.days === null || interval === '') return t('survival.title.plain');
		return t('survival.title.median', { n: all.n, days: words.decimal(all.median.days, 1), interval });
	}
	if (!comparison || comparison.differs === null || isMissing(comparison.logRank))
		return t(`survival.title.${by}`);
	const p = namedPText(comparison.logRank.p, words);
	return t(`survival.title.${by}.${comparison.differs ? 'differs' : 'same'}`, { p });
}

function altText({ isRefused, isEmpty, drawn }: Drawn, words: Words): string {
	const { t } = words;
	if (isRefused || isEmpty) return t('survival.alt.none');
	if (drawn.length === 0) return t('timeToEnd.alt.none');
	const list = drawn.map(({ name, n, median, atTicks }) => {
		const at = atTicks.findLast(({ day, share }) => day <= SPOKEN_DAY && share !== null);
		return t('survival.alt.entry', {
			name,
			n,
			median: medianText(median, 'long', words),
			within: withinText(at?.day ?? 0, words),
			share: words.percent(at?.share ?? 1)
		});
	});
	return t('survival.alt', { list: list.join(t('outcomes.list-separator')) });
}
