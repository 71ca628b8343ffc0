import { error } from '@sveltejs/kit';
import { figuresOfYear, yearsOfFigures } from '$lib/figures/published/by-crime';
import { languages } from '$lib/i18n/lang';
import { siteLimits } from '$lib/server/site';
import { printed } from '../../printed.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const years = yearsOfFigures((await printed()).figures, (await siteLimits()).lastYear).map(String);
	return languages.flatMap((lang) => years.map((year) => (lang === 'en' ? { year } : { lang, year })));
};

export const load: PageServerLoad = async ({ params }) => {
	const { figures } = await printed();
	const years = yearsOfFigures(figures, (await siteLimits()).lastYear);
	const year = years.find((one) => String(one) === params.year) ?? error(404);
	return { year, years, ...figuresOfYear(figures, year) };
};
