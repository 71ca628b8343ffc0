import type { opening as english } from '../en/opening';

export const opening: Record<keyof typeof english, string> = {
	'opening.title': 'کراچی میں اغوا: کیا معلوم ہے، اور کتنے یقین سے',
	'opening.sentence.remembered':
		'سی پی ایل سی اور پولیس نے مل کر بتایا کہ کراچی میں {period} کے دوران اغوا برائے تاوان کے {value} مقدمات ہوئے۔',
	'opening.sentence.newest': '{period} کا تازہ ترین عدد {value} ہے ({compiler})۔',
	'opening.sentence.newest.two': '{period} کا تازہ ترین عدد {value} ہے، خبروں میں فرق ہے ({compiler})۔',
	'opening.sentence.unknown': 'کتنے اغوا کبھی کسی کو بتائے ہی نہیں گئے، یہ کوئی نہیں جانتا۔',
	'opening.cases': 'اغوا برائے تاوان کے مقدمات',
	'opening.people': 'تاوان کے لیے اغوا ہونے والے افراد',
	'opening.who': '{compiler}، {period}',
	'opening.who.two': '{compiler}، {period}؛ خبروں میں فرق ہے',
	'opening.catalogue':
		'اس گنتی کے ساتھ ایک اخباری فہرست بھی ہے: {years} کے {n} {n|واقعہ|واقعات}؛ یہ فہرست نمونہ نہیں',
	'opening.catalogue.none': 'اس گنتی کے ساتھ ایک اخباری فہرست بھی ہے، جس میں کوئی واقعہ نہیں',
	'printed.or': '{first} یا {second}',
	'printed.so-far': '{period}، سال ختم ہونے سے پہلے، تقریباً دسمبر تک',
	'printed.at-least': '{n} سے زیادہ',
	'printed.around': 'تقریباً {n}'
};
