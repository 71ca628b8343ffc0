import type { calendar as english } from '../en/calendar';

export const calendar: Record<keyof typeof english, string> = {
	'calendar.months': 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
	'money.lakh': 'لاکھ',
	'money.crore': 'کروڑ',
	'money.rupees': '{amount} روپے',
	'money.dollars': '{amount} ڈالر'
};
