import type { districtRates as english } from '../en/districtRates';

export const districtRates: Record<keyof typeof english, string> = {
	'districtRates.what.missing_children': 'لاپتا بچے، 2023',
	'districtRates.what.extortion': 'بھتہ خوری، 2025',
	'districtRates.what.incidents': 'فرضی واقعات',
	'districtRates.unit.missing_children': 'ان آٹھ مہینوں میں فی ایک لاکھ آبادی لاپتا بچوں کی اطلاعات',
	'districtRates.unit.extortion': 'ان نو مہینوں اور ایک ہفتے میں فی ایک لاکھ آبادی بھتے کے مقدمات',
	'districtRates.unit.incidents': 'فی ایک لاکھ آبادی سالانہ واقعات: {kind}، {outcome}',
	'districtRates.switch': 'شائع شدہ جدول',
	'districtRates.note.catalogue':
		'اخباری فہرست سے واقعات کی شرح نہیں نکالی جاتی: اخبار میں آنے والے واقعات، ہونے والے واقعات کا نمونہ نہیں، اس لیے انہیں آبادی پر تقسیم نہیں کیا جا سکتا۔ ان کی جگہ وہ جدول ہے جو پولیس اضلاع کے لیے شائع ہوا۔ گنے ہوئے واقعات یہاں مصنوعی نمائشی ڈیٹا کے ساتھ آتے ہیں، اور آگے چل کر آپ کی اپنی فائل کے ساتھ بھی آئیں گے۔',
	'districtRates.note.police':
		'جدول پولیس کے آٹھ اضلاع کا ہے۔ ”سٹی“ انتظامی ضلع جنوبی کے اندر ہے: پولیس کے جنوبی اور سٹی کو جمع کر کے جنوبی لیا گیا ہے، اعداد کے جدول میں دونوں اپنے اپنے نام سے ہیں۔ باقی چھ کو وہی ضلع مانا گیا ہے جس کا نام اُن پر ہے؛ کسی ماخذ نے اُن کی حدود شائع نہیں کیں۔',
	'districtRates.note.low-in': 'کم اعتماد والے واقعات آپ کے انتخاب کے مطابق شامل ہیں۔',
	'districtRates.note.out-of-reach':
		'شائع شدہ جدول نوعیت یا انجام کے لحاظ سے نہیں اور ایک ہی عرصے کا ہے: یہ خاکہ ان میں سے کسی انتخاب پر نہیں بدلتا۔',
	'districtRates.refused.no-population':
		'ان برسوں تک کوئی مردم شماری نہیں پہنچتی، سو واقعات کو تقسیم کرنے کے لیے آبادی نہیں: شرح نہیں بن سکتی۔',
	'districtRates.refused.few-districts':
		'اتنا کم ہے کہ کچھ کہا نہیں جا سکتا: شرح صرف {n} اضلاع کی معلوم ہے اور موازنے کے لیے تین چاہییں۔',
	'districtRates.refused.none': 'اس انتخاب کا کوئی واقعہ نہیں: موازنے کے لیے کچھ نہیں۔',
	'districtRates.refused.too-few':
		'تعداد اتنی کم ہے کہ کچھ کہا نہیں جا سکتا: {of} اضلاع میں گنتی صرف {n} ہے۔ جب اوسطاً فی ضلع {least} سے کم ہوں تو محض اتفاق سے بھی تقریباً کوئی بھی ضلع خالی رہ سکتا ہے۔'
};
