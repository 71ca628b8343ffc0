import type { Breakdown, Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { districtIds, kidnapTypes } from '../../manifest/codes';
import { PERIOD_YEARS } from '../../queries/outcome-groups';

/** The years that the chosen table covers. */
export interface Coverage {
	readonly first_year: number;
	readonly last_year: number;
}

const orders: Partial<Record<Breakdown, readonly string[]>> = {
	district: [...districtIds, 'unknown'],
	kind: kidnapTypes
};

/** Groups in the order in which the codes are listed everywhere; periods in the order of time. */
export function inOrder<G extends { readonly code: string }>(
	groups: readonly G[],
	by: Breakdown
): readonly G[] {
	const order = orders[by];
	return order ? groups.toSorted((a, b) => order.indexOf(a.code) - order.indexOf(b.code)) : groups;
}

/** The name of a group; a period is named by those of its years that are covered and chosen. */
export function groupName(code: string, choices: Choices, coverage: Coverage, words: Words): string {
	if (choices.by === 'district') return words.name('district', code);
	if (choices.by === 'kind') return words.name('kind', code);
	if (choices.by === 'none') return words.t('outcomes.all');
	const start = Number(code);
	const first = Math.max(start, coverage.first_year, choices.from ?? start);
	const last = Math.min(start + PERIOD_YEARS - 1, coverage.last_year, choices.to ?? Infinity);
	return words.range(String(first), String(last));
}
