import type { published as english } from '../en/published';

export const published: Record<keyof typeof english, string> = {
	'published.title': '{crime}، {place}، {period}: {value} {measure}',
	'published.kicker': 'ایک شائع شدہ عدد',
	'published.at-least': '{n} سے زیادہ',
	'published.around': 'تقریباً {n}',
	'published.percent': '{n}%',
	'published.percent-fall': 'منفی {n}%',
	'published.days': '{n} دن',
	'published.hours': '{n} {n|گھنٹا|گھنٹے}',
	'published.per-100k': 'فی ایک لاکھ {n}',
	'published.label.value': 'عدد، جیسا شائع ہوا',
	'published.label.counts': 'کیا گنا گیا',
	'published.label.period': 'عرصہ',
	'published.label.place': 'جگہ',
	'published.label.compiler': 'کس نے گنا',
	'published.label.confidence': 'اس پر ہمارا اعتماد',
	'published.label.note': 'وضاحت',
	'published.label.printed': 'کہاں شائع ہوا',
	'published.label.page': 'صفحہ',
	'published.label.id': 'شناختی نمبر',
	'published.counts': '{measure}؛ {crime}',
	'published.compiler': '{group} ({compiler})',
	'published.part-year': '{period}: سال کا کچھ حصہ، پورے سال سے موازنہ نہیں ہو سکتا',
	'published.part-year-short': 'سال کا کچھ حصہ',
	'published.low-short': 'کم اعتماد',
	'published.dated': '{publisher}، {date}',
	'published.undated': '{publisher}؛ صفحے پر پوری تاریخ نہیں',
	'published.note-language': 'وضاحتیں انگریزی میں ہیں۔',
	'published.leaves-out': 'یہ عدد کیا نہیں بتاتا',
	'published.disagrees': 'اس سے متضاد اعداد',
	'published.disagrees-none':
		'یہاں جمع کیے گئے {n} اعداد میں سے کوئی اس سے نہیں ٹکراتا۔ مگر یہ اس کی تصدیق نہیں۔',
	'published.more': 'مزید دیکھیے',
	'published.more-year': '{year} کا ہر شائع شدہ عدد',
	'published.more-list': 'تمام {n} شائع شدہ اعداد',
	'published.more-contradictions': 'تمام متضاد اعداد',
	'published.cite': 'اس عدد کا حوالہ کیسے دیں',
	'published.cite-text':
		'{compiler}: {title}۔ ناشر: {publisher}۔ شناختی نمبر {id}، بازیاب، ڈیٹا کا نسخہ {version}، لائسنس CC BY 4.0۔',
	'published.leads-away': 'لنک ناشر کی ویب سائٹ پر لے جاتا ہے۔',
	'published.headline': 'جائزے میں اس سال اور ادارے کے لیے پہلے یہی عدد دکھایا گیا ہے۔',
	'level.city': 'شہر',
	'level.district': 'ضلع',
	'level.zone': 'پولیس زون',
	'level.province': 'صوبہ یا اس کا حصہ',
	'level.country': 'ملک',
	'limit.cplc':
		'سی پی ایل سی وہ معاملات گنتی ہے جو اس تک یا پولیس کے یونٹ اے وی سی سی تک پہنچے۔ جو خاموشی سے نمٹ گئے یا صرف تھانے تک گئے وہ اس میں نہیں۔',
	'limit.police':
		'پولیس درج مقدمات گنتی ہے۔ جو درج نہ ہوا وہ اس میں نہیں، اور 2020 سے اس کے اعداد سی پی ایل سی سے دو سے آٹھ گنا ہیں: یہ دونوں ایک سلسلہ نہیں۔',
	'limit.cplc_and_police':
		'یہ عدد سی پی ایل سی اور پولیس نے مل کر دیا۔ یہ دونوں میں سے کسی کے سلسلے کا حصہ نہیں۔',
	'limit.ngo': 'این جی او وہ گنتی ہے جو خاندان اور اخبارات اس تک لائیں، وہ نہیں جو حقیقت میں ہوا۔',
	'limit.press': 'یہ اخباری گنتی ہے۔ اس میں وہی ہے جو شائع ہوا؛ یہ پیش آنے والے واقعات کا نمونہ نہیں۔',
	'limit.rangers':
		'رینجرز اپنی کارروائیوں اور علاقے کی بات کرتے ہیں؛ وہ اغوا کسے گنتے ہیں، یہ نہیں بتایا گیا۔',
	'limit.government': 'یہ عدد حکومت کے کسی محکمے نے دیا۔ گنتی کیسے ہوئی، یہ نہیں بتایا گیا۔',
	'limit.courts': 'عدالتیں اپنے سامنے آئے مقدمات گنتی ہیں، جو جرم کے برسوں بعد آتے ہیں۔',
	'limit.trade_body': 'تاجر تنظیم اپنے ارکان کی بات کرتی ہے؛ گنتی کیسے ہوئی، یہ نہیں بتایا گیا۔',
	'limit.survey':
		'سروے لوگوں سے وہ پوچھتا ہے جو انہیں یاد ہو۔ اس کا نمونہ اور غلطی کی گنجائش ساتھ شائع نہیں ہوئی۔',
	'limit.cases': 'مقدمات افراد نہیں: ایک مقدمے میں کئی مغوی ہو سکتے ہیں۔',
	'limit.victims': 'افراد مقدمات نہیں: ایک مقدمے میں کئی لوگ اغوا ہوئے ہو سکتے ہیں۔',
	'limit.part-year': 'یہ سال کے کچھ حصے کا عدد ہے۔ اس سے پورے سال کا اندازہ نہیں لگایا گیا۔',
	'limit.several-years': 'یہ ایک سال سے زیادہ عرصے کا مجموعہ ہے۔ کسی ایک سال کے بارے میں کچھ نہیں بتاتا۔',
	'limit.rounded': 'ماخذ نے گول عدد دیا، گن کر نہیں۔',
	'limit.low': 'جگہ، سال یا مفہوم یقینی نہیں۔ خاکے میں خالی نشان ہے اور اس سے کوئی حساب نہیں کیا جاتا۔',
	'limit.context':
		'یہ صرف کراچی کا عدد نہیں۔ یہ پس منظر کے لیے ہے اور شہر کے ساتھ ایک پیمانے پر کبھی نہیں دکھایا جاتا۔',
	'limit.police-area': 'پولیس کے اضلاع اور زون وہ سات انتظامی اضلاع نہیں، چاہے نام ایک ہو۔',
	'limit.missing_children':
		'2018 کے بعد عدالتوں نے ہر لاپتا بچے کا مقدمہ اغوا میں درج کرنا لازم کیا۔ پہلے اور بعد کے عدد ایک چیز نہیں ناپتے، اور گننے والے خود کہتے ہیں کہ ان میں سے بیشتر بچوں کو کسی نے اغوا نہیں کیا۔',
	'limit.women_abduction':
		'عورت کا اغوا کسے کہا جائے، یہ ہر ماخذ میں الگ ہے: اس میں گھر سے جا کر مرضی کی شادی اور رشتوں کے جھگڑے بھی ہو سکتے ہیں۔ ماخذ آپس میں جوڑے نہیں جاتے۔',
	'limit.extortion': 'بھتہ خوری اغوا کے ساتھ دکھائی گئی ہے، مگر اس کی قسم نہیں۔',
	'limit.estimate': 'یہ ماخذ کا اندازہ یا اوسط ہے، گنتی نہیں۔',
	'limit.pending': 'یہ صرف اُس دن کی صورتِ حال ہے: ممکن ہے کچھ لوگ بعد میں مل گئے ہوں۔',
	'limit.no-figure':
		'یہ عدد کسی خاکے میں استعمال نہیں ہوا۔ 898 کا مجموعہ دس سال کی گنتی سے بڑھ کر 1990 سے شروع ہونے والی گنتی پر پورا اترتا ہے، اور کوئی دوسرا عدد اس کی تائید نہیں کرتا۔',
	'year.title': '{year}: ہر شائع شدہ عدد',
	'year.lead':
		'{year} کے لیے {n} {n|عدد شائع ہوا|اعداد شائع ہوئے}، گننے والے اداروں کے {compilers} {compilers|زمرے|زمروں} سے۔ یہ الگ الگ اصولوں سے الگ الگ چیزیں گنتے ہیں اور کبھی جمع نہیں کیے جاتے۔',
	'year.none':
		'{year} کا کوئی عدد نہیں ملا۔ یہ شائع شدہ اعداد کا، یا ہماری تلاش کا خلا ہے؛ یہ نہیں کہ اس سال اغوا نہیں ہوئے۔',
	'year.spanning': 'کئی برسوں کے مجموعے جن میں {year} شامل ہے',
	'year.spanning-note': 'یہ صرف {year} کے بارے میں کچھ نہیں بتاتے۔',
	'year.crime': '{crime} ({n})',
	'year.previous': 'اس سے پہلے: {year}',
	'year.next': 'اس کے بعد: {year}',
	'list.title': 'تمام شائع شدہ اعداد',
	'list.lead':
		'{first} سے {last} تک شائع شدہ {n} اعداد، جرم اور سال کے لحاظ سے۔ ہر عدد اپنے ماخذ تک لے جاتا ہے۔ سندھ اور پاکستان کے اعداد پس منظر ہیں؛ مختلف اداروں کی گنتی کبھی ملائی نہیں جاتی۔',
	'list.several': 'کئی سال',
	'list.crimes': 'اس فہرست کے جرائم',
	'list.of-years': 'یا سال وار:'
};
