import type { KeyEntry } from '../../../charts/mark-key';
import type { Words } from '../../../i18n/words';
import { compilerEntries } from '../../compiler-key';
import type { CatalogueShareModel } from './model';

/** Which signs does the drawing use? Only those that are there; the catalogue first. */
export function keyEntries({ printed, catalogue }: CatalogueShareModel, words: Words): readonly KeyEntry[] {
	const { t } = words;
	const hasLow = printed.some(({ isLow }) => isLow) || catalogue.some(({ low }) => low > 0);
	const entry = (has: boolean, one: KeyEntry): readonly KeyEntry[] => (has ? [one] : []);
	return [
		{ sign: 'swatch', hue: 'press', text: t('coverage.share.key.catalogue') },
		...compilerEntries(
			printed.map(({ compiler_group }) => compiler_group),
			words
		),
		...entry(
			printed.some(({ measure }) => measure === 'cases'),
			{ sign: 'case', text: t('yearly.key.cases') }
		),
		...entry(
			printed.some(({ measure }) => measure === 'victims'),
			{ sign: 'victims', text: t('yearly.key.victims') }
		),
		...entry(
			printed.some(({ isPartYear }) => isPartYear),
			{ sign: 'part-year', text: t('yearly.key.part') }
		),
		...entry(hasLow, { sign: 'low', text: t('yearly.key.low') })
	];
}
