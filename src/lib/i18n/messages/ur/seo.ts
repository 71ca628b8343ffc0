import type { seo as english } from '../en/seo';

export const seo: Record<keyof typeof english, string> = {
	'seo.title': '{title} · بازیاب',
	'seo.home.title': 'کراچی میں اغوا: کیا معلوم ہے، اور کتنے یقین سے',
	'seo.home.description':
		'شائع شدہ اعداد گننے والے ادارے کے نام کے ساتھ، خبروں میں آئے واقعات، تاوان اور انجام؛ ہر ایک اپنے ماخذ، عرصے اور اپنی حدود کے ساتھ۔ کھلا ڈیٹا، اردو اور انگریزی میں۔',
	'seo.published.description':
		'{figure}۔ گننے والا ادارہ: {compiler}؛ ناشر: {source}۔ یہ کیا گنتا ہے اور کیا نہیں بتاتا۔',
	'seo.dataset.name': 'بازیاب: کراچی میں اغوا، شائع شدہ اعداد اور خبروں میں آئے واقعات',
	'seo.signs.description': 'اس سائٹ کے خاکوں میں نشانوں، رنگوں اور دھاریوں کا مطلب۔',
	'notfound.title': 'یہ صفحہ یہاں نہیں ہے',
	'notfound.text': 'اس پتے پر یہاں کچھ نہیں۔ ہو سکتا ہے کوئی عدد واپس لیا گیا ہو، یا لنک ادھورا ہو۔',
	'notfound.home': 'جائزے پر جائیے',
	'notfound.list': 'تمام شائع شدہ اعداد'
};
