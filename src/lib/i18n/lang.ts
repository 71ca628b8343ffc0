/** The languages of the site. */
export const languages = ['en', 'ur'] as const;

export type Lang = (typeof languages)[number];

/** Which language does the optional route parameter name? Anything but `ur` is English. */
export function langOf(param: string | undefined): Lang {
	return param === 'ur' ? 'ur' : 'en';
}

/** In which direction does text of this language run? */
export function directionOf(lang: Lang): 'ltr' | 'rtl' {
	return lang === 'ur' ? 'rtl' : 'ltr';
}

/** Which language does the switch in the page's head lead to? */
export function otherLang(lang: Lang): Lang {
	return lang === 'ur' ? 'en' : 'ur';
}

/** What each language calls itself: read by those who cannot read the page. */
export const languageNames: Readonly<Record<Lang, string>> = { en: 'English', ur: 'اردو' };
