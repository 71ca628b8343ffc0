import { error } from '@sveltejs/kit';
import { languages } from '$lib/i18n/lang';
import { printed } from '../../printed.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const { figures } = await printed();
	return languages.flatMap((lang) =>
		figures.map(({ stat_id }) => (lang === 'en' ? { stat_id } : { lang, stat_id }))
	);
};

export const load: PageServerLoad = async ({ params }) => {
	const { figures, byId, contradictions, data_version } = await printed();
	const figure = byId.get(params.stat_id) ?? error(404);
	const rivals = contradictions.flatMap(({ kind, stat_id, other_stat_id }) => {
		if (stat_id !== params.stat_id && other_stat_id !== params.stat_id) return [];
		const rival = byId.get(stat_id === params.stat_id ? other_stat_id : stat_id);
		return rival === undefined ? [] : [{ kind, rival }];
	});
	return { figure, rivals, all: figures.length, data_version };
};
