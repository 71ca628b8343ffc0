import type { coverage as english } from '../en/coverage';

export const coverage: Record<keyof typeof english, string> = {
	'query.coverage': 'کراچی کے کن برسوں کے بارے میں کس ادارے کے اعداد شائع ہوئے، اور کس موضوع پر؟',
	'query.catalogue_share': 'اخباری فہرست میں ہر سال اغوا برائے تاوان کے کتنے واقعات ہیں؟',
	'query.unreported': 'جو کبھی رپورٹ نہیں ہوتا اُس کے بارے میں کیا شائع ہوا؟',
	'column.subject': 'اعداد کا موضوع',
	'column.extent': 'پورا سال، سال کا کچھ حصہ، یا کئی سال',
	'column.figures': 'شائع شدہ اعداد',
	'column.low_confidence_figures': 'ان میں کم اعتماد والے اعداد',
	'column.other_measure': 'ساتھ کا عدد کیا گنتا ہے',
	'column.other_value': 'ساتھ کا عدد',
	'coverage.subject.counts': 'کتنے',
	'coverage.subject.ends': 'انجام کیا ہوا، قید کتنی رہی',
	'coverage.subject.people': 'مغویوں کی عمر اور جنس',
	'coverage.subject.kidnappers': 'گرفتاریاں، مبینہ اغوا کار، گروہ',
	'coverage.subject.guesses': 'اندازے، اوسط، تبدیلیاں',
	'coverage.extent.year': 'پورے سال',
	'coverage.extent.part': 'سال کا کچھ حصہ',
	'coverage.extent.span': 'صرف کئی برسوں کے مجموعے میں',
	'coverage.separator': '، ',
	'coverage.title.plain': 'کتنا دکھائی دیتا ہے: {crime} پر کس ادارے کے اور کن برسوں کے اعداد شائع ہوئے',
	'coverage.title':
		'کتنا دکھائی دیتا ہے: {all} برسوں میں سے {cplc} کی پورے سال کی گنتی سی پی ایل سی نے دی، {police} کی پولیس نے ({crime})',
	'coverage.subtitle':
		'{years} کے وہ سال جن کا کوئی عدد شائع ہوا: {crime}، کراچی، موضوع اور گننے والے ادارے کے لحاظ سے؛ گننے والے اداروں کے {n} زمرے',
	'coverage.crime.switch': 'کس جرم کے اعداد',
	'coverage.alt': 'گننے والے اداروں اور برسوں کا جدول نما خاکہ۔ {title}۔ {list}۔',
	'coverage.alt.row': '{subject}، {compiler}: {n} سال',
	'coverage.empty': 'اس عرصے میں کراچی کے لیے اس جرم کا کوئی عدد شائع نہیں ہوا۔',
	'coverage.note.gap':
		'نقطوں والی لکیر خلا ہے: ان برسوں کا عدد کسی نے شائع نہیں کیا، یا ہمیں نہیں ملا۔ یہ صفر ہرگز نہیں۔',
	'coverage.note.part':
		'دھاری دار خانے: سال کے صرف کچھ حصے کا عدد شائع ہوا۔ اس سے پورے سال کا اندازہ نہیں لگایا گیا۔',
	'coverage.note.span':
		'باریک لکیریں: یہ سال کئی برسوں کے مجموعے میں شامل ہے، جس سے اکیلے اس سال کا کچھ پتا نہیں چلتا۔',
	'coverage.note.low': 'خالی خانوں میں صرف کم اعتماد کے اعداد ہیں؛ سرخی میں وہ شامل نہیں۔',
	'coverage.note.found':
		'یہ وہ ہے جو عام دستیاب صفحات پر ملا، سب کچھ نہیں جو موجود ہے: سالناموں اور عدالتی ریکارڈ میں اور بھی ہو سکتا ہے۔ جدول میں ہر جرم ہے۔',
	'coverage.note.out-of-reach':
		'شہر کے شائع شدہ اعداد ضلع، نوعیت یا انجام کے لحاظ سے نہیں ہوتے اور مصنوعی نمائشی ڈیٹا کا حصہ نہیں: یہ خاکہ صرف عرصے اور جرم کے انتخاب پر بدلتا ہے۔',
	'coverage.source': 'تمام شائع شدہ اعداد، ہر ایک اپنے گننے والے اور ناشر کے ساتھ',
	'coverage.tip': '{year}، {compiler}: {subject}',
	'coverage.tip.year': 'پورا سال، {n} {n|عدد|اعداد}',
	'coverage.tip.part': 'سال کا کچھ حصہ، {n} {n|عدد|اعداد}',
	'coverage.tip.span': 'صرف کئی برسوں کے {n} {n|مجموعے|مجموعوں} میں',
	'coverage.table.caption': 'کراچی کے کون سے سال کس نے گنے، ہر جرم کے لیے',
	'coverage.table.subject': 'موضوع',
	'coverage.table.compiler': 'کس نے گنا',
	'coverage.share.of': '{all} کے مقابل {n}',
	'coverage.share.title.plain': 'اخباری فہرست اور شائع شدہ گنتی، سال بہ سال',
	'coverage.share.title':
		'فہرست پورا شہر نہیں: {year} کے لیے اغوا برائے تاوان کے {value} مقدمات شائع ہوئے ({compiler})؛ اخباری فہرست میں {n} واقعات ہیں',
	'coverage.share.subtitle':
		'کراچی میں اغوا برائے تاوان، {years}: اخباری فہرست کے واقعات (پٹیاں، کُل\u00a0{n}) اور ہر گننے والے ادارے کے شائع شدہ اعداد (نشان، کُل\u00a0{figures})',
	'coverage.share.alt':
		'{years} کی پٹیاں اور نشان۔ {title}۔ فہرست میں کُل\u00a0{n} {n|واقعہ ہے|واقعات ہیں}؛ ساتھ {figures} شائع شدہ {figures|عدد ہے|اعداد ہیں}۔',
	'coverage.share.empty': 'اس عرصے کا نہ فہرست میں کوئی واقعہ ہے نہ کوئی شائع شدہ گنتی۔',
	'coverage.share.key.catalogue': 'اخباری فہرست، واقعات',
	'coverage.share.note.nested':
		'”{example}“ دو فہرستوں کو ساتھ رکھتا ہے: جو خبر میں آیا ضروری نہیں کہ سی پی ایل سی یا پولیس تک بھی پہنچا ہو، اور چھوٹی فہرست کا بڑی کے اندر ہونا لازم نہیں۔ یہ صرف مقدمات اور پورے برسوں کے لیے کہا گیا ہے۔',
	'coverage.share.note.no-rate':
		'فہرست نمونہ نہیں: اس کا اتار چڑھاؤ خبروں کا ہے، جرم کا نہیں۔ 2014 اور 2015 کی خبریں کم ہیں، 2023 تا 2025 کی زیادہ۔',
	'coverage.share.note.part-year':
		'دھاری دار نشان سال کے کچھ حصے کے ہیں: اُن کے لیے ایسا موازنہ نہیں دیا گیا۔',
	'coverage.share.note.low': 'خالی نشان: کم اعتماد، ان میں فہرست کے {n} واقعات بھی ہیں۔',
	'coverage.share.note.out-of-reach':
		'شائع شدہ گنتی پورے شہر کی ہے اور ضلع، نوعیت یا انجام کے لحاظ سے نہیں: یہ خاکہ صرف عرصے پر بدلتا ہے اور ہمیشہ اصل فہرست دکھاتا ہے۔',
	'coverage.share.tip': 'اخباری فہرست: {n} واقعات',
	'coverage.share.tip.none': 'اخباری فہرست اس سال تک نہیں جاتی',
	'coverage.share.table.catalogue': 'اخباری فہرست میں واقعات',
	'coverage.share.table.of': 'پورے سال کے مقدمات کے مقابل فہرست',
	'coverage.guess.title':
		'جو کبھی رپورٹ نہیں ہوتا: کراچی میں اغوا پر {n} شائع شدہ اندازے، اور پیمائش کوئی نہیں',
	'coverage.guess.subtitle':
		'رپورٹ نہ ہونے والے معاملات پر ملنے والا ہر شائع شدہ عدد، کہنے والے اور وقت کے ساتھ؛ کُل\u00a0{n}، ترتیب چھوٹے بڑے کی نہیں',
	'coverage.guess.group.kidnapping': 'کراچی میں اغوا پر',
	'coverage.guess.group.street': 'کراچی کے گلی محلے کے جرائم پر، اغوا پر نہیں',
	'coverage.guess.group.elsewhere': 'سندھ اور پاکستان پر: پس منظر کے لیے، کراچی نہیں',
	'coverage.guess.unreported': 'سالانہ {value} اغوا جو رپورٹ نہیں ہوتے',
	'coverage.guess.per-day': 'روزانہ {value} معاملات',
	'coverage.guess.per-year': 'سالانہ {value} معاملات',
	'coverage.guess.people-per-year': 'سالانہ {value} مغوی افراد',
	'coverage.guess.part': '{other} مغویوں میں سے {value} کا مقدمہ درج نہیں',
	'coverage.guess.beside': 'پولیس کے علم میں {value} مغوی جن کا مقدمہ درج نہیں، اور {other} جن کا درج ہے',
	'coverage.guess.agreed': '{other} شکایت کنندگان میں سے {value} مقدمہ درج کرانے پر راضی ہوئے',
	'coverage.guess.victim': 'پوچھے گئے لوگوں میں سے {value} خود متاثر ہوئے',
	'coverage.guess.know': 'پوچھے گئے لوگوں میں سے {value} کسی متاثرہ کو جانتے ہیں',
	'coverage.guess.coworker': 'پوچھے گئے لوگوں میں سے {value} کے کام کی جگہ پر کوئی متاثر ہوا',
	'coverage.guess.around': 'تقریباً {range}',
	'coverage.guess.is-low': '(کم اعتماد)',
	'coverage.guess.about': '{crime}؛ {place}، {period}',
	'coverage.guess.who': 'کہنے والا: {compiler}؛ ناشر: {publisher}',
	'coverage.guess.note.guess':
		'ان میں سے زیادہ تر افسروں یا سماجی کارکنوں کے اندازے ہیں۔ کراچی میں متاثرین کا ایسا کوئی سروے نہیں ملا جس میں اغوا کے بارے میں پوچھا گیا ہو، اس لیے کوئی نہیں جانتا کہ کتنے معاملات کبھی رپورٹ نہیں ہوتے۔',
	'coverage.guess.note.places':
		'یہ اعداد الگ الگ جرائم، جگہوں اور برسوں کے ہیں: ان کا کوئی مشترک پیمانہ نہیں، اور کوئی عدد دوسرے کی یا اوپر کی گنتی کی تصحیح نہیں کرتا۔',
	'coverage.guess.note.out-of-reach':
		'یہ شائع شدہ اعداد اتنے کم ہیں کہ کچھ بھی چنیں، سب یہاں رہتے ہیں؛ صرف کم اعتماد والے نکالے جا سکتے ہیں۔',
	'coverage.guess.note.low': 'خالی نشان: کم اعتماد؛ جگہ، سال یا مفہوم یقینی نہیں۔'
};
