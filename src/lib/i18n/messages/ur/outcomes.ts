import type { outcomes as english } from '../en/outcomes';

export const outcomes: Record<keyof typeof english, string> = {
	'column.group_code': 'زمرہ: عرصہ، ضلع یا نوعیت',
	'column.outcome': 'انجام',
	'column.resolved_by': 'کس نے ختم کرایا',
	'column.ended_incidents': 'زمرے کے وہ واقعات جو ختم ہو چکے تھے',
	'column.ended_low_confidence': 'ان میں کم اعتماد والے',
	'column.whole_measure': 'کُل میں کیا گنا گیا',
	'column.whole_value': 'کُل',
	'column.whole_unit': 'کُل کی اکائی، جیسی شائع ہوئی',
	'column.whole_confidence': 'کُل کا اعتماد',
	'column.whole_stat_id': 'کُل کا شناختی نمبر',
	'query.outcome_counts': 'ہر زمرے کے واقعات کا انجام کیا ہوا، جہاں تک خبر آئی؟',
	'query.resolver_counts': 'جو واقعات ختم ہو چکے تھے انہیں کس نے ختم کرایا، زمرہ بہ زمرہ؟',
	'query.published_resolution':
		'کن شائع شدہ اعداد کے ساتھ یہ بھی شائع ہوا کہ ان میں سے کتنے حل ہوئے، کتنے بازیاب ہوئے، کتنے مارے گئے اور کتنے اُس وقت تک قید میں تھے؟',
	'outcomes.list-separator': '؛ ',
	'outcomes.all': 'تمام واقعات',
	'outcomes.ended': 'ختم ہو چکے',
	'outcomes.open.incidents': 'آخری خبر تک ختم نہیں ہوئے',
	'outcomes.open.demo_incidents': 'آخری معلوم حالت تک ختم نہیں ہوئے',
	'outcomes.share': '{share} ({interval})',
	'outcomes.by.switch': 'الگ الگ دکھائیے',
	'outcomes.by.none': 'سب ایک ساتھ',
	'outcomes.by.period': 'پانچ پانچ سال',
	'outcomes.by.district': 'اضلاع',
	'outcomes.by.kind': 'اغوا کی اقسام',
	'outcomes.title.plain': 'انجام کیا ہوا',
	'outcomes.title.ended.incidents': 'انجام کیا ہوا: {n} واقعات میں سے {ended} آخری خبر تک ختم ہو چکے تھے',
	'outcomes.title.ended.demo_incidents':
		'انجام کیا ہوا: {n} فرضی واقعات میں سے {ended} آخری معلوم حالت تک ختم ہو چکے تھے',
	'outcomes.title.incidents':
		'انجام کیا ہوا: {n} واقعات میں سے {ended} آخری خبر تک ختم ہو چکے تھے، اُن میں سے {killed} میں جان گئی',
	'outcomes.title.demo_incidents':
		'انجام کیا ہوا: {n} فرضی واقعات میں سے {ended} آخری معلوم حالت تک ختم ہو چکے تھے، اُن میں سے {killed} میں جان گئی',
	'outcomes.subtitle.incidents':
		'اخباری فہرست کے واقعات، آخری خبر کے مطابق حالت: {kind}، {district}؛ {period}؛ گنتی، کُل\u00a0{n}',
	'outcomes.subtitle.demo_incidents':
		'مصنوعی (فرضی) واقعات، آخری معلوم حالت کے مطابق: {kind}، {district}؛ {period}؛ کُل\u00a0{n}',
	'outcomes.head.ended': 'ختم ہو چکے: {all} میں سے {n}',
	'outcomes.head.open.incidents': 'آخری خبر تک ختم نہیں ہوئے: {all} میں سے {n}',
	'outcomes.head.open.demo_incidents': 'ختم نہیں ہوئے: {all} میں سے {n}',
	'outcomes.head.bounds': 'تناسب: کم از کم تا زیادہ سے زیادہ',
	'outcomes.head.share': 'تناسب، 95% وقفہ',
	'outcomes.note.bias':
		'اخباری فہرست نمونہ نہیں ہے۔ بازیابی کا اعلان وہی کرتے ہیں جنہوں نے بازیاب کرایا؛ قتل عدالتوں اور انسانی حقوق کے اداروں کے ذریعے سامنے آتے ہیں؛ خاموشی سے ہونے والی رہائی خاموش ہی رہتی ہے۔ یہاں جو کہا گیا ہے وہ صرف اس فہرست کے بارے میں ہے: کراچی میں اغوا کا انجام کیا ہوتا ہے، یہ اس سے معلوم نہیں ہوتا۔',
	'outcomes.note.bounds':
		'”کم از کم تا زیادہ سے زیادہ“: حساب میں شامل {n} واقعات میں تناسب کیا ہوتا اگر اُن {unknown} میں سے جن کا انجام معلوم نہیں، ایک بھی اس طرح ختم نہ ہوا ہوتا، یا سب کے سب اسی طرح ختم ہوئے ہوتے۔ ”ختم ہو چکے“ اور ”ختم نہیں ہوئے“ کے لیے نامعلوم صرف وہ ہیں جن کی حالت بتائی ہی نہیں گئی۔ یہ حدیں ہیں، شماریاتی وقفے نہیں۔',
	'outcomes.note.interval':
		'تناسب ولسن کے 95% وقفے کے ساتھ ہیں۔ ختم ہونے اور جاری ہونے کا تناسب اُن سب میں ہے جن کی حالت معلوم ہے؛ ہر انجام کا تناسب اُن میں جو ختم ہو چکے۔ جس کا انجام درج نہیں وہ کسی تناسب میں نہیں۔',
	'outcomes.note.bounds.groups':
		'”کم از کم تا زیادہ سے زیادہ“: ہر گروہ میں ختم ہو چکے واقعات کا تناسب کیا ہوتا اگر جن کی حالت نہیں بتائی گئی اُن میں سے کوئی ختم نہ ہوا ہوتا، یا سب ختم ہو چکے ہوتے۔ یہ حدیں ہیں، شماریاتی وقفے نہیں۔',
	'outcomes.note.interval.groups':
		'پٹیاں اور تناسب ہر گروہ کے اُن واقعات کے ہیں جن کی حالت معلوم ہے؛ ختم ہو چکوں کا تناسب ولسن کے 95% وقفے کے ساتھ ہے۔',
	'outcomes.note.worst.incidents':
		'جس واقعے میں کئی مغوی تھے اس پر سب سے برا انجام لکھا ہے۔ ”ختم نہیں ہوئے“ وہ آخری حالت ہے جو ماخذ کو معلوم تھی؛ ممکن ہے کچھ اس کے بعد ختم ہو چکے ہوں۔',
	'outcomes.note.worst.demo_incidents':
		'جس واقعے میں کئی مغوی تھے اس پر سب سے برا انجام لکھا ہے۔ ”ختم نہیں ہوئے“ وہ آخری حالت ہے جو اندراج میں ہے۔',
	'outcomes.note.low.hollow': 'کم اعتماد والے {n} واقعات: خالی خانے، گنتی میں شامل، تناسب میں نہیں۔',
	'outcomes.note.low.apart': 'کم اعتماد والے {n} واقعات: خالی خانے، گنتی میں شامل۔',
	'outcomes.note.low.shares':
		'کم اعتماد والے {n} واقعات: پٹیوں کے بعد لکھے عدد میں شامل ہیں، پٹیوں میں نہیں، کیونکہ پٹیاں تناسب دکھاتی ہیں۔',
	'outcomes.note.low.counted': 'کم اعتماد والے {n} واقعات: باقی کی طرح گنے گئے ہیں۔',
	'outcomes.note.low.in': 'کم اعتماد والے {n} واقعات: آپ کے انتخاب کے مطابق ہر جگہ شامل۔',
	'outcomes.note.left-out':
		'شامل نہیں: جبری گمشدگی کے {n} {n|الزام|الزامات}، جو الگ نوعیت ہے۔ انہیں دیکھنے کے لیے صرف وہی نوعیت چنیے۔',
	'outcomes.note.too-few':
		'دھاری دار: پانچ سے کم؛ عدد لفظوں میں ہے۔ پانچ سے کم کا کوئی تناسب نہیں نکالا گیا، نہ وہاں جہاں پانچ سے کم کا حال معلوم ہے: کچھ کہا نہیں جا سکتا۔',
	'outcomes.note.all-outcomes': 'اس خاکے میں ہمیشہ تمام انجام ہوتے ہیں؛ جو آپ نے چنے ان کے نام جلی ہیں۔',
	'outcomes.source.incidents': 'بازیاب کی اخباری فہرست، خبروں سے مرتب',
	'outcomes.source.demo_incidents': 'مصنوعی نمائشی ڈیٹا (SYNTHETIC)',
	'outcomes.alt.incidents':
		'{n} {n|واقعے|واقعات} کی پٹیاں: {ended} ختم ہو چکے، اُن میں سے {killed} میں جان گئی؛ {open} آخری خبر تک ختم نہیں ہوئے؛ {unknown} کا انجام نہیں بتایا گیا۔',
	'outcomes.alt.demo_incidents':
		'{n} فرضی {n|واقعے|واقعات} کی پٹیاں: {ended} ختم ہو چکے، اُن میں سے {killed} میں جان گئی؛ {open} آخری معلوم حالت تک ختم نہیں ہوئے؛ {unknown} کا انجام درج نہیں۔',
	'outcomes.empty': 'اس انتخاب کا کوئی واقعہ نہیں۔',
	'outcomes.table.outcome': 'انجام',
	'outcomes.table.incidents': 'واقعات',
	'outcomes.table.low': 'کم اعتماد والے',
	'outcomes.table.of': 'تناسب کتنوں میں سے',
	'outcomes.table.ended': 'ختم ہو چکے',
	'outcomes.table.ended-bounds': 'ختم ہو چکے: کم از کم تا زیادہ سے زیادہ',
	'outcomes.table.ended-share': 'ختم ہو چکے، 95% وقفہ',
	'outcomes.table.killed-bounds': 'جان گئی: کم از کم تا زیادہ سے زیادہ',
	'outcomes.table.killed-share': 'ختم ہونے والوں میں سے جن میں جان گئی (95% وقفہ)',
	'resolvers.short.avcc': 'اے وی سی سی',
	'resolvers.short.cplc': 'سی پی ایل سی',
	'resolvers.short.police': 'پولیس',
	'resolvers.short.rangers': 'رینجرز',
	'resolvers.short.joint': 'کئی مل کر',
	'resolvers.short.family': 'خاندان',
	'resolvers.short.self': 'مغوی',
	'resolvers.short.unknown': 'ذکر نہیں',
	'resolvers.title.plain': 'کس نے ختم کرایا',
	'resolvers.title.incidents': 'کس نے ختم کرایا: ختم ہونے والے {n} واقعات میں سے {named} میں کسی کا نام ہے',
	'resolvers.title.demo_incidents':
		'کس نے ختم کرایا: ختم ہونے والے {n} فرضی واقعات میں سے {named} میں کسی کا نام ہے',
	'resolvers.subtitle.incidents':
		'ختم ہو چکے واقعات، اس لحاظ سے کہ خبر کے مطابق کس نے ختم کرائے: {kind}، {district}، {outcome}؛ {period}؛ کُل\u00a0{n}',
	'resolvers.subtitle.demo_incidents':
		'ختم ہو چکے فرضی واقعات، اس لحاظ سے کہ کس نے ختم کرائے: {kind}، {district}، {outcome}؛ {period}؛ کُل\u00a0{n}',
	'resolvers.note.several':
		'جس واقعے میں کئی نام ہیں، جیسے اے وی سی سی اور سی پی ایل سی، وہ ہر ایک کے حساب میں گنا گیا ہے: پٹیوں کا مجموعہ واقعات سے زیادہ ہو سکتا ہے۔',
	'resolvers.note.bias':
		'بازیابی کا اعلان کرنے والا خبر میں ہوتا ہے؛ تاوان دینے والے خاندان اور خود گھر پہنچنے والے مغوی کم ہی۔ چھوٹی پٹی کا مطلب یہ نہیں کہ کام کم ہوا۔',
	'resolvers.note.bounds':
		'”کم از کم تا زیادہ سے زیادہ“: کُل\u00a0{n} میں تناسب کیا ہوتا اگر اُن {unknown} میں جن میں کسی کا نام نہیں، اس کا نام ایک میں بھی نہ ہوتا، یا سب میں ہوتا۔ یہ حدیں ہیں، شماریاتی وقفے نہیں۔',
	'resolvers.note.interval':
		'تناسب ولسن کے 95% وقفے کے ساتھ ہیں، ختم ہونے والے اُن واقعات میں جن میں کسی کا نام ہے۔ ان کا مجموعہ 100% سے زیادہ ہو سکتا ہے۔',
	'resolvers.alt': '{n} {n|واقعہ کس نے ختم کرایا|واقعات کس نے ختم کرائے}، پٹیوں میں۔ {list}۔',
	'resolvers.alt.entry': '{name}: {n}',
	'resolvers.empty.incidents': 'اس انتخاب کا کوئی واقعہ آخری خبر تک ختم نہیں ہوا تھا۔',
	'resolvers.empty.demo_incidents': 'اس انتخاب کا کوئی واقعہ آخری معلوم حالت تک ختم نہیں ہوا تھا۔',
	'resolvers.table.resolver': 'کس نے ختم کرایا',
	'printedEnds.title.plain': 'انجام کے بارے میں کیا شائع ہوا',
	'printedEnds.title':
		'انجام کے بارے میں کیا شائع ہوا: {compiler} نے {whole} میں سے {value} مقدمات کو حل شدہ کہا ({share})، {period}',
	'printedEnds.subtitle':
		'شائع شدہ مجموعے کا وہ حصہ جو اُسی صفحے پر حل شدہ، بازیاب یا اُس وقت تک قید بتایا گیا، ولسن کے 95% وقفے کے ساتھ؛ کراچی؛ شائع شدہ {all} جوڑوں میں سے {n} خاکے میں ہیں',
	'printedEnds.subtitle.none':
		'شائع شدہ مجموعے جن کے ساتھ اُسی صفحے پر حل شدہ، بازیاب یا اُس وقت تک قید کی تعداد ہے؛ کراچی: {period} کا کوئی عدد نہیں',
	'printedEnds.block.ransom.ended': 'اغوا برائے تاوان: حل شدہ یا بازیاب',
	'printedEnds.block.ransom.pending': 'اغوا برائے تاوان: اُس وقت تک بازیاب نہیں ہوئے',
	'printedEnds.block.children.ended': 'اغوا شدہ یا لاپتا بچے: بازیاب',
	'printedEnds.block.children.pending': 'اغوا شدہ یا لاپتا بچے: اُس وقت تک بازیاب نہیں ہوئے',
	'printedEnds.pair': '{whole} {counted} میں سے {value} {how}',
	'printedEnds.children': 'بچوں',
	'printedEnds.people': 'افراد',
	'printedEnds.cases': 'مقدمات',
	'printedEnds.who': '{compiler}، {period}',
	'printedEnds.how.cases_solved': 'حل شدہ',
	'printedEnds.how.recovered': 'بازیاب ہوئے',
	'printedEnds.how.rescued': 'بازیاب کرائے گئے',
	'printedEnds.how.released': 'رہا ہوئے',
	'printedEnds.how.released_on_ransom': 'تاوان دے کر رہا ہوئے',
	'printedEnds.how.released_without_ransom': 'تاوان کے بغیر رہا ہوئے',
	'printedEnds.how.killed': 'مارے گئے',
	'printedEnds.how.pending': 'اُس وقت تک بازیاب نہیں ہوئے',
	'printedEnds.unfit.low': 'کم اعتماد: تناسب نہیں',
	'printedEnds.unfit.inexact': 'قطعی عدد نہیں: تناسب نہیں',
	'printedEnds.unfit.other-case': 'ایک ایسا واقعہ بھی گنا گیا جو کُل میں نہیں: تناسب نہیں',
	'printedEnds.note.together':
		'ہر تناسب کے دونوں عدد ایک ہی صفحے پر، ایک ہی عرصے کے اور ایک ہی ادارے کے ہیں۔ ایک ادارے کا عدد دوسرے کے عدد پر تقسیم نہیں کیا گیا، اور ان سطروں کا آپس میں موازنہ نہیں ہو سکتا۔',
	'printedEnds.note.meaning':
		'”حل شدہ“ اور ”بازیاب“ گننے والے اداروں کے اپنے الفاظ ہیں، جو اپنے ہی کام کی خبر دیتے ہیں۔ ”بازیاب“ سے مراد کچھ بھی ہو سکتا ہے: بازیاب کرایا گیا، رہا ہوا یا خود گھر آ گیا۔ بھرا ہوا نشان مقدمات کا ہے، حلقہ افراد کا۔',
	'printedEnds.note.interval':
		'وقفہ صرف یہ بتاتا ہے کہ اتنی کم تعداد میں اتفاق سے تناسب کتنا بدل سکتا ہے؛ جو رپورٹ ہی نہیں ہوا وہ اس میں نہیں آتا۔',
	'printedEnds.note.table':
		'جدول میں ”تاوان دے کر رہا“ جیسے حصے بھی ہیں، اور وہ جوڑے بھی جن کا تناسب نہیں نکالا گیا: ”سے زیادہ“، ”تقریباً“، کم اعتماد، یا پانچ سے کم۔',
	'printedEnds.note.out-of-reach':
		'شائع شدہ اعداد ضلع، نوعیت یا انجام کے لحاظ سے نہیں ہوتے اور مصنوعی نمائشی ڈیٹا کا حصہ نہیں: یہ خاکہ صرف عرصے کے انتخاب پر بدلتا ہے۔',
	'printedEnds.source': 'گننے والے ادارے ہر نشان کے ساتھ درج ہیں؛ {n} {n|ناشر|ناشرین}',
	'printedEnds.alt': 'شائع شدہ تناسب اپنے وقفوں کے ساتھ۔ {list}۔',
	'printedEnds.alt.entry': '{compiler}، {period}: {pair}، {share}',
	'printedEnds.empty': 'اس عرصے کے کسی مجموعے کے ساتھ یہ شائع نہیں ہوا کہ اس میں سے کتنے ختم ہوئے۔',
	'printedEnds.no-share': 'اس عرصے کے جوڑے شائع ہوئے ہیں مگر ان کا تناسب نہیں نکل سکتا: جدول دیکھیے۔',
	'printedEnds.table.crime': 'جرم',
	'printedEnds.table.period': 'عرصہ',
	'printedEnds.table.compiler': 'گننے والا ادارہ، جیسا نام شائع ہوا',
	'printedEnds.table.part': 'حصہ',
	'printedEnds.table.value': 'عدد',
	'printedEnds.table.whole': 'کس میں سے',
	'printedEnds.table.whole-value': 'کُل',
	'printedEnds.table.share': 'تناسب، 95% وقفہ'
};
