import type { outcomes as english } from '../en/outcomes';

export const outcomes: Record<keyof typeof english, string> = {
	'column.group_code': 'زمرہ: عرصہ، ضلع یا نوعیت',
	'column.outcome': 'انجام',
	'column.resolved_by': 'کس نے ختم کرایا',
	'column.ended_incidents': 'زمرے کے وہ واقعات جو ختم ہو چکے تھے',
	'column.ended_low_confidence': 'ان میں کم اعتماد والے',
	'column.whole_measure': 'کُل میں کیا گنا گیا',
	'column.whole_value': 'کُل',
	'column.whole_unit': 'کُل کی اکائی، جیسی چھپی',
	'column.whole_confidence': 'کُل کا اعتماد',
	'column.whole_stat_id': 'کُل کا شناختی نمبر',
	'query.outcome_counts': 'ہر زمرے کے واقعات کا انجام کیا ہوا، جہاں تک خبر آئی؟',
	'query.resolver_counts': 'جو واقعات ختم ہو چکے تھے انہیں کس نے ختم کرایا، زمرہ بہ زمرہ؟',
	'query.published_resolution':
		'کن چھپے ہوئے اعداد کے ساتھ یہ بھی چھپا کہ ان میں کتنے حل ہوئے، کتنے بازیاب، قتل یا اب تک قید ہیں؟',
	'outcomes.list-separator': '؛ ',
	'outcomes.all': 'تمام واقعات',
	'outcomes.ended': 'ختم ہو چکے',
	'outcomes.open': 'آخری خبر تک ختم نہیں ہوئے',
	'outcomes.share': '{share} ({interval})',
	'outcomes.by.switch': 'الگ الگ دکھائیے',
	'outcomes.by.none': 'سب ایک ساتھ',
	'outcomes.by.period': 'پانچ پانچ سال',
	'outcomes.by.district': 'اضلاع',
	'outcomes.by.kind': 'اغوا کی اقسام',
	'outcomes.title.plain': 'انجام کیا ہوا',
	'outcomes.title.ended': 'انجام کیا ہوا: {n} واقعات میں سے {ended} آخری خبر تک ختم ہو چکے تھے',
	'outcomes.title':
		'انجام کیا ہوا: {n} واقعات میں سے {ended} آخری خبر تک ختم ہو چکے تھے، ان میں {killed} جان لے کر',
	'outcomes.subtitle.incidents':
		'اخباری فہرست کے واقعات، آخری خبر کے مطابق حالت: {kind}، {district}؛ {period}؛ گنتی، کل {n}',
	'outcomes.subtitle.demo_incidents':
		'فرضی واقعات، آخری معلوم حالت کے مطابق: {kind}، {district}؛ {period}؛ کل {n}',
	'outcomes.head.ended': 'ختم ہو چکے: {all} میں سے {n}',
	'outcomes.head.open': 'آخری خبر تک ختم نہیں ہوئے: {all} میں سے {n}',
	'outcomes.head.bounds': 'تناسب: کم از کم تا زیادہ سے زیادہ',
	'outcomes.head.share': 'تناسب، 95% وقفہ',
	'outcomes.note.bias':
		'اخباری فہرست نمونہ نہیں ہے۔ بازیابی کا اعلان وہی کرتے ہیں جنہوں نے بازیاب کرایا؛ قتل عدالتوں اور حقوق کی تنظیموں کے ذریعے سامنے آتے ہیں؛ خاموشی سے ہونے والی رہائی خاموش ہی رہتی ہے۔ یہاں جو کہا گیا ہے وہ صرف اس فہرست کے بارے میں ہے: کراچی میں اغوا کا انجام کیا ہوتا ہے، یہ اس سے معلوم نہیں ہوتا۔',
	'outcomes.note.bounds':
		'”کم از کم تا زیادہ سے زیادہ“: تناسب میں شامل {n} واقعات میں حصہ کیا ہوتا اگر وہ {unknown} جن کا انجام معلوم نہیں، ان میں سے کوئی نہ، یا سب کے سب، اسی طرح ختم ہوئے ہوتے۔ ”ختم ہو چکے“ اور ”ختم نہیں ہوئے“ کے لیے نامعلوم صرف وہ ہیں جن کی حالت کی خبر نہیں۔ یہ حدیں ہیں، شماریاتی وقفے نہیں۔',
	'outcomes.note.interval':
		'تناسب Wilson کے 95% وقفے کے ساتھ ہیں۔ ختم ہونے اور جاری ہونے کا تناسب اُن سب میں ہے جن کی حالت معلوم ہے؛ ہر انجام کا تناسب اُن میں جو ختم ہو چکے۔ جس کا انجام نہیں بتایا گیا وہ کسی تناسب میں نہیں۔',
	'outcomes.note.worst':
		'جس واقعے میں کئی مغوی تھے اس پر سب سے برا انجام لکھا ہے۔ ”ختم نہیں ہوئے“ وہ آخری حالت ہے جو ماخذ کو معلوم تھی؛ کچھ اس کے بعد ختم ہو چکے ہوں گے۔',
	'outcomes.note.low.hollow': 'کم اعتماد والی {n} خبریں: خالی خانے، گنتی میں شامل، تناسب میں نہیں۔',
	'outcomes.note.low.shares':
		'کم اعتماد والی {n} خبریں: پٹیوں کے بعد لکھے عدد میں شامل ہیں، پٹیوں میں نہیں کیونکہ وہ تناسب ہیں۔',
	'outcomes.note.low.counted': 'کم اعتماد والی {n} خبریں: باقی کی طرح گنی گئی ہیں۔',
	'outcomes.note.low.in': 'کم اعتماد والی {n} خبریں: آپ کے انتخاب کے مطابق ہر جگہ شامل۔',
	'outcomes.note.left-out':
		'شامل نہیں: جبری گمشدگی کے {n} الزامات، جو اپنی الگ نوعیت ہیں۔ انہیں دیکھنے کے لیے وہی نوعیت چنیے۔',
	'outcomes.note.too-few': 'دھاری دار: پانچ سے کم۔ عدد لفظوں میں ہے اور اس سے کوئی تناسب نہیں نکالا گیا۔',
	'outcomes.note.all-outcomes': 'اس خاکے میں ہمیشہ تمام انجام ہوتے ہیں؛ جو آپ نے چنے ان کے نام جلی ہیں۔',
	'outcomes.source.incidents': 'بازیاب کی اخباری فہرست، خبروں سے مرتب',
	'outcomes.source.demo_incidents': 'مصنوعی نمونہ (SYNTHETIC)',
	'outcomes.alt':
		'{n} واقعات کی پٹیاں: {ended} ختم ہو چکے، ان میں {killed} جان لے کر؛ {open} آخری خبر تک ختم نہیں ہوئے؛ {unknown} کے انجام کی خبر نہیں۔',
	'outcomes.empty': 'اس انتخاب کا کوئی واقعہ نہیں۔',
	'outcomes.table.outcome': 'انجام',
	'outcomes.table.incidents': 'واقعات',
	'outcomes.table.low': 'کم اعتماد والے',
	'outcomes.table.of': 'تناسب کتنوں میں سے',
	'outcomes.table.ended': 'ختم ہو چکے',
	'outcomes.table.ended-bounds': 'ختم ہو چکے: کم از کم تا زیادہ سے زیادہ',
	'outcomes.table.ended-share': 'ختم ہو چکے، 95% وقفہ',
	'outcomes.table.killed-bounds': 'جان گئی: کم از کم تا زیادہ سے زیادہ',
	'outcomes.table.killed-share': 'ختم ہونے والوں میں جن میں جان گئی (95% وقفہ)',
	'resolvers.short.avcc': 'اے وی سی سی',
	'resolvers.short.cplc': 'سی پی ایل سی',
	'resolvers.short.police': 'پولیس',
	'resolvers.short.rangers': 'رینجرز',
	'resolvers.short.joint': 'کئی مل کر',
	'resolvers.short.family': 'خاندان',
	'resolvers.short.self': 'مغوی',
	'resolvers.short.unknown': 'ذکر نہیں',
	'resolvers.title.plain': 'کس نے ختم کرایا',
	'resolvers.title': 'کس نے ختم کرایا: ختم ہونے والے {n} واقعات میں سے {named} میں کسی کا نام ہے',
	'resolvers.subtitle':
		'ختم ہو چکے واقعات، اس لحاظ سے کہ خبر کے مطابق کس نے ختم کرائے: {kind}، {district}، {outcome}؛ {period}؛ کل {n}',
	'resolvers.note.several':
		'جس واقعے میں کئی نام ہیں، جیسے اے وی سی سی اور سی پی ایل سی، وہ ہر ایک کے حساب میں گنا گیا ہے: پٹیوں کا مجموعہ واقعات سے زیادہ ہے۔',
	'resolvers.note.bias':
		'بازیابی کا اعلان کرنے والا خبر میں ہوتا ہے؛ تاوان دینے والے خاندان اور خود گھر پہنچنے والے مغوی کم ہی۔ چھوٹی پٹی کا مطلب یہ نہیں کہ کام کم ہوا۔',
	'resolvers.note.bounds':
		'”کم از کم تا زیادہ سے زیادہ“: کُل {n} میں تناسب کیا ہوتا اگر وہ {unknown} جن میں کسی کا نام نہیں، ان میں اس کا نام کبھی نہ، یا ہر بار، ہوتا۔ یہ حدیں ہیں، شماریاتی وقفے نہیں۔',
	'resolvers.note.interval':
		'تناسب Wilson کے 95% وقفے کے ساتھ ہیں، ختم ہونے والے اُن واقعات میں جن میں کسی کا نام ہے۔ ان کا مجموعہ 100% سے زیادہ ہے۔',
	'resolvers.alt': '{n} واقعات کس نے ختم کرائے، پٹیوں میں۔ {list}۔',
	'resolvers.alt.entry': '{name}: {n}',
	'resolvers.empty': 'اس انتخاب کا کوئی واقعہ آخری خبر تک ختم نہیں ہوا تھا۔',
	'resolvers.table.resolver': 'کس نے ختم کرایا',
	'printedEnds.title.plain': 'انجام کے بارے میں کیا چھپا',
	'printedEnds.title':
		'انجام کے بارے میں کیا چھپا: {compiler} نے {whole} میں سے {value} مقدمات کو حل شدہ کہا ({share})، {period}',
	'printedEnds.subtitle':
		'چھپے ہوئے کُل کا وہ حصہ جو اُسی صفحے پر حل شدہ، بازیاب یا اب تک قید بتایا گیا، Wilson کے 95% وقفے کے ساتھ؛ کراچی؛ چھپے ہوئے {all} جوڑوں میں سے {n} خاکے میں ہیں',
	'printedEnds.block.ransom.ended': 'اغوا برائے تاوان: حل شدہ یا بازیاب',
	'printedEnds.block.ransom.pending': 'اغوا برائے تاوان: چھپتے وقت تک بازیاب نہیں',
	'printedEnds.block.children.ended': 'اغوا شدہ یا لاپتا بچے: بازیاب',
	'printedEnds.block.children.pending': 'اغوا شدہ یا لاپتا بچے: چھپتے وقت تک بازیاب نہیں',
	'printedEnds.pair': '{whole} {counted} میں سے {value} {how}',
	'printedEnds.children': 'بچوں',
	'printedEnds.people': 'افراد',
	'printedEnds.cases': 'مقدمات',
	'printedEnds.who': '{compiler}، {period}',
	'printedEnds.how.cases_solved': 'حل شدہ',
	'printedEnds.how.recovered': 'بازیاب',
	'printedEnds.how.rescued': 'چھڑا لیے گئے',
	'printedEnds.how.released': 'رہا',
	'printedEnds.how.released_on_ransom': 'تاوان دے کر رہا',
	'printedEnds.how.released_without_ransom': 'تاوان کے بغیر رہا',
	'printedEnds.how.killed': 'قتل',
	'printedEnds.how.pending': 'اب تک بازیاب نہیں',
	'printedEnds.unfit.low': 'کم اعتماد: تناسب نہیں',
	'printedEnds.unfit.inexact': 'ٹھیک عدد نہیں: تناسب نہیں',
	'printedEnds.unfit.other-case': 'ایک ایسا واقعہ بھی گنا گیا جو کُل میں نہیں: تناسب نہیں',
	'printedEnds.note.together':
		'ہر تناسب کے دونوں عدد ایک ہی صفحے پر، ایک ہی عرصے کے اور ایک ہی ادارے کے ہیں۔ ایک ادارے کا عدد دوسرے کے عدد پر تقسیم نہیں کیا گیا، اور ان سطروں کا آپس میں موازنہ نہیں ہو سکتا۔',
	'printedEnds.note.meaning':
		'”حل شدہ“ اور ”بازیاب“ گننے والے اداروں کے اپنے الفاظ ہیں، جو اپنے ہی کام کی خبر دیتے ہیں۔ بازیاب کا مطلب چھڑایا گیا، رہا کیا گیا یا خود گھر آ گیا، کچھ بھی ہو سکتا ہے۔ بھرا ہوا نشان مقدمات ہے، حلقہ افراد۔',
	'printedEnds.note.interval':
		'وقفہ صرف یہ بتاتا ہے کہ اتنی کم تعداد میں اتفاق سے تناسب کتنا بدل سکتا ہے؛ جو رپورٹ ہی نہیں ہوا اس کا اسے علم نہیں۔',
	'printedEnds.note.table':
		'جدول میں ”تاوان دے کر رہا“ جیسے حصے بھی ہیں، اور وہ جوڑے بھی جن کا تناسب نہیں نکالا گیا: ”سے زیادہ“، ”تقریباً“، کم اعتماد، یا پانچ سے کم۔',
	'printedEnds.note.out-of-reach':
		'چھپے ہوئے اعداد میں ضلع، نوعیت یا انجام نہیں ہوتا اور یہ مصنوعی نمونے کا حصہ نہیں: یہ خاکہ صرف عرصے کے انتخاب پر بدلتا ہے۔',
	'printedEnds.source': 'گننے والے ادارے ہر نشان کے ساتھ درج ہیں؛ {n} {n|ناشر|ناشرین}',
	'printedEnds.alt': 'چھپے ہوئے تناسب اپنے وقفوں کے ساتھ۔ {list}۔',
	'printedEnds.alt.entry': '{compiler}، {period}: {pair}، {share}',
	'printedEnds.empty': 'اس عرصے کے کسی کُل کے ساتھ یہ نہیں چھپا کہ اس میں سے کتنے ختم ہوئے۔',
	'printedEnds.no-share': 'اس عرصے کے جوڑے چھپے ہیں مگر ان کا تناسب نہیں نکل سکتا: جدول دیکھیے۔',
	'printedEnds.table.crime': 'جرم',
	'printedEnds.table.period': 'عرصہ',
	'printedEnds.table.compiler': 'گننے والا، جیسا نام چھپا',
	'printedEnds.table.part': 'حصہ',
	'printedEnds.table.value': 'عدد',
	'printedEnds.table.whole': 'کس میں سے',
	'printedEnds.table.whole-value': 'کُل',
	'printedEnds.table.share': 'تناسب، 95% وقفہ'
};
