import type { districtMap as english } from '../en/districtMap';

export const districtMap: Record<keyof typeof english, string> = {
	'query.district_years': 'جدول میں ہر ضلع اور سال کے کتنے واقعات ہیں اور کتنوں کا انجام معلوم نہیں؟',
	'query.district_published': 'کراچی کے آٹھ پولیس اضلاع کے کون سے عدد شائع ہوئے؟',
	'query.district_population': 'مردم شماریوں میں ہر ضلع کی آبادی کتنی گنی گئی؟',
	'column.district_id': 'ضلع',
	'column.incidents': 'واقعات',
	'column.outcome_open': 'آخری خبر تک لاپتا یا قید میں',
	'column.outcome_unknown': 'انجام نہیں بتایا گیا',
	'column.low_confidence_incidents': 'کم اعتماد والے',
	'column.first_year': 'جدول کا پہلا سال',
	'column.last_year': 'جدول کا آخری سال',
	'column.population': 'آبادی',
	'column.series': 'حتمی یا عبوری نتیجہ',
	'column.limits': 'گنتی کی حدود',
	'districtMap.short.karachi-central': 'وسطی',
	'districtMap.short.karachi-east': 'شرقی',
	'districtMap.short.karachi-south': 'جنوبی',
	'districtMap.short.karachi-west': 'غربی',
	'districtMap.short.korangi': 'کورنگی',
	'districtMap.short.keamari': 'کیماڑی',
	'districtMap.short.malir': 'ملیر',
	'districtMap.short.unknown': 'ضلع معلوم نہیں',
	'districtMap.police.city': 'سٹی (پولیس ضلع)',
	'districtMap.police.south': 'جنوبی (پولیس ضلع)',
	'districtMap.list-separator': '، ',
	'districtMap.beside.ends': 'انجام معلوم نہیں: {n}',
	'districtMap.beside.too-few': 'شرح کے لیے بہت کم',
	'districtMap.beside.incidents': '95% وقفہ {interval}، {n} واقعات سے',
	'districtMap.beside.cases': '95% وقفہ {interval}، {n} مقدمات سے',
	'districtMap.beside.parts': '95% وقفہ {interval}، ان سے: {parts}',
	'districtMap.beside.part': '{name} {value}',
	'districtMap.tip': '{value}؛ {beside}',
	'districtMap.title.plain': 'کہاں: ضلع کے لحاظ سے واقعات',
	'districtMap.title.incidents': 'کہاں: خبروں میں آئے {n} واقعات میں سے {placed} کا ضلع معلوم ہے',
	'districtMap.title.demo_incidents': 'کہاں: {n} فرضی واقعات میں سے {placed} کا ضلع معلوم ہے',
	'districtMap.title.rates': 'کہاں: ہر ضلع میں فی ایک لاکھ آبادی سالانہ فرضی واقعات',
	'districtMap.title.missing_children':
		'کہاں: {period} میں آٹھ پولیس اضلاع سے {n} بچوں کے لاپتا ہونے کی اطلاع ملی',
	'districtMap.title.extortion': 'کہاں: {period} میں آٹھ پولیس اضلاع میں بھتے کے {n} مقدمات',
	'districtMap.subtitle.incidents':
		'واقعات آج کے اضلاع کے لحاظ سے: {kind}، {outcome}؛ کراچی، {years}؛ گنتی ہے، شرح نہیں؛ کُل\u00a0{n}، جن میں سے {placed} کا ضلع معلوم ہے',
	'districtMap.subtitle.rates':
		'فی ایک لاکھ آبادی سالانہ واقعات، آج کے اضلاع کے لحاظ سے: {kind}، {outcome}؛ کراچی، {years}، قطعی 95% وقفے کے ساتھ؛ کُل\u00a0{n}',
	'districtMap.subtitle.missing_children':
		'ان آٹھ مہینوں میں فی ایک لاکھ آبادی لاپتا بچوں کی اطلاعات، کراچی، {period}، قطعی 95% وقفے کے ساتھ؛ کُل\u00a0{n}',
	'districtMap.subtitle.extortion':
		'ان نو مہینوں اور ایک ہفتے میں فی ایک لاکھ آبادی بھتے کے مقدمات، کراچی، {period}، قطعی 95% وقفے کے ساتھ؛ کُل\u00a0{n}',
	'districtMap.note.bias':
		'یہ اُن واقعات کی فہرست ہے جو خبروں میں آئے، پیش آنے والے واقعات کا نمونہ نہیں۔ خوش حال اضلاع، نامور مغوی اور وہ بازیابیاں جن کا اعلان بازیاب کرانے والے خود کریں، خبروں میں زیادہ آتی ہیں؛ 2014 اور 2015 کی خبریں کم ہیں، 2023 تا 2025 کی زیادہ۔ بڑا عدد یہ ثابت نہیں کرتا کہ وہ ضلع زیادہ خطرناک ہے۔ اس سے کوئی شرح نہیں نکل سکتی۔',
	'districtMap.note.unplaced':
		'{n} واقعات کا ضلع نہیں بتایا گیا۔ وہ نقشے کے ساتھ الگ گنے گئے ہیں، کسی ضلع میں نہیں۔',
	'districtMap.note.unplaced-rates':
		'{n} واقعات کا ضلع نہیں بتایا گیا اور وہ کسی شرح میں شامل نہیں: ہر شرح ذرا کم ہے۔',
	'districtMap.note.ends.incidents':
		'”انجام معلوم نہیں“: آخری خبر تک مغوی لاپتا یا قید میں تھا، یا انجام کی کوئی خبر نہیں آئی۔',
	'districtMap.note.ends.demo_incidents':
		'”انجام معلوم نہیں“: اندراج میں مغوی لاپتا یا قید میں ہے، یا انجام درج نہیں۔',
	'districtMap.note.low': 'ان میں سے {n} کم اعتماد والے ہیں: گنتی میں شامل ہیں اور نکالے جا سکتے ہیں۔',
	'districtMap.note.low-out': 'کم اعتماد والے واقعات شامل نہیں۔',
	'districtMap.note.no-rate': 'اخباری فہرست سے شرح نہیں نکل سکتی: نقشے پر اس کی جگہ گنتی ہے۔',
	'districtMap.note.no-printed':
		'شائع شدہ اعداد فرضی اندراج کے ساتھ کبھی نہیں رکھے جاتے: نقشے پر ان کی جگہ مصنوعی نمائشی ڈیٹا کی گنتی ہے۔',
	'districtMap.note.person-years':
		'{years} کے ہر سال کی آبادی جمع کر کے شرح نکالی گئی ہے؛ دو مردم شماریوں کے بیچ آبادی کا بڑھنا ایک سیدھی لکیر پر مانا گیا ہے۔',
	'districtMap.note.limits-break':
		'2017 سے پہلے کی آبادی 2017 کی حدود کے اندر ہے، بعد کی 2023 کی حدود کے اندر: وہاں شرح میں ہلکا سا فرق آتا ہے۔',
	'districtMap.note.held':
		'2023 کے بعد اُسی مردم شماری کی آبادی جوں کی توں لی گئی ہے، زیادہ سے زیادہ تین سال تک۔',
	'districtMap.note.interval':
		'وقفے قطعی (گاروڈ) ہیں اور واقعات کو ایک دوسرے سے آزاد اور مردم شماری کو درست مانتے ہیں؛ اصل بے یقینی اس سے زیادہ ہے۔',
	'districtMap.note.part-year':
		'یہ جدول صرف {period} کا ہے۔ شرح اسی عرصے کی ہے؛ اس سے پورے سال کا اندازہ نہیں لگایا گیا۔',
	'districtMap.note.police':
		'یہ پولیس کے اضلاع ہیں جو آٹھ ہیں۔ ”سٹی“ انتظامی ضلع جنوبی کے اندر ہے: نقشے کے لیے پولیس کے جنوبی اور سٹی کو جمع کیا گیا ہے، جدول میں دونوں اپنے اپنے نام سے ہیں۔ باقی چھ کی حدود اُس ضلع کی مانی گئی ہیں جس کا نام اُن پر ہے؛ کسی ماخذ نے اُن کی حدود شائع نہیں کیں۔',
	'districtMap.note.missing_children':
		'ہر لاپتا بچہ اغوا شدہ نہیں ہوتا۔ جدول کا مجموعہ {n} ہے جبکہ خبر میں تقریباً 900 کہا گیا۔ شرح 2023 کی مردم شماری میں ہر عمر کی آبادی پر ہے۔',
	'districtMap.note.extortion':
		'بھتہ خوری کا عدد اغوا کے ساتھ دکھایا گیا ہے، مگر یہ اغوا نہیں۔ آٹھ اعداد کا مجموعہ {n} ہے؛ اگلے دن پولیس نے شہر کے 118 بتائے، جن میں سے 74 کو ذاتی یا کاروباری جھگڑے کہا گیا۔ شرح 2023 کی مردم شماری کی آبادی پر ہے جو جوں کی توں رکھی گئی۔',
	'districtMap.note.out-of-reach':
		'شائع شدہ جدول نوعیت یا انجام کے لحاظ سے نہیں اور ایک ہی عرصے کا ہے: نقشہ ان میں سے کسی انتخاب پر نہیں بدلتا۔',
	'districtMap.note.district': 'نقشے پر ہمیشہ تمام اضلاع ہوتے ہیں؛ منتخب اضلاع کے گرد لکیر ہے۔',
	'districtMap.note.too-few': 'دھاری دار: پانچ سے کم۔ عدد لفظوں میں ہے، رنگ یا شرح نہیں دی گئی۔',
	'districtMap.note.limits':
		'تمام برسوں کے واقعات آج کے اضلاع پر رکھے گئے ہیں (کورنگی 2013 سے ضلع ہے، کیماڑی 2020 سے)۔ نقشے کی حدود سادہ کی گئی ہیں اور سرکاری نہیں۔',
	'districtMap.source.incidents': 'بازیاب کی اخباری فہرست، خبروں سے مرتب',
	'districtMap.source.demo_incidents': 'مصنوعی نمائشی ڈیٹا (SYNTHETIC)',
	'districtMap.source.census': 'آبادی: ادارۂ شماریات پاکستان، مردم شماری 1998، 2017 اور 2023',
	'districtMap.source.limits': 'حدود اور ساحل © OpenStreetMap کے شرکا',
	'districtMap.table.district': 'ضلع',
	'districtMap.table.incidents': 'واقعات',
	'districtMap.table.cases': 'شائع شدہ مقدمات',
	'districtMap.table.open': 'آخری خبر تک لاپتا یا قید میں',
	'districtMap.table.unknown': 'انجام نہیں بتایا گیا',
	'districtMap.table.low': 'کم اعتماد والے',
	'districtMap.table.people': 'آبادی، مردم شماری 2023',
	'districtMap.table.person-years': 'آبادی، تمام سال جمع کر کے',
	'districtMap.table.rate': 'فی ایک لاکھ آبادی',
	'districtMap.table.yearly-rate': 'فی ایک لاکھ آبادی سالانہ',
	'districtMap.table.interval': '95% وقفہ',
	'districtMap.table.together': '{district} ({parts} ملا کر)',
	'districtMap.alt': 'کراچی کے سات اضلاع کا نقشہ۔ {list}۔',
	'districtMap.alt.entry': '{name}: {value}',
	'districtMap.alt.separator': '۔ ',
	'districtMap.empty': 'کسی ضلع میں اس انتخاب کا کوئی واقعہ نہیں۔',
	'districtMap.measure.switch': 'نقشے پر دکھائیے',
	'districtMap.measure.incidents': 'واقعات (گنتی)',
	'districtMap.measure.rates': 'سالانہ شرح فی ایک لاکھ',
	'districtMap.measure.missing_children': 'لاپتا بچے 2023، شائع شدہ اعداد (شرح)',
	'districtMap.measure.extortion': 'بھتہ خوری 2025، شائع شدہ اعداد (شرح)',
	'districtMap.framing.city': 'صرف شہر دکھائیے',
	'districtMap.framing.whole': 'پورا ملیر اور کیماڑی دکھائیے',
	'districtMap.legend.incidents': 'واقعات',
	'districtMap.legend.rates': 'فی ایک لاکھ آبادی سالانہ',
	'districtMap.legend.printed': 'اس عرصے میں فی ایک لاکھ آبادی',
	'districtMap.legend.too-few': 'پانچ سے کم',
	'districtMap.list': 'اضلاع: کسی ایک کو دبائیں تو صرف وہی گنا جائے گا',
	'districtMap.attribution': 'حدود اور ساحل © OpenStreetMap کے شرکا',
	'districtMap.not-official': 'یہ سرکاری حدود نہیں',
	'districtMap.live.title': 'کراچی کا نقشہ جسے ہلایا جا سکتا ہے',
	'districtMap.live.zoom-in': 'قریب سے دیکھیے',
	'districtMap.live.zoom-out': 'دور سے دیکھیے',
	'districtMap.live.scroll': 'نقشہ بڑا یا چھوٹا کرنے کے لیے کنٹرول دبا کر ماؤس کا پہیہ گھمائیے',
	'districtMap.live.scroll-mac': 'نقشہ بڑا یا چھوٹا کرنے کے لیے ⌘ دبا کر ماؤس کا پہیہ گھمائیے',
	'districtMap.live.touch': 'نقشہ دو انگلیوں سے ہلائیے'
};
