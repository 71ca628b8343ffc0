import type { timeToEnd as english } from '../en/timeToEnd';

export const timeToEnd: Record<keyof typeof english, string> = {
	'column.days': 'دن',
	'column.is_closed': 'قید کی مدت بتائی گئی (1) یا نہیں (0)',
	'query.duration_counts': 'واقعات کتنے دن بعد ختم ہوئے، یا کس دن تک ان کا جاری ہونا معلوم تھا؟',
	'timeToEnd.sentence-separator': '۔ ',
	'timeToEnd.title.closed-plain': 'کتنا عرصہ لگا: ختم ہو چکے واقعات جن کی مدت بتائی گئی',
	'timeToEnd.title.closed':
		'کتنا عرصہ لگا: ختم ہو چکے {n} واقعات کی مدت بتائی گئی (کُل\u00a0{all} کا {share})، اُن میں سے آدھے {within} ختم ہو گئے',
	'timeToEnd.title.competing-plain': 'کتنا عرصہ لگا اور انجام کیا ہوا',
	'timeToEnd.title.competing': 'کتنا عرصہ لگا: {n} فرضی واقعات میں سے {share} {within} ختم ہو گئے',
	'timeToEnd.subtitle.closed':
		'اغوا سے انجام تک کے دنوں کے لحاظ سے ختم ہو چکے واقعات کا بڑھتا ہوا تناسب: {kind}، {district}، {outcome}؛ {period}؛ {n} واقعات، جبکہ ختم ہونے والے {ended} اور کُل\u00a0{all} ہیں',
	'timeToEnd.subtitle.competing':
		'تمام واقعات میں سے کتنے کس دن تک کس طرح ختم ہوئے (آلن اور جوہانسن)، 95% وقفوں کے ساتھ: {kind}، {district}؛ {period}؛ {all} میں سے {n}',
	'timeToEnd.within.hours': 'چند گھنٹوں میں',
	'timeToEnd.within.days': '{n} دن کے اندر',
	'timeToEnd.tick.hours': 'گھنٹے',
	'timeToEnd.tick.day': '1 دن',
	'timeToEnd.tick.years': '{n} سال',
	'timeToEnd.axis': 'اغوا سے انجام تک کے دن',
	'timeToEnd.at-risk': 'تب تک جاری اور زیرِ نظر',
	'timeToEnd.curve': '{outcome} {share}',
	'timeToEnd.note.closed':
		'یہاں صرف وہ ختم ہو چکے واقعات ہیں جن کی مدت بتائی گئی: {ended} میں سے {n}۔ جاری واقعات کے ساتھ یہ نہیں لکھا کہ ان کا حال کس دن تک معلوم تھا، اس لیے انہیں حساب میں نہیں لیا جا سکتا اور لمبی قید یہاں کم دکھائی دیتی ہے۔',
	'timeToEnd.note.no-sample':
		'اخباری فہرست نمونہ نہیں ہے: یہ لکیر صرف انہی واقعات کا بیان ہے، کسی اور کا نہیں۔ اس کا شماریاتی وقفہ نہیں دیا گیا۔',
	'timeToEnd.note.competing':
		'جو واقعہ ایک طرح ختم ہو گیا وہ دوسری طرح ختم نہیں ہو سکتا: ہر دن تمام تناسب اور جاری واقعات مل کر 100% ہوتے ہیں۔ باریک پٹیاں 95% وقفے ہیں۔',
	'timeToEnd.note.censoring':
		'جاری واقعات اُس دن گنتی سے نکل جاتے ہیں جس دن تک ان کا جاری ہونا معلوم تھا۔ اس میں یہ مان لیا گیا ہے کہ وہ اپنے انجام کی وجہ سے نظر سے اوجھل نہیں ہوئے۔',
	'timeToEnd.note.untimed': '{n} واقعات کی نہ مدت معلوم ہے نہ وہ آخری دن جب تک حال معلوم تھا: شامل نہیں۔',
	'timeToEnd.note.scale':
		'پہلے دن کے لیے الگ جگہ ہے کیونکہ بہت سے واقعات چند گھنٹوں میں ختم ہوتے ہیں؛ اس کے بعد دن جتنی بار دگنے ہوں تقریباً اتنی ہی جگہ بڑھتی ہے۔',
	'timeToEnd.note.low.out': 'کم اعتماد والے واقعات شامل نہیں۔',
	'timeToEnd.note.low.in': 'کم اعتماد والے واقعات آپ کے انتخاب کے مطابق شامل ہیں۔',
	'timeToEnd.note.all-outcomes':
		'انجام ایک دوسرے کے مقابل ہوتے ہیں، اس لیے سب شامل رہتے ہیں؛ جو آپ نے چنے ان کے نام جلی ہیں۔',
	'timeToEnd.note.by': 'یہ خاکہ عرصے، ضلع یا نوعیت کے لحاظ سے الگ نہیں ہوتا؛ کسی ایک کو چن کر اسی کو دیکھیے۔',
	'timeToEnd.alt.none': 'واقعات اتنے کم ہیں کہ لکیر نہیں بن سکتی۔',
	'timeToEnd.alt.closed': 'ختم ہو چکے واقعات کے بڑھتے تناسب کے زینے۔ {list}۔',
	'timeToEnd.alt.competing': 'ختم ہونے کے بڑھتے تناسب کے زینے، ہر انجام کی ایک لکیر۔ {list}۔',
	'timeToEnd.alt.curve': '{outcome}: {steps}',
	'timeToEnd.alt.entry': '{within} {share}',
	'timeToEnd.empty': 'اس انتخاب کا کوئی واقعہ نہیں۔',
	'timeToEnd.table.within': 'ختم ہو چکے',
	'timeToEnd.table.ended': 'واقعات',
	'timeToEnd.table.share': 'جن کی مدت معلوم ہے ان کا تناسب',
	'timeToEnd.table.at-risk': 'تب تک جاری اور زیرِ نظر',
	'timeToEnd.table.open': 'تب تک جاری'
};
