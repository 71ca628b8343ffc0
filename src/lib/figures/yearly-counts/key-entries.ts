import type { KeyEntry } from '../../charts/mark-key';
import type { Words } from '../../i18n/words';
import { compilerEntries } from '../compiler-key';
import type { YearlyCountsModel } from './model';

/** Which signs does the drawing use, and what do they mean? Only those that are there. */
export function keyEntries(
	{ shown, gapYears, isEmpty }: YearlyCountsModel,
	words: Words
): readonly KeyEntry[] {
	const { t } = words;
	const has = (test: (count: (typeof shown)[number]) => boolean) => shown.some(test);
	return [
		...compilerEntries(
			shown.map((count) => count.compiler_group),
			words
		),
		...(has(({ measure }) => measure === 'cases')
			? [{ sign: 'case' as const, text: t('yearly.key.cases') }]
			: []),
		...(has(({ measure }) => measure === 'victims')
			? [{ sign: 'victims' as const, text: t('yearly.key.victims') }]
			: []),
		...(has((count) => count.is_part_year)
			? [{ sign: 'part-year' as const, text: t('yearly.key.part') }]
			: []),
		...(has((count) => count.is_low) ? [{ sign: 'low' as const, text: t('yearly.key.low') }] : []),
		...(['at-least', 'around'] as const)
			.filter((sign) => has(({ precision }) => precision === sign))
			.map((sign) => ({ sign, text: t(`yearly.key.${sign}`) })),
		...(gapYears.length > 0 && !isEmpty ? [{ sign: 'gap' as const, text: t('yearly.key.gap') }] : [])
	];
}
