import type { opening as english } from '../en/opening';

export const opening: Record<keyof typeof english, string> = {
	'opening.title': 'کراچی میں اغوا: کیا معلوم ہے، اور کتنا یقینی',
	'opening.sentence.remembered':
		'{period} کے لیے سی پی ایل سی اور پولیس نے مل کر کراچی میں اغوا برائے تاوان کے {value} مقدمات بتائے۔',
	'opening.sentence.newest': '{period} کا تازہ ترین عدد {value} ہے ({compiler})۔',
	'opening.sentence.unknown': 'کتنے اغوا کسی کو بتائے ہی نہیں گئے، یہ کوئی نہیں جانتا۔',
	'opening.cases': 'اغوا برائے تاوان کے مقدمات',
	'opening.people': 'تاوان کے لیے اغوا ہونے والے افراد',
	'opening.who': '{compiler}، {period}',
	'opening.catalogue': 'واقعات اخباری فہرست میں، جو نمونہ نہیں',
	'opening.catalogue.years': 'اخباری خبریں، {first} تا {last}',
	'printed.at-least': '{n} سے زیادہ',
	'printed.around': 'تقریباً {n}'
};
