import type { ransomSpread as english } from '../en/ransomSpread';

export const ransomSpread: Record<keyof typeof english, string> = {
	'ransomSpread.title.plain': 'تاوان کی رقموں میں کتنا فرق ہے، اور مطالبے کا کتنا حصہ ادا ہوتا ہے',
	'ransomSpread.title.both':
		'خبروں میں آئے مطالبوں میں سے بیچ کے آدھے {asked} اور {askedTo} کے درمیان ہیں، ادائیگیوں میں سے {paid} اور {paidTo} کے درمیان ({money})',
	'ransomSpread.title.demanded':
		'خبروں میں آئے مطالبوں میں سے بیچ کے آدھے {from} اور {to} کے درمیان ہیں ({money})',
	'ransomSpread.title.paid':
		'خبروں میں آئی ادائیگیوں میں سے بیچ کی آدھی {from} اور {to} کے درمیان ہیں ({money})',
	'ransomSpread.title.ratio':
		'{n} فرضی واقعات میں جتنا پیسا مانگا گیا اُس کا {share} ادا ہوا (95% وقفہ {lower} سے {upper})',
	'ransomSpread.subtitle.incidents':
		'مانگے اور دیے گئے تاوان کے درجے، {money}، لاگ پیمانہ، اور مطالبے کا ادا شدہ حصہ: {kind}، {outcome}؛ {place}، اخباری فہرست، {years}؛ کُل\u00a0{all} واقعات میں سے {asked} مطالبے، {paid} ادائیگیاں اور {pairs} {pairs|واقعہ|واقعات} جن کی دونوں رقمیں معلوم ہیں؛ نمونہ نہیں، اس لیے وقفے نہیں',
	'ransomSpread.subtitle.demo_incidents':
		'مانگے اور دیے گئے تاوان کے درجے، {money}، لاگ پیمانہ، اور مطالبے کا ادا شدہ حصہ، 95% وقفوں کے ساتھ (بُوٹ سٹریپ، {resamples} بار): {kind}، {outcome}؛ {place}، مصنوعی (فرضی) اندراج، {years}؛ کُل\u00a0{all} واقعات میں سے {asked} مطالبے، {paid} ادائیگیاں اور {pairs} {pairs|واقعہ|واقعات} جن کی دونوں رقمیں معلوم ہیں',
	'ransomSpread.heading.demanded': 'مانگا گیا، کُل\u00a0{n}',
	'ransomSpread.heading.paid': 'دیا گیا، کُل\u00a0{n}',
	'ransomSpread.heading.ratio': 'مطالبے کا کتنا حصہ ادا ہوا، کُل\u00a0{n}',
	'ransomSpread.label': '{share}: {amount}',
	'ransomSpread.label.median': 'درمیانی: {amount}',
	'ransomSpread.ratio.totals': 'مانگے گئے کُل پیسے کا: {share}',
	'ransomSpread.ratio.typical': 'ایک عام واقعے میں: {share}',
	'ransomSpread.estimate': '{value} ({interval})',
	'ransomSpread.mark': '{share} رقمیں {amount} سے نیچے',
	'ransomSpread.key.geometric-mean': 'ہندسی اوسط',
	'ransomSpread.key.interval': '95% وقفہ',
	'ransomSpread.link': 'ایک ایک رقم اپنے سال پر، پہلے صفحے کے خاکے میں',
	'ransomSpread.failed': 'وقفوں کا حساب نہ ہو سکا۔ جو دکھائی دے رہا ہے اُس میں وقفے نہیں۔',
	'ransomSpread.note.shows.incidents':
		'خاکہ بتاتا ہے کہ خبروں میں آئی رقمیں ایک دوسرے سے کتنی دور ہیں، اور جہاں ایک واقعے کی دونوں رقمیں آئیں وہاں مطالبے کا کتنا حصہ ادا ہوا۔ یہ نہیں بتاتا کہ کراچی میں عام طور پر کیا ہوتا ہے، نہ یہ کہ برسوں میں کیا بدلا۔',
	'ransomSpread.note.shows.demo_incidents':
		'خاکہ بتاتا ہے کہ فرضی رقمیں ایک دوسرے سے کتنی دور ہیں، اور جہاں ایک واقعے کی دونوں ہیں وہاں مطالبے کا کتنا حصہ ادا ہوا۔ کراچی کے بارے میں یہ کچھ نہیں بتاتا، نہ برسوں میں کسی تبدیلی کے بارے میں۔',
	'ransomSpread.note.no-sample':
		'اخباری فہرست نمونہ نہیں: ان اعداد کا وقفہ یہ دعویٰ ہوتا کہ جو رقمیں کسی نے نہیں بتائیں ان کا بھی اندازہ ہے۔ اس لیے وقفہ نہیں دیا گیا۔ مصنوعی ڈیٹا میں دیکھا جا سکتا ہے کہ وقفے کیسے ہوتے۔',
	'ransomSpread.note.single':
		'ہر رقم ایک ہی خبر سے ہے، اکثر گول کی ہوئی، کبھی متنازع۔ فہرست میں نامور لوگ اور خوش حال اضلاع زیادہ ہیں، اس لیے شاید بڑی رقمیں بھی۔',
	'ransomSpread.note.marks':
		'”25%“ کا مطلب ہے کہ ایک چوتھائی رقمیں اس سے نیچے ہیں (ساتویں قسم کے درجے)۔ ڈبے میں بیچ کی آدھی رقمیں ہیں، اس کی موٹی لکیر درمیانی رقم ہے۔ کم از کم {least} رقمیں چاہییں؛ ان سے کم پر کچھ کہا نہیں جا سکتا۔',
	'ransomSpread.note.intervals':
		'درمیانی رقم اور چوتھائیوں کے وقفے: بُوٹ سٹریپ کے صدویے؛ کُل پیسے کے حصے کا: واقعات کا بُوٹ سٹریپ، جھکاؤ کی درستی کے ساتھ؛ ہر ایک {resamples} بار، بیج {seed}۔ ہندسی اوسط کا: لوگارتھم پر سٹوڈنٹ کا ٹی۔',
	'ransomSpread.note.ratios':
		'”مانگے گئے کُل پیسے کا“ میں سب واقعات کی رقمیں اُس وقت کے روپوں میں جمع ہیں، اس لیے بڑے اور حالیہ مطالبے حاوی ہیں۔ ”ایک عام واقعہ“ الگ الگ حصوں کا ہندسی اوسط ہے، جس میں ہر واقعہ برابر گنا گیا۔',
	'ransomSpread.note.few-pairs':
		'{n} {n|واقعے|واقعات} کی دونوں رقمیں معلوم ہیں: اتنے کم پر کہا نہیں جا سکتا کہ کتنا حصہ ادا ہوتا ہے (کم از کم {least} چاہییں)۔ جدول میں {n|درج ہے|درج ہیں}۔',
	'ransomSpread.note.no-ratio-interval':
		'کُل پیسے کے حصے کا وقفہ نہیں: {n} واقعات سے بُوٹ سٹریپ اسے اصل سے تنگ بتاتا۔ {least} سے دیا جاتا ہے۔',
	'ransomSpread.note.too-many':
		'{most} سے زیادہ رقموں پر بُوٹ سٹریپ نہیں کیا جاتا، اس لیے یہاں درمیانی رقم اور چوتھائیوں کے وقفے نہیں؛ وہ لکیروں سے بھی پتلے ہوتے۔',
	'ransomSpread.note.not-covered.real':
		'{n} {n|رقم|رقمیں} اُن برسوں کی {n|ہے|ہیں} جن کی قیمتوں کا سالانہ اشاریہ نہیں: {year} کے روپوں میں نہیں بتائی جا {n|سکتی|سکتیں}، اس لیے ان پٹیوں میں نہیں۔ اُس وقت کے روپے چنیں تو شامل {n|ہو گی|ہوں گی}۔',
	'ransomSpread.note.not-covered.usd':
		'{n} {n|رقم|رقمیں} اُن برسوں کی {n|ہے|ہیں} جن کی سالانہ شرحِ مبادلہ نہیں: ڈالر میں نہیں بتائی جا {n|سکتی|سکتیں}، اس لیے ان پٹیوں میں نہیں۔ اُس وقت کے روپے چنیں تو شامل {n|ہو گی|ہوں گی}۔',
	'ransomSpread.note.low': 'کم اعتماد کی {n} {n|رقم|رقمیں} شامل نہیں، جیسے کسی بھی شماریاتی حساب میں نہیں۔',
	'ransomSpread.note.low-in': 'کم اعتماد کی {n} {n|رقم|رقمیں} آپ کے انتخاب پر شامل {n|ہے|ہیں}۔',
	'ransomSpread.alt':
		'لاگ پیمانے پر دو پٹیاں، {money}۔ {demanded} {paid} نیچے صفر سے سو فیصد تک کے محور پر: {ratio}',
	'ransomSpread.alt.demanded': '{n} {n|مطالبہ|مطالبے}: {list}۔',
	'ransomSpread.alt.paid': '{n} {n|ادائیگی|ادائیگیاں}: {list}۔',
	'ransomSpread.alt.demanded.too-few': '{n} {n|مطالبہ|مطالبے}: کچھ کہنے کے لیے بہت کم۔',
	'ransomSpread.alt.paid.too-few': '{n} {n|ادائیگی|ادائیگیاں}: کچھ کہنے کے لیے بہت کم۔',
	'ransomSpread.alt.ratio':
		'{n} {n|واقعے|واقعات} میں جن کی دونوں رقمیں معلوم ہیں، مانگے گئے کُل پیسے کا {totals} ادا ہوا، اور ایک عام واقعے میں {typical}۔',
	'ransomSpread.alt.ratio.too-few':
		'{n} {n|واقعے|واقعات} کی دونوں رقمیں معلوم ہیں، اتنے کم پر کہا نہیں جا سکتا کہ کتنا حصہ ادا ہوتا ہے۔',
	'ransomSpread.table.measure': 'پیمائش',
	'ransomSpread.table.pair.demanded': 'ایک واقعہ: مانگا گیا، {money}',
	'ransomSpread.table.pair.paid': 'ایک واقعہ: دیا گیا، {money}',
	'ransomSpread.table.ratio': 'مطالبے کا ادا شدہ حصہ',
	'ransomSpread.table.n': 'تعداد',
	'ransomSpread.table.below': '{share} اس سے نیچے',
	'ransomSpread.table.geometric-mean': 'ہندسی اوسط',
	'ransomSpread.table.totals': 'تمام پیسا ملا کر',
	'ransomSpread.table.pair': 'ایک واقعہ'
};
