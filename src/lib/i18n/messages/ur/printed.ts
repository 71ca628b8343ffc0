import type { printed as english } from '../en/printed';

export const printed: Record<keyof typeof english, string> = {
	'printed.note.low-out': 'کم اعتماد والے شائع شدہ اعداد آپ کے انتخاب کے مطابق شامل نہیں۔',
	'printed.note.low-in':
		'کم اعتماد والے شائع شدہ عدد سے کوئی حساب نہیں کیا جاتا، چاہے آپ نے ایسی خبریں ہر جگہ شامل رکھی ہوں۔',
	'printed.other-compilers': 'دیگر گننے والے ادارے: {list}'
};
