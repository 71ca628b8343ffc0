import type { who as english } from '../en/who';

export const who: Record<keyof typeof english, string> = {
	'query.people': 'کتنے واقعات میں بتایا گیا کہ کون اغوا ہوا اور الزام کس پر ہے؟',
	'query.perpetrators': 'کتنے واقعات میں گرفتاریوں یا اغوا کاروں کی ہلاکت کی خبر آئی؟',
	'query.people_published':
		'کون سے چھپے ہوئے اعداد لوگوں کے بارے میں ہیں: مغویوں کی عمر اور جنس، گرفتاریاں، ہلاک ہونے والے اغوا کار، گروہ؟',
	'column.attribute': 'لوگوں کے بارے میں کیا پوچھا گیا',
	'column.code': 'جواب',
	'column.victims': 'مغوی افراد، جہاں تعداد بتائی گئی',
	'column.disappearances': 'ان میں جبری گمشدگی کے الزامات',
	'column.arrests': 'گرفتار افراد',
	'column.arrests_reported': 'واقعات جن میں گرفتاریاں بتائی گئیں',
	'column.arrests_reported_low': 'ان میں کم اعتماد والے (گرفتاریاں)',
	'column.perpetrators_killed': 'ہلاک ہونے والے مبینہ اغوا کار',
	'column.perpetrators_killed_reported': 'واقعات جن میں اغوا کاروں کی ہلاکت بتائی گئی',
	'column.perpetrators_killed_reported_low': 'ان میں کم اعتماد والے (ہلاکتیں)',
	'who.not-reported': 'نہیں بتایا گیا',
	'who.reported': 'بتایا گیا',
	'who.panel.sex': 'مغویوں کی جنس',
	'who.panel.age': 'عمر، برسوں میں',
	'who.panel.occupation': 'مغویوں کا پیشہ',
	'who.panel.alleged': 'مبینہ ملزمان',
	'who.panel.arrests.none': 'گرفتاریاں',
	'who.panel.perpetrators_killed.none': 'ہلاک ہونے والے مبینہ اغوا کار',
	'who.panel.arrests': 'گرفتاریاں ({n} افراد گرفتار)',
	'who.panel.perpetrators_killed': 'ہلاک ہونے والے مبینہ اغوا کار ({n} افراد)',
	'who.group.learning': 'اسکول یا تعلیم',
	'who.group.business': 'تجارت، صنعت، ٹرانسپورٹ',
	'who.group.profession': 'ڈاکٹر، وکیل، صحافی، علما',
	'who.group.employed': 'ملازم، مزدور، سرکاری اہلکار',
	'who.group.foreigner': 'غیر ملکی',
	'who.group.other': 'دیگر پیشے',
	'who.title.plain': 'کون اغوا ہوا: مغویوں کی جنس، عمر اور پیشہ',
	'who.title':
		'کون اغوا ہوا: خبروں میں آئے {n} واقعات میں سے عمر {age} میں معلوم ہے، پیشہ {occupation} میں اور جنس {sex} میں',
	'who.subtitle':
		'واقعات مغویوں کی جنس، عمر اور پیشے کے لحاظ سے، جہاں تک خبر میں آیا: {kind}، {outcome}؛ {district}، {years}؛ کل {n} واقعات',
	'who.alt':
		'واقعات کی پٹیاں۔ {n} واقعات میں سے جنس {sex} میں بتائی گئی، عمر {age} میں اور پیشہ {occupation} میں۔ ہر حصے کی پہلی پٹی وہ ہے جو نہیں بتایا گیا۔',
	'who.empty': 'اس انتخاب کا کوئی واقعہ نہیں۔',
	'who.note.incidents':
		'پٹیاں واقعات گنتی ہیں، افراد نہیں: جہاں کئی لوگ اغوا ہوئے وہاں جنس، عمر اور پیشہ وہی ہے جو خبر نے واقعے کے لیے دیا۔ افراد کی تعداد جدول میں ہے۔',
	'who.note.bias':
		'یہ اُن واقعات کی فہرست ہے جو خبروں میں آئے، پیش آنے والے واقعات کا نمونہ نہیں۔ نامور اور خوش حال لوگوں کی خبر زیادہ بنتی ہے: پٹیوں سے یہ معلوم نہیں ہوتا کہ زیادہ خطرہ کس کو ہے۔',
	'who.note.low': 'ان میں سے {n} واقعات کم اعتماد کے ہیں: پٹیوں کے خالی سرے۔',
	'who.note.low-out': 'کم اعتماد کی خبریں آپ کے انتخاب پر نکال دی گئی ہیں۔',
	'who.note.disappearances':
		'ان میں سے {n} واقعات جبری گمشدگی کے الزامات ہیں جو خاندانوں اور انسانی حقوق کے اداروں نے لگائے؛ یہ الگ نوعیت ہے۔',
	'who.note.too-few': 'دھاری دار: پانچ سے کم۔ عدد لفظوں میں ہے۔',
	'who.source.incidents': 'بازیاب کی اخباری فہرست، خبروں سے مرتب',
	'who.source.demo_incidents': 'مصنوعی نمونہ (SYNTHETIC)',
	'who.table.attribute': 'سوال',
	'who.table.code': 'جواب',
	'who.table.group': 'پیشہ، زمروں میں',
	'who.table.incidents': 'واقعات',
	'who.table.low': 'کم اعتماد والے',
	'who.table.victims': 'مغوی افراد، جہاں تعداد بتائی گئی',
	'who.table.is-low': 'کم',
	'who.table.is-not-low': 'زیادہ یا درمیانہ',
	'who.by.not-known': 'معلوم نہیں یا نہیں بتایا گیا',
	'who.by.alleged': 'الزام: {who}',
	'who.by.title.plain': 'کس نے: مبینہ ملزمان، گرفتاریاں، ہلاک ہونے والے مبینہ اغوا کار',
	'who.by.title': 'کس نے: خبروں میں آئے {n} واقعات میں سے {unknown} میں کسی مبینہ ملزم کا ذکر نہیں',
	'who.by.subtitle':
		'واقعات مبینہ ملزم کے لحاظ سے، اور وہ جن میں گرفتاری یا اغوا کاروں کی ہلاکت کی خبر آئی: {kind}، {outcome}؛ {district}، {years}؛ کل {n} واقعات',
	'who.by.alt':
		'واقعات کی پٹیاں۔ {n} واقعات میں سے {unknown} میں کوئی مبینہ ملزم نہیں۔ جن {from} واقعات میں گرفتاریوں کی تعداد ہے اُن میں {arrests} افراد گرفتار ہوئے؛ جن {killedFrom} میں ہلاکتوں کی تعداد ہے اُن میں {killed} مبینہ اغوا کار ہلاک ہوئے۔',
	'who.by.empty': 'اس انتخاب کا کوئی واقعہ نہیں۔',
	'who.by.note.alleged':
		'یہاں ہر ملزم مبینہ ہے: پولیس، خاندان یا انسانی حقوق کے اداروں نے کہا اور اخبار نے چھاپا۔ کسی عدالتی فیصلے سے اس کی جانچ نہیں ہوئی۔',
	'who.by.note.caught':
		'گرفتاریاں اور ہلاکتیں وہی ہیں جو انہی خبروں میں، عموماً پولیس کے حوالے سے، دی گئیں۔ خالی جگہ کا مطلب ہے بتایا نہیں گیا، یہ نہیں کہ کوئی نہیں پکڑا گیا؛ عدالتوں کا بعد کا فیصلہ اس میں نہیں۔',
	'who.by.table.what': 'کیا',
	'who.by.table.people': 'افراد',
	'who.by.table.alleged': 'مبینہ ملزم: {name}',
	'who.by.table.arrests.reported': 'گرفتاریوں کی تعداد بتائی گئی',
	'who.by.table.arrests.not-reported': 'گرفتاریوں کی تعداد نہیں بتائی گئی',
	'who.by.table.perpetrators_killed.reported': 'ہلاک اغوا کاروں کی تعداد بتائی گئی',
	'who.by.table.perpetrators_killed.not-reported': 'ہلاک اغوا کاروں کی تعداد نہیں بتائی گئی',
	'who.printed.title.plain': 'چھپے ہوئے اعداد میں کون اغوا ہوا: عمر اور جنس',
	'who.printed.title':
		'{period} میں {compiler} نے جو لاپتا بچے گنے اُن میں {male} لڑکے اور {female} لڑکیاں تھیں',
	'who.printed.subtitle':
		'مغویوں کی چھپی ہوئی گنتی جنس اور عمر کے لحاظ سے، کراچی، ہر ماخذ الگ، {period}؛ کل {n} اعداد، گننے والے {compilers}',
	'who.printed.panel': '{crime}: {compiler}، {period}',
	'who.printed.alt': '{n} چھپے ہوئے اعداد کی پٹیاں۔ {title}۔ ہر ماخذ الگ ہے۔',
	'who.printed.empty': 'اس عرصے کا ایسا کوئی عدد نہیں چھپا۔',
	'who.printed.note.missing':
		'لاپتا بچہ لازماً اغوا شدہ نہیں ہوتا۔ 2018 کے بعد عدالتوں نے ہر لاپتا بچے کا اندراج لازم کیا، اور گنتی رکھنے والے خود کہتے ہیں کہ زیادہ تر کو کسی نے اغوا نہیں کیا تھا۔',
	'who.printed.note.apart':
		'پٹیوں کا ہر حصہ ایک ماخذ اور ایک عرصے کا ہے۔ ان میں بچے اور مہینے مشترک ہو سکتے ہیں: انہیں آپس میں جمع نہیں کیا گیا، اور ایک ہی ماخذ کی جنس اور عمر کے مجموعے برابر ہونا ضروری نہیں۔',
	'who.printed.note.part-year': 'دھاری دار پٹیاں سال کے صرف کچھ حصے کی ہیں۔',
	'who.printed.note.low': 'خالی پٹیاں کم اعتماد کی ہیں: جگہ، عرصہ یا مفہوم یقینی نہیں۔',
	'who.printed.note.too-few': 'پانچ سے کم کا عدد لفظوں میں ہے۔',
	'who.printed.note.out-of-reach':
		'چھپے ہوئے اعداد میں نوعیت، ضلع یا انجام نہیں ہوتا اور یہ مصنوعی نمونے کا حصہ نہیں: یہ خاکہ صرف عرصے کے انتخاب پر بدلتا ہے۔',
	'who.printed.source': '{compiler}، ناشر {publisher}',
	'who.arrests.title':
		'گرفتاریاں، ہلاک ہونے والے مبینہ اغوا کار، پکڑے گئے گروہ: {n} اعداد جو جمع نہیں ہو سکتے',
	'who.arrests.subtitle':
		'کراچی میں اغوا کے بارے میں چھپی ہوئی گنتی، ہر لکیر اتنی لمبی جتنا اُس کا عرصہ، {years}؛ کل {n} اعداد، گننے والوں کے {compilers} زمرے',
	'who.arrests.panel': '{what}: {crime}',
	'who.arrests.panel.arrests': 'گرفتار افراد',
	'who.arrests.panel.kidnappers_killed': 'ہلاک ہونے والے مبینہ اغوا کار',
	'who.arrests.panel.gangs_busted': 'گروہ جنہیں توڑنے کا دعویٰ ہوا',
	'who.arrests.label': '{value} · {who}',
	'who.arrests.said': '{measure}: {value}، {period}، {compiler} ({crime})',
	'who.arrests.alt': '{n} چھپے ہوئے اعداد، عرصے کی لکیروں کی صورت: {list}۔',
	'who.arrests.note.overlap':
		'لکیر جتنی لمبی ہے عدد اتنے ہی لمبے عرصے کا ہے۔ جو لکیریں ایک دوسرے کے اوپر نیچے ہیں اُن کے مہینے ایک ہیں اور شاید لوگ بھی: کچھ جمع نہیں کیا گیا، نہ سال بہ سال موازنہ ہے۔',
	'who.arrests.note.meaning':
		'گرفتاری سزا نہیں، اور مقابلے میں مارا جانے والا صرف مارنے والوں کے بیان پر اغوا کار ہے۔'
};
