import type { MessageKey } from '../../i18n/messages/catalogue';

type FamousKey = Extract<MessageKey, `contra.famous.${string}`>;

/** A contradiction that is often quoted, with a paragraph of its own. */
export interface FamousContradiction {
	readonly id: string;
	readonly title: FamousKey;
	readonly why: FamousKey;
	/** The figures that belong to it, in the order in which they are shown. */
	readonly stat_ids: readonly string[];
}

/** The contradictions with a written explanation, in the order in which the page shows them. */
export const famousContradictions: readonly FamousContradiction[] = [
	{
		id: 'y2013',
		title: 'contra.famous.y2013',
		why: 'contra.famous.y2013.why',
		stat_ids: ['KPS-d7b126', 'KPS-6151cb', 'KPS-048d5e', 'KPS-7e41d5']
	},
	{
		id: 'y2016',
		title: 'contra.famous.y2016',
		why: 'contra.famous.y2016.why',
		stat_ids: ['KPS-aa41c4', 'KPS-2d1a96', 'KPS-1f57c6', 'KPS-aba509', 'KPS-2f9051']
	},
	{
		id: 'y2012',
		title: 'contra.famous.y2012',
		why: 'contra.famous.y2012.why',
		stat_ids: ['KPS-f9967c', 'KPS-002878']
	},
	{
		id: 'y2010',
		title: 'contra.famous.y2010',
		why: 'contra.famous.y2010.why',
		stat_ids: ['KPS-af478b', 'KPS-4a5761', 'KPS-552b60']
	},
	{
		id: 'y2025',
		title: 'contra.famous.y2025',
		why: 'contra.famous.y2025.why',
		stat_ids: ['KPS-3e5c29', 'KPS-1b64fd', 'KPS-56607b']
	},
	{
		id: 'total',
		title: 'contra.famous.total',
		why: 'contra.famous.total.why',
		stat_ids: ['KPS-e08587', 'KPS-532f87', 'KPS-062ab5']
	}
];
