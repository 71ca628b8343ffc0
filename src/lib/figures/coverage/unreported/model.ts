import type { Note } from '../../../charts/figure-model';
import { rowsOf } from '../../../engine/frame';
import type { FramesOf } from '../../../engine/live-query.svelte';
import type { Choices } from '../../../filters/choices';
import type { Words } from '../../../i18n/words';
import { statHref } from '../../links';
import { isUnreached, keptFigures, printedLowNotes } from '../../printed-reach';
import { guessText } from './guess-text';
import type { unreportedQuestion } from './question';

type Frames = FramesOf<ReturnType<typeof unreportedQuestion>['statements']>;

/** One printed guess, in words, with who said it, of what and when. */
export interface Guess {
	readonly stat_id: string;
	readonly compiler_group: string;
	readonly isLow: boolean;
	/** Does it speak of people, not of cases? */
	readonly isPeople: boolean;
	readonly text: string;
	readonly href: string;
	/** Of what, where and when. */
	readonly about: string;
	/** Who said it, and who printed it. */
	readonly who: string;
}

export interface GuessGroup {
	readonly key: 'kidnapping' | 'street' | 'elsewhere';
	readonly guesses: readonly Guess[];
}

export interface UnreportedModel {
	readonly id: 'unreported';
	readonly title: string;
	readonly subtitle: string;
	/** On Karachi's kidnappings, on its street crime, and on other places: never on one axis. */
	readonly groups: readonly GuessGroup[];
	readonly notes: readonly Note[];
}

/** What is thought to go unreported? Guesses stand one by one: they differ in place, crime and year, and share no axis. */
export function unreportedModel(frames: Frames, choices: Choices, words: Words): UnreportedModel {
	const { t } = words;
	const all = rowsOf(frames.guesses).map((row) => ({
		isLow: row.confidence === 'low',
		group:
			row.geo_level !== 'city' ? 'elsewhere' : row.crime_type === 'street_crime' ? 'street' : 'kidnapping',
		guess: {
			stat_id: row.stat_id ?? '',
			compiler_group: row.compiler_group ?? '',
			isLow: row.confidence === 'low',
			isPeople: /^(victims|complainants|share)/.test(row.measure ?? ''),
			text: guessText(row, words),
			href: statHref(row.stat_id ?? '', words),
			about: t('coverage.guess.about', {
				crime: words.name('crime', row.crime_type ?? ''),
				place: words.name('place', row.geo_name ?? ''),
				period: words.period(row.period_start ?? '', row.period_end ?? '')
			}),
			who: t('coverage.guess.who', { compiler: row.compiler ?? '', publisher: row.source_publisher ?? '' })
		}
	}));
	const rows = keptFigures(all, choices);
	const groups = (['kidnapping', 'street', 'elsewhere'] as const).map((key) => ({
		key,
		guesses: rows.filter(({ group }) => group === key).map(({ guess }) => guess)
	}));
	const here = groups.find(({ key }) => key === 'kidnapping')?.guesses.length ?? 0;
	const hasLow = rows.some(({ isLow }) => isLow);
	const isUnmoved = isUnreached(choices) || choices.from !== null || choices.to !== null;
	return {
		id: 'unreported',
		title: t('coverage.guess.title', { n: here }),
		subtitle: t('coverage.guess.subtitle', { n: rows.length }),
		groups: groups.filter(({ guesses }) => guesses.length > 0),
		notes: [
			{ kind: 'limit', text: t('coverage.guess.note.guess') },
			{ kind: 'limit', text: t('coverage.guess.note.places') },
			...printedLowNotes(hasLow ? t('coverage.guess.note.low') : null, false, choices, words),
			...(isUnmoved ? [{ kind: 'out-of-reach' as const, text: t('coverage.guess.note.out-of-reach') }] : [])
		]
	};
}
