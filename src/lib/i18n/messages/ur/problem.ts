import type { problem as english } from '../en/problem';

const stands = 'سامنے کے اعداد آپ کے پچھلے انتخاب کے ہیں اور اپنی جگہ درست ہیں۔';
const last = 'سامنے کے اعداد پچھلے ہیں۔';

export const problem: Record<keyof typeof english, string> = {
	'problem.manifest':
		'اعداد و شمار کی فہرست ({file}) پڑھی نہیں جا سکی، اس لیے نیا حساب ممکن نہیں۔ صفحے پر لکھے اعداد اپنی جگہ درست ہیں۔ صفحہ دوبارہ کھولیے۔',
	'problem.data-missing': `فائل {file} نہیں پہنچی۔ ${stands} انٹرنیٹ دیکھ کر دوبارہ پوچھیے۔`,
	'problem.data-not-arrow': `سرور نے {file} کی جگہ کچھ اور بھیج دیا۔ ${stands} کچھ دیر بعد دوبارہ پوچھیے۔`,
	'problem.data-damaged': `فائل {file} خراب حالت میں پہنچی اور استعمال نہیں کی گئی۔ ${stands} دوبارہ پوچھیے۔`,
	'problem.engine-unsupported':
		'اس براؤزر میں وہ سہولت (WebAssembly) نہیں جو بدلنے والے خاکوں کے لیے درکار ہے۔ صفحے پر لکھے اعداد، جدول اور فائلیں اس کے بغیر بھی کام کرتی ہیں۔',
	'problem.engine-start': `حساب کا انجن نہیں چلا۔ ${stands} دوبارہ پوچھیے یا صفحہ دوبارہ کھولیے۔`,
	'problem.engine-download': `حساب کا انجن ({file}) نہیں پہنچا۔ ${stands} انٹرنیٹ دیکھ کر دوبارہ پوچھیے۔`,
	'problem.engine-lost': `براؤزر نے حساب کا انجن بند کر دیا۔ ${stands} دوبارہ پوچھیے، انجن نئے سرے سے چلے گا۔`,
	'problem.engine-crash-loop':
		'حساب کا انجن ایک منٹ میں کئی بار بند ہوا، اس لیے اسے روک دیا گیا ہے۔ صفحے پر لکھے اعداد، جدول اور فائلیں اس کے بغیر بھی کام کرتی ہیں۔ دوبارہ کوشش کے لیے صفحہ دوبارہ کھولیے۔',
	'problem.out-of-memory': `اس سوال کے لیے آپ کے آلے میں گنجائش کم ہے۔ ${stands} چھوٹا عرصہ یا کم اقسام چنیے۔`,
	'problem.too-slow': `جواب میں {seconds} سیکنڈ سے زیادہ لگ گئے، اس لیے سوال روک دیا گیا۔ ${stands} چھوٹا عرصہ یا کم اقسام چنیے۔`,
	'problem.query': `اس سوال ({query}) کا جواب نہیں مل سکا۔ ${stands} یہ ہماری خامی ہے۔`,
	'problem.contract': `جواب ویسا نہیں تھا جیسا ہونا چاہیے ({query}، خانہ {column})، اس لیے دکھایا نہیں گیا۔ ${stands} یہ ہماری خامی ہے۔`,
	'problem.cancelled': `آپ نے انجن کا چلنا روک دیا۔ ${stands} جب چاہیں دوبارہ پوچھیے۔`,
	'problem.line.manifest': `اعداد و شمار کی فہرست ({file}) پڑھی نہیں جا سکی۔ ${last}`,
	'problem.line.data-missing': `فائل {file} نہیں پہنچی۔ ${last}`,
	'problem.line.data-not-arrow': `{file} کی جگہ کچھ اور آ گیا۔ ${last}`,
	'problem.line.data-damaged': `فائل {file} خراب حالت میں پہنچی۔ ${last}`,
	'problem.line.engine-unsupported': `یہ براؤزر حساب کا انجن نہیں چلا سکتا۔ ${last}`,
	'problem.line.engine-start': `حساب کا انجن نہیں چلا۔ ${last}`,
	'problem.line.engine-download': `حساب کا انجن ({file}) نہیں پہنچا۔ ${last}`,
	'problem.line.engine-lost': `براؤزر نے حساب کا انجن بند کر دیا۔ ${last}`,
	'problem.line.engine-crash-loop': `حساب کا انجن روک دیا گیا ہے۔ ${last}`,
	'problem.line.out-of-memory': `اس سوال کے لیے آلے میں گنجائش کم ہے۔ ${last}`,
	'problem.line.too-slow': `جواب میں بہت دیر لگی۔ ${last}`,
	'problem.line.query': `اس سوال ({query}) کا جواب نہیں مل سکا۔ ${last}`,
	'problem.line.contract': `جواب ویسا نہیں تھا جیسا ہونا چاہیے ({query})۔ ${last}`,
	'problem.line.cancelled': `آپ نے حساب کا انجن روک دیا۔ ${last}`,
	'reason.no-population': 'آبادی معلوم نہیں',
	'reason.zero-denominator': 'تقسیم کے لیے کچھ نہیں',
	'reason.suppressed': 'لوگوں کے تحفظ کے لیے نہیں دکھایا گیا',
	'reason.not-covered': 'دستیاب نہیں',
	'reason.not-reported': 'نہیں بتایا گیا',
	'reason.too-few': 'کچھ کہنے کے لیے بہت کم',
	'missing.not-reported': 'نہیں بتایا گیا',
	'missing.not-covered': 'دستیاب نہیں',
	'missing.no-population': 'آبادی معلوم نہیں',
	'missing.not-applicable': 'لاگو نہیں',
	'missing.never': 'ہمیشہ موجود',
	'fault.lead': 'اس لنک کا کچھ حصہ استعمال نہیں ہو سکا۔ باقی برقرار ہے:',
	'fault.unknown-key': '”{key}“ یہاں چننے کی چیز نہیں۔',
	'fault.unknown-value': '”{key}“ کے لیے ”{value}“ کوئی انتخاب نہیں۔',
	'fault.not-a-year': '”{value}“ کوئی سال نہیں (”{key}“)۔',
	'fault.year-out-of-range': 'سال {value} کے اعداد نہیں ہیں (”{key}“)؛ اعداد {first} سے {last} تک کے ہیں۔',
	'fault.reversed': 'عرصہ الٹا لکھا تھا، {from} سے {to} تک؛ سب سال دکھائے گئے ہیں۔',
	'fault.repeated': '”{key}“ ایک سے زیادہ بار لکھا تھا؛ پہلا مانا گیا۔',
	'fault.more': 'اور {n} مزید {n|حصہ|حصے} جو استعمال نہیں ہو سکے۔'
};
