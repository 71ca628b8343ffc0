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
	'yearly.title.plain': 'سال بہ سال کیا گنا گیا: {crime}',
	'yearly.title.none': '{crime}: کوئی سالانہ گنتی نہیں ملی',
	'yearly.title.none-then': '{crime}: اس عرصے کی کوئی سالانہ گنتی نہیں ملی',
	'yearly.title.run': '{compiler} کے مطابق {values}',
	'yearly.title.first': '{year} میں {crime} کے {value} {measure}',
	'yearly.title.next': '{year} میں {value}',
	'yearly.title.and': '{first} اور {last}',
	'yearly.title.three': '{first}، {middle} اور {last}',
	'yearly.subtitle':
		'کراچی میں {crime} کی شائع شدہ سالانہ گنتی، گننے والے ادارے کے لحاظ سے، {first} تا {last}؛ شائع شدہ {all} اعداد میں سے {n} خاکے میں ہیں',
	'yearly.subtitle.none':
		'کراچی میں {crime} کی شائع شدہ سالانہ گنتی، گننے والے ادارے کے لحاظ سے؛ کوئی عدد نہیں',
	'yearly.crime.switch': 'کس جرم کی گنتی',
	'yearly.key.cases': 'مقدمات',
	'yearly.key.victims': 'مغوی افراد',
	'yearly.key.part': 'سال کا کچھ حصہ',
	'yearly.key.low': 'کم اعتماد',
	'yearly.key.at-least': 'شائع شدہ: ’’سے زیادہ‘‘',
	'yearly.key.around': 'شائع شدہ: ’’تقریباً‘‘',
	'yearly.key.gap': 'کوئی عدد شائع نہیں ہوا',
	'yearly.axis': 'سالانہ مقدمات یا افراد',
	'yearly.note.compilers':
		'سی پی ایل سی وہ معاملات گنتی ہے جو اس تک یا اے وی سی سی تک پہنچے؛ پولیس درج مقدمات گنتی ہے۔ دونوں کو کبھی جمع نہیں کیا گیا، نہ ایک لکیر میں جوڑا گیا۔ جو عدد دونوں نے مل کر دیا وہ الگ نشان ہے۔',
	'yearly.note.measures': 'ایک مقدمے میں کئی مغوی ہو سکتے ہیں: بھرا ہوا نشان مقدمات کا ہے، حلقہ افراد کا۔',
	'yearly.note.part-years':
		'دھاری دار نشان سال کے صرف کچھ حصے کے ہیں: {list}۔ ان کا موازنہ پورے سال سے نہیں ہو سکتا۔',
	'yearly.note.part-years.many':
		'{all} میں سے {n} نشان دھاری دار ہیں: یہ سال کے صرف کچھ حصے کے ہیں اور ان کا موازنہ پورے سال سے نہیں ہو سکتا۔ ہر ایک کے مہینے جدول میں ہیں۔',
	'yearly.note.part-year': '{compiler}: {periods}',
	'yearly.note.two': 'ایک ہی عرصے کے دو عدد شائع ہوئے: {list}۔ خاکے میں پہلا عدد ہے۔',
	'yearly.note.two.item': '{period}: {values}',
	'yearly.note.two.named': '{value} ({compiler} کے نام سے)',
	'yearly.note.two.unnamed': '{value} (ادارے کا نام درج نہیں)',
	'yearly.note.spans':
		'محور کے نیچے کے بریکٹ کئی برسوں کا مجموعہ یا اوسط ہیں۔ یہ کسی ایک سال کے بارے میں کچھ نہیں بتاتے، ان کی کوئی اونچائی نہیں اور یہ کسی لکیر میں شامل نہیں۔',
	'yearly.span.total': '{period} کل {value} {measure} ({compiler})',
	'yearly.span.mean': '{period} {measure}: {value} ({compiler})',
	'yearly.span.period': '{from} سے {to} تک',
	'yearly.note.gaps':
		'{years} کا کوئی سالانہ عدد نہیں ملا۔ یہ شائع شدہ اعداد کا خلا ہے، یہ نہیں کہ اُن برسوں میں اغوا نہیں ہوئے۔',
	'yearly.note.low': 'خالی نشان کم اعتماد کے ہیں: جگہ، سال یا مفہوم یقینی نہیں۔',
	'yearly.note.low.in':
		'خالی نشان کم اعتماد کے ہیں: جگہ، سال یا مفہوم یقینی نہیں۔ آپ کے انتخاب کے مطابق یہ خاکے میں ہیں، مگر کسی لکیر میں نہیں جوڑے گئے۔',
	'yearly.note.low.out':
		'آپ کے انتخاب کے مطابق کم اعتماد کے اعداد خاکے میں نہیں (تعداد: {n})؛ جدول میں {n|یہ عدد موجود ہے|یہ اعداد موجود ہیں}۔',
	'yearly.note.all-marks':
		'اس جرم کا ہر شائع شدہ عدد دکھایا گیا ہے؛ جہاں ایک سال کے کئی عدد ہیں وہاں کسی کو ترجیح نہیں دی گئی۔',
	'yearly.note.out-of-reach':
		'شائع شدہ سالانہ گنتی ضلع، نوعیت یا انجام کے لحاظ سے نہیں ہوتی اور مصنوعی نمائشی ڈیٹا کا حصہ نہیں: یہ خاکہ صرف عرصے اور جرم کے انتخاب پر بدلتا ہے۔',
	'yearly.break.missing-children':
		'2018 کے بعد عدالتوں نے ہر لاپتا بچے کا اندراج لازم کیا: اس سے پہلے اور بعد کے عدد ایک ہی چیز نہیں ناپتے۔',
	'yearly.note.many-rules':
		'ہر ماخذ اسے اپنے قاعدے سے گنتا ہے اور قاعدے بدلتے رہتے ہیں: ان اعداد کو کسی لکیر سے نہیں جوڑا گیا۔',
	'yearly.empty':
		'اس عرصے میں کراچی کے لیے {crime} کا کوئی سالانہ عدد شائع نہیں ہوا۔ شہر کے حصوں یا سندھ کے عدد تمام شائع شدہ اعداد کی فہرست میں ہیں۔',
	'yearly.empty.ever':
		'پورے کراچی کے لیے {crime} کی کوئی سالانہ گنتی نہیں ملی۔ سندھ، شہر کے حصوں یا کم عرصے کے عدد تمام شائع شدہ اعداد کی فہرست میں ہیں۔',
	'yearly.empty.low':
		'اس عرصے میں {crime} کی ہر شائع شدہ سالانہ گنتی کم اعتماد کی ہے، اور آپ نے ایسے اعداد باہر رکھے ہیں۔ جدول میں وہ اب بھی موجود ہیں۔',
	'yearly.empty.link': '{crime} کے تمام شائع شدہ اعداد، دوسرے مقامات اور عرصوں کے بھی',
	'yearly.source.none': 'تمام شائع شدہ اعداد',
	'yearly.source': 'گننے والے ادارے ہر عدد کے ساتھ درج ہیں؛ {n} {n|ناشر|ناشرین}',
	'yearly.table.year': 'سال',
	'yearly.table.compiler': 'کس نے گنا',
	'yearly.table.measure': 'کیا گنا گیا',
	'yearly.table.value': 'عدد',
	'yearly.table.period': 'عرصہ',
	'yearly.table.part': 'سال کا کچھ حصہ',
	'yearly.table.confidence': 'اعتماد',
	'yearly.table.publisher': 'کہاں شائع ہوا',
	'yearly.table.drawn': 'خاکے میں',
	'yearly.table.yes': 'ہاں',
	'yearly.table.no': 'نہیں',
	'yearly.table.bracket': 'بریکٹ کی صورت',
	'yearly.alt':
		'کراچی میں {crime} کا خاکہ، {first} سے {last} تک، {n} نشان۔ {highlights} جن برسوں کا عدد نہیں وہ خالی ہیں۔',
	'yearly.alt.highest': '{measure} کا سب سے بڑا عدد: {year} میں {value} ({compiler})۔',
	'yearly.alt.spans': 'محور کے نیچے کے بریکٹ: {list}۔',
	'yearly.year.title': 'ایک سال کے تمام شائع شدہ اعداد',
	'yearly.year.choose': 'سال',
	'yearly.year.none': 'صرف {year} کا کوئی عدد نہیں ملا۔',
	'yearly.year.spans': 'کئی برسوں کے مجموعے اور اوسط جن میں {year} شامل ہے:',
	'yearly.year.more': '{year} کے تمام شائع شدہ اعداد، دوسرے جرائم اور مقامات کے بھی',
	'yearly.months.title': '2010 کے وہ مہینے جن کے عدد شائع ہوئے (سی پی ایل سی، مقدمات)',
	'yearly.months.note':
		'صرف جنوری سے اکتوبر تک، مجموعہ {sum}؛ پورے سال کا عدد 112 ہے۔ نومبر اور دسمبر کے عدد الگ شائع نہیں ہوئے۔',
	'yearly.mark': '{year}، {compiler}: {value} {measure} ({period})'
};
