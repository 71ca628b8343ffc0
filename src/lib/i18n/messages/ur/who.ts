import type { who as english } from '../en/who';

export const who: Record<keyof typeof english, string> = {
	'query.people': 'کتنے واقعات میں بتایا گیا کہ کون اغوا ہوا اور الزام کس پر ہے؟',
	'query.perpetrators': 'کتنے واقعات میں گرفتاریوں یا مبینہ اغوا کاروں کی ہلاکت کی خبر آئی؟',
	'query.people_published':
		'کون سے شائع شدہ اعداد لوگوں کے بارے میں ہیں: مغویوں کی عمر اور جنس، گرفتاریاں، ہلاک ہونے والے مبینہ اغوا کار، گروہ؟',
	'column.attribute': 'لوگوں کے بارے میں کیا پوچھا گیا',
	'column.code': 'جواب',
	'column.victims': 'مغوی افراد، جہاں تعداد بتائی گئی',
	'column.disappearances': 'ان میں جبری گمشدگی کے الزامات',
	'column.arrests': 'گرفتار افراد',
	'column.arrests_reported': 'واقعات جن میں گرفتاریاں بتائی گئیں',
	'column.arrests_reported_low': 'ان میں کم اعتماد والے (گرفتاریاں)',
	'column.perpetrators_killed': 'ہلاک ہونے والے مبینہ اغوا کار',
	'column.perpetrators_killed_reported': 'واقعات جن میں مبینہ اغوا کاروں کی ہلاکت بتائی گئی',
	'column.perpetrators_killed_reported_low': 'ان میں کم اعتماد والے (ہلاکتیں)',
	'compiler-name.cplc-and-police-records': 'سی پی ایل سی اور پولیس کا ریکارڈ',
	'compiler-name.avcc-and-cplc': 'اے وی سی سی اور سی پی ایل سی',
	'compiler-name.cplc-and-police': 'سی پی ایل سی اور پولیس',
	'compiler-name.cplc': 'سی پی ایل سی',
	'compiler-name.karachi-police': 'کراچی پولیس',
	'compiler-name.pakistan-rangers-sindh': 'پاکستان رینجرز (سندھ)',
	'compiler-name.sindh-police-ctd': 'سندھ پولیس، سی ٹی ڈی',
	'compiler-name.karachi-police-cplc-roshni': 'کراچی پولیس، سی پی ایل سی، روشنی',
	'compiler-name.karachi-police-cplc': 'کراچی پولیس اور سی پی ایل سی',
	'compiler-name.sindh-police': 'سندھ پولیس',
	'compiler-name.roshni-helpline': 'روشنی ہیلپ لائن',
	'compiler-name.intelligence-agencies-police': 'خفیہ ادارے اور پولیس',
	'compiler-name.karachi-police-siu-cia': 'کراچی پولیس، ایس آئی یو اور سی آئی اے',
	'who.not-reported': 'نہیں بتایا گیا',
	'who.reported': 'بتایا گیا',
	'who.panel.sex': 'مغویوں کی جنس',
	'who.panel.age': 'عمر، برسوں میں',
	'who.panel.occupation': 'مغویوں کا پیشہ',
	'who.panel.alleged': 'مبینہ اغوا کار',
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
	'who.title.incidents':
		'کون اغوا ہوا: خبروں میں آئے {n} واقعات میں سے عمر {age} میں معلوم ہے، پیشہ {occupation} میں اور جنس {sex} میں',
	'who.title.demo_incidents':
		'کون اغوا ہوا: {n} فرضی واقعات میں سے عمر {age} میں درج ہے، پیشہ {occupation} میں اور جنس {sex} میں',
	'who.subtitle.incidents':
		'واقعات مغویوں کی جنس، عمر اور پیشے کے لحاظ سے، جہاں تک خبر میں آیا: {kind}، {outcome}؛ {district}، {years}؛ کُل\u00a0{n} واقعات',
	'who.subtitle.demo_incidents':
		'فرضی واقعات مغویوں کی جنس، عمر اور پیشے کے لحاظ سے، جہاں تک درج ہے: {kind}، {outcome}؛ {district}، {years}؛ کُل\u00a0{n} واقعات',
	'who.alt.incidents':
		'واقعات کی پٹیاں۔ {n} واقعات میں سے جنس {sex} میں بتائی گئی، عمر {age} میں اور پیشہ {occupation} میں۔ ہر حصے کی پہلی پٹی وہ ہے جو نہیں بتایا گیا۔',
	'who.alt.demo_incidents':
		'واقعات کی پٹیاں۔ {n} فرضی واقعات میں سے جنس {sex} میں درج ہے، عمر {age} میں اور پیشہ {occupation} میں۔ ہر حصے کی پہلی پٹی اُن کی ہے جن میں یہ درج نہیں۔',
	'who.empty': 'اس انتخاب کا کوئی واقعہ نہیں۔',
	'who.note.incidents.incidents':
		'پٹیاں واقعات گنتی ہیں، افراد نہیں: جہاں کئی لوگ اغوا ہوئے وہاں جنس، عمر اور پیشہ وہی ہے جو خبر نے واقعے کے لیے دیا۔ افراد کی تعداد جدول میں ہے۔',
	'who.note.incidents.demo_incidents':
		'پٹیاں واقعات گنتی ہیں، افراد نہیں: جہاں کئی لوگ اغوا ہوئے وہاں جنس، عمر اور پیشہ پورے واقعے کے لیے ایک بار درج ہے۔ افراد کی تعداد جدول میں ہے۔',
	'who.note.bias':
		'یہ اُن واقعات کی فہرست ہے جو خبروں میں آئے، پیش آنے والے واقعات کا نمونہ نہیں۔ نامور اور خوش حال لوگوں کے اغوا کی خبر زیادہ آتی ہے: پٹیوں سے یہ معلوم نہیں ہوتا کہ زیادہ خطرہ کس کو ہے۔',
	'who.note.low': 'ان میں سے {n} واقعات کم اعتماد کے ہیں: پٹیوں کے خالی سرے۔',
	'who.note.low-out': 'کم اعتماد والے واقعات آپ کے انتخاب کے مطابق شامل نہیں۔',
	'who.note.disappearances':
		'ان میں سے {n} واقعات جبری گمشدگی کے الزامات ہیں جو خاندانوں اور انسانی حقوق کے اداروں نے لگائے؛ یہ ایک الگ نوعیت ہے۔',
	'who.note.too-few': 'دھاری دار: پانچ سے کم۔ عدد لفظوں میں ہے۔',
	'who.source.incidents': 'بازیاب کی اخباری فہرست، خبروں سے مرتب',
	'who.source.demo_incidents': 'مصنوعی نمائشی ڈیٹا (SYNTHETIC)',
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
	'who.by.title.plain': 'کس نے: مبینہ اغوا کار، اُن کی گرفتاریاں اور ہلاکتیں',
	'who.by.title.incidents':
		'کس نے: خبروں میں آئے {n} واقعات میں سے {unknown} میں کسی مبینہ اغوا کار کا ذکر نہیں',
	'who.by.title.demo_incidents': 'کس نے: {n} فرضی واقعات میں سے {unknown} میں کسی مبینہ اغوا کار کا ذکر نہیں',
	'who.by.subtitle.incidents':
		'واقعات مبینہ اغوا کار کے لحاظ سے، اور وہ جن میں گرفتاری یا مبینہ اغوا کاروں کی ہلاکت کی خبر آئی: {kind}، {outcome}؛ {district}، {years}؛ کُل\u00a0{n} واقعات',
	'who.by.subtitle.demo_incidents':
		'فرضی واقعات مبینہ اغوا کار کے لحاظ سے، اور وہ جن میں گرفتاری یا مبینہ اغوا کاروں کی ہلاکت درج ہے: {kind}، {outcome}؛ {district}، {years}؛ کُل\u00a0{n} واقعات',
	'who.by.alt':
		'واقعات کی پٹیاں۔ {n} واقعات میں سے {unknown} میں کسی مبینہ اغوا کار کا ذکر نہیں۔ جن {from} واقعات میں گرفتاریوں کی تعداد ہے اُن میں {arrests} افراد گرفتار ہوئے؛ جن {killedFrom} میں ہلاکتوں کی تعداد ہے اُن میں {killed} مبینہ اغوا کار ہلاک ہوئے۔',
	'who.by.empty': 'اس انتخاب کا کوئی واقعہ نہیں۔',
	'who.by.note.alleged.incidents':
		'یہاں ہر اغوا کار مبینہ ہے: پولیس، خاندان یا انسانی حقوق کے اداروں نے کہا اور اخبار نے شائع کیا۔ کسی عدالتی فیصلے سے اس کی جانچ نہیں ہوئی۔',
	'who.by.note.alleged.demo_incidents':
		'یہاں ہر اغوا کار فرضی ہے، جیسے یہ اندراج؛ ”مبینہ“ ویسے ہی لکھا گیا ہے جیسے کسی اصل شخص کے ساتھ لکھا جاتا۔',
	'who.by.note.caught.incidents':
		'گرفتاریاں اور ہلاکتیں وہی ہیں جو انہی خبروں میں، عموماً پولیس کے حوالے سے، دی گئیں۔ خالی جگہ کا مطلب ہے بتایا نہیں گیا، یہ نہیں کہ کوئی نہیں پکڑا گیا؛ عدالتوں کا بعد کا فیصلہ اس میں نہیں۔',
	'who.by.note.caught.demo_incidents':
		'گرفتاریاں اور ہلاکتیں بھی اندراج کی طرح فرضی ہیں۔ خالی جگہ کا مطلب ہے کہ تعداد درج نہیں، یہ نہیں کہ کوئی نہیں پکڑا گیا۔',
	'who.by.table.what': 'کیا',
	'who.by.table.people': 'افراد',
	'who.by.table.alleged': 'مبینہ اغوا کار: {name}',
	'who.by.table.arrests.reported': 'گرفتاریوں کی تعداد بتائی گئی',
	'who.by.table.arrests.not-reported': 'گرفتاریوں کی تعداد نہیں بتائی گئی',
	'who.by.table.perpetrators_killed.reported': 'ہلاک ہونے والے مبینہ اغوا کاروں کی تعداد بتائی گئی',
	'who.by.table.perpetrators_killed.not-reported': 'ہلاک ہونے والے مبینہ اغوا کاروں کی تعداد نہیں بتائی گئی',
	'who.printed.title.plain': 'شائع شدہ اعداد میں کون اغوا ہوا: عمر اور جنس',
	'who.printed.title': '{compiler} کے مطابق {period} میں لاپتا بچوں میں {male} لڑکے اور {female} لڑکیاں تھیں',
	'who.printed.subtitle':
		'لوگوں کی شائع شدہ گنتی جنس اور عمر کے لحاظ سے، کراچی، ہر ماخذ الگ، {period}؛ کُل\u00a0{n} {n|عدد|اعداد}، {compilers} گننے والے {compilers|ادارے|اداروں} سے',
	'who.printed.panel': '{crime}: {compiler}، {period}',
	'who.printed.subtitle.none':
		'لوگوں کی شائع شدہ گنتی جنس اور عمر کے لحاظ سے، کراچی: {period} کا کوئی عدد نہیں',
	'who.printed.alt': '{n} شائع شدہ {n|عدد|اعداد} کی پٹیاں۔ {title}۔ ہر ماخذ الگ ہے۔',
	'who.printed.empty': 'اس عرصے کا ایسا کوئی عدد شائع نہیں ہوا۔',
	'who.printed.note.missing':
		'ہر لاپتا بچہ اغوا شدہ نہیں ہوتا۔ 2018 کے بعد عدالتوں نے ہر لاپتا بچے کا اندراج لازم کیا، اور گنتی رکھنے والے خود کہتے ہیں کہ زیادہ تر کو کسی نے اغوا نہیں کیا تھا۔',
	'who.printed.note.apart':
		'پٹیوں کا ہر حصہ ایک ماخذ اور ایک عرصے کا ہے۔ ان میں بچے اور مہینے مشترک ہو سکتے ہیں: انہیں آپس میں جمع نہیں کیا گیا، اور ایک ہی ماخذ کی جنس اور عمر کے مجموعے برابر ہونا ضروری نہیں۔',
	'who.printed.note.part-year': 'دھاری دار پٹیاں سال کے صرف کچھ حصے کی ہیں۔',
	'who.printed.note.low': 'خالی پٹیاں کم اعتماد کی ہیں: جگہ، عرصہ یا مفہوم یقینی نہیں۔',
	'who.printed.note.too-few': 'پانچ سے کم کا عدد لفظوں میں ہے۔',
	'who.printed.note.out-of-reach':
		'شائع شدہ اعداد ضلع، نوعیت یا انجام کے لحاظ سے نہیں ہوتے اور مصنوعی نمائشی ڈیٹا کا حصہ نہیں: یہ خاکہ صرف عرصے کے انتخاب پر بدلتا ہے۔',
	'who.printed.source.none': 'کراچی کے شائع شدہ اعداد',
	'who.printed.source': '{compiler}، ناشر {publisher}',
	'who.arrests.title.plain':
		'گرفتاریاں، ہلاک ہونے والے مبینہ اغوا کار، گروہ جنہیں توڑنے کا دعویٰ ہوا: شائع شدہ اعداد',
	'who.arrests.title':
		'گرفتاریاں، ہلاک ہونے والے مبینہ اغوا کار، گروہ جنہیں توڑنے کا دعویٰ ہوا: {n} شائع شدہ اعداد جو جمع نہیں ہو سکتے',
	'who.arrests.subtitle':
		'کراچی میں اغوا کے بارے میں شائع شدہ گنتی، ہر لکیر اتنی لمبی جتنا اُس کا عرصہ، {years}؛ کُل\u00a0{n} {n|عدد|اعداد}، گننے والے اداروں کے {compilers} {compilers|زمرہ|زمرے}',
	'who.arrests.subtitle.none':
		'کراچی میں اغوا کے بارے میں شائع شدہ گنتی، ہر لکیر اتنی لمبی جتنا اُس کا عرصہ: {period} کا کوئی عدد نہیں',
	'who.arrests.panel': '{what}: {crime}',
	'who.arrests.panel.arrests': 'گرفتار افراد',
	'who.arrests.panel.kidnappers_killed': 'ہلاک ہونے والے مبینہ اغوا کار',
	'who.arrests.panel.gangs_busted': 'گروہ جنہیں توڑنے کا دعویٰ ہوا',
	'who.arrests.label': '{value} · {who}',
	'who.arrests.said': '{measure}: {value}، {period}، {compiler} ({crime})',
	'who.arrests.alt': '{n} شائع شدہ {n|عدد|اعداد}، عرصے کی لکیروں کی صورت: {list}۔',
	'who.arrests.note.overlap':
		'لکیر جتنی لمبی ہے عدد اتنے ہی لمبے عرصے کا ہے۔ جو لکیریں ایک دوسرے کے اوپر نیچے ہیں اُن کے مہینے مشترک ہیں اور شاید لوگ بھی: کچھ جمع نہیں کیا گیا، نہ سال بہ سال موازنہ ہے۔',
	'who.arrests.note.meaning':
		'گرفتاری سزا نہیں، اور مقابلے میں مارا جانے والا صرف مارنے والوں کے بیان کے مطابق اغوا کار تھا۔'
};
