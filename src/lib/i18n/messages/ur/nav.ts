import type { nav as english } from '../en/nav';

export const nav: Record<keyof typeof english, string> = {
	'nav.overview': 'جائزہ',
	'nav.explore': 'حساب',
	'nav.published': 'شائع شدہ اعداد',
	'nav.contradictions': 'تضادات',
	'nav.data': 'ڈیٹا',
	'nav.methods': 'طریقے',
	'nav.signs': 'نشانات',
	'nav.trust': 'بھروسا'
};
