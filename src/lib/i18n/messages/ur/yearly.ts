import type { yearly as english } from '../en/yearly';

export const yearly: Record<keyof typeof english, string> = {
	'crime.kidnapping_for_ransom': 'اغوا برائے تاوان',
	'crime.short_term_kidnapping': 'مختصر مدت کا اغوا',
	'crime.child_abduction': 'بچوں کا اغوا',
	'crime.missing_children': 'لاپتا بچے',
	'crime.women_abduction': 'خواتین کا اغوا',
	'crime.women_child_abduction': 'خواتین اور بچوں کا اغوا',
	'crime.kidnapping_abduction_all': 'ہر قسم کا اغوا',
	'crime.extortion': 'بھتہ خوری',
	'measure.cases': 'مقدمات',
	'measure.victims': 'مغوی افراد',
	'yearly.title.plain': 'سال بہ سال گنتی: {crime}',
	'yearly.title.run': '{compiler} کے مطابق {values}',
	'yearly.title.first': '{year} میں {crime} کے {value} {measure}',
	'yearly.title.next': '{year} میں {value}',
	'yearly.title.and': '{first} اور {last}',
	'yearly.title.three': '{first}، {middle} اور {last}',
	'yearly.subtitle':
		'کراچی میں {crime} کی چھپی ہوئی سالانہ گنتی، گننے والے ادارے کے لحاظ سے، {first} تا {last}؛ چھپے ہوئے {all} اعداد میں سے {n} خاکے میں ہیں',
	'yearly.crime.switch': 'کس جرم کی گنتی',
	'yearly.key.cases': 'مقدمات',
	'yearly.key.victims': 'مغوی افراد',
	'yearly.key.part': 'سال کا کچھ حصہ',
	'yearly.key.low': 'کم اعتماد',
	'yearly.key.gap': 'کوئی عدد نہیں چھپا',
	'yearly.axis': 'سالانہ مقدمات یا افراد',
	'yearly.note.compilers':
		'سی پی ایل سی وہ معاملات گنتی ہے جو اس تک یا اے وی سی سی تک پہنچے؛ پولیس درج مقدمات گنتی ہے۔ دونوں کو کبھی جمع نہیں کیا گیا، نہ ایک لکیر میں جوڑا گیا۔ جو عدد دونوں نے مل کر دیا وہ الگ نشان ہے۔',
	'yearly.note.measures': 'ایک مقدمے میں کئی مغوی ہو سکتے ہیں: بھرا ہوا نشان مقدمات ہے، حلقہ افراد۔',
	'yearly.note.part-years':
		'دھاری دار نشان سال کے صرف کچھ حصے کے ہیں: {list}۔ ان کا موازنہ پورے سال سے نہیں ہو سکتا۔',
	'yearly.note.part-year': '{year}: {period} ({compiler})',
	'yearly.note.gaps':
		'{years} کا کوئی سالانہ عدد نہیں ملا۔ یہ چھپے ہوئے اعداد کا خلا ہے، یہ نہیں کہ اُن برسوں میں اغوا نہیں ہوئے۔',
	'yearly.note.low': 'خالی نشان کم اعتماد کے ہیں: جگہ، سال یا مفہوم یقینی نہیں۔',
	'yearly.note.all-marks':
		'اس جرم کا ہر چھپا ہوا عدد دکھایا گیا ہے؛ جہاں ایک سال کے کئی عدد ہیں وہاں کسی کو ترجیح نہیں دی گئی۔',
	'yearly.note.out-of-reach':
		'چھپی ہوئی سالانہ گنتی میں ضلع، نوعیت یا انجام نہیں ہوتا اور یہ مصنوعی نمونے کا حصہ نہیں: یہ خاکہ صرف عرصے اور جرم کے انتخاب پر بدلتا ہے۔',
	'yearly.break.missing-children':
		'2018 کے بعد عدالتوں نے ہر لاپتا بچے کا اندراج لازم کیا: اس سے پہلے اور بعد کے عدد ایک ہی چیز نہیں ناپتے۔',
	'yearly.empty':
		'اس عرصے میں کراچی کے لیے {crime} کا کوئی سالانہ عدد نہیں چھپا۔ شہر کے حصوں یا سندھ کے عدد تمام چھپے ہوئے اعداد کی فہرست میں ہیں۔',
	'yearly.source': 'گننے والے ادارے ہر عدد کے ساتھ درج ہیں؛ {n} {n|ناشر|ناشرین}',
	'yearly.table.year': 'سال',
	'yearly.table.compiler': 'کس نے گنا',
	'yearly.table.measure': 'کیا گنا گیا',
	'yearly.table.value': 'عدد',
	'yearly.table.period': 'عرصہ',
	'yearly.table.publisher': 'کہاں چھپا',
	'yearly.table.drawn': 'خاکے میں',
	'yearly.table.yes': 'ہاں',
	'yearly.table.no': 'نہیں',
	'yearly.alt':
		'کراچی میں {crime} کا خاکہ، {first} سے {last} تک، {n} نشان۔ {highlights} جن برسوں کا عدد نہیں وہ خالی ہیں۔',
	'yearly.alt.highest': '{measure} کا سب سے بڑا عدد: {year} میں {value} ({compiler})۔',
	'yearly.year.title': 'ایک سال کے تمام چھپے ہوئے عدد',
	'yearly.year.choose': 'سال',
	'yearly.year.none': '{year} کا کوئی عدد نہیں چھپا۔',
	'yearly.year.more': '{year} کے تمام چھپے ہوئے اعداد، دوسرے جرائم اور مقامات کے بھی',
	'yearly.months.title': '2010 کے وہ مہینے جن کے عدد چھپے (سی پی ایل سی، مقدمات)',
	'yearly.months.note':
		'صرف جنوری سے اکتوبر تک، مجموعہ {sum}؛ پورے سال کا عدد 112 ہے۔ نومبر اور دسمبر الگ نہیں چھپے۔',
	'yearly.mark': '{year}، {compiler}: {value} {measure} ({period})'
};
