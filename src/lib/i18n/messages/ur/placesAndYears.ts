import type { placesAndYears as english } from '../en/placesAndYears';

export const placesAndYears: Record<keyof typeof english, string> = {
	'query.district_table': 'ہر ضلع کے بارے میں کیا معلوم ہے: واقعات، انجام، مغوی افراد، آبادی، رقبہ؟',
	'query.year_table': 'ہر سال کے بارے میں کیا معلوم ہے: واقعات، مغوی افراد، قیمتیں؟',
	'column.outcome_killed': 'جن میں جان گئی',
	'column.victims_not_reported': 'واقعات جن میں افراد کی تعداد نہیں',
	'column.population_2023': 'آبادی، مردم شماری 2023',
	'column.area_km2_official': 'سرکاری رقبہ',
	'column.cpi_index': 'صارف قیمتیں، 2010 = 100',
	'tables.victims': 'مغوی افراد، جہاں تعداد بتائی گئی',
	'tables.districts.title': 'اضلاع کے اعداد',
	'tables.districts.subtitle':
		'واقعات، انجام اور افراد آج کے اضلاع کے لحاظ سے: {kind}، {outcome}؛ کراچی، {period}؛ گنتی ہے، شرح نہیں؛ کُل\u00a0{n} واقعات',
	'tables.districts.caption': 'آج کے اضلاع کے واقعات اور افراد، آبادی اور رقبے کے ساتھ',
	'tables.districts.killed': 'جن میں جان گئی',
	'tables.years.people-partly': '{people} ({n} {n|واقعے|واقعات} میں تعداد نہیں بتائی گئی)',
	'tables.districts.victims-not-reported': 'واقعات جن میں افراد کی تعداد نہیں',
	'tables.districts.area': 'سرکاری رقبہ، مربع کلومیٹر',
	'tables.districts.note.victims.incidents':
		'مغوی افراد وہاں جمع کیے گئے جہاں خبر نے تعداد دی؛ چند واقعات میں نہیں دی گئی۔ واقعے کا انجام اُس مغوی کا ہے جس کے ساتھ سب سے برا ہوا۔ پانچ سے کم کے عدد لفظوں میں ہیں۔',
	'tables.districts.note.victims.demo_incidents':
		'مغوی افراد وہاں جمع کیے گئے جہاں اندراج میں تعداد ہے؛ چند میں نہیں۔ واقعے کا انجام اُس مغوی کا ہے جس کے ساتھ سب سے برا ہوا۔ پانچ سے کم کے عدد لفظوں میں ہیں۔',
	'tables.districts.note.police':
		'ضلع وار شائع شدہ اعداد پولیس کے اضلاع کے ہیں جو آٹھ ہیں: یہاں وہ اپنے اپنے نام سے ہیں۔ نقشے پر انہیں سات اضلاع پر رکھا گیا ہے؛ وہاں پولیس کے جنوبی اور سٹی کو جمع کیا گیا ہے، اور باقی چھ کو وہی ضلع مانا گیا ہے جس کا نام اُن پر ہے۔',
	'tables.districts.note.district': 'جدول میں ہمیشہ تمام اضلاع ہوتے ہیں۔',
	'tables.districts.source.census': 'آبادی اور رقبہ: ادارۂ شماریات پاکستان، مردم شماری 2023',
	'tables.districts.source.police': 'پولیس اضلاع کے شائع شدہ اعداد',
	'tables.police.title': 'آٹھ پولیس اضلاع کے شائع شدہ اعداد، اپنے اپنے نام سے',
	'tables.police.name': 'پولیس ضلع',
	'tables.police.head': '{crime}، {period} ({compiler})',
	'tables.years.title': 'برسوں کے اعداد',
	'tables.years.subtitle.demo_incidents':
		'سال وار واقعات: {kind}، {outcome}؛ {district}، {period}؛ کُل\u00a0{n} واقعات؛ صارف قیمتیں',
	'tables.years.subtitle.incidents':
		'سال وار واقعات: {kind}، {outcome}؛ {district}، {period}؛ کُل\u00a0{n} واقعات؛ اغوا برائے تاوان کی شائع شدہ گنتی، ہر گننے والے ادارے کی الگ، کُل\u00a0{figures}؛ صارف قیمتیں',
	'tables.years.caption.incidents':
		'سال وار واقعات اور ساتھ اغوا برائے تاوان کی شائع شدہ گنتی، ہر گننے والے ادارے کی الگ',
	'tables.years.caption.demo_incidents': 'سال وار مصنوعی واقعات (SYNTHETIC)',
	'tables.years.incidents.incidents': 'اخباری فہرست میں واقعات',
	'tables.years.incidents.demo_incidents': 'مصنوعی واقعات (SYNTHETIC)',
	'tables.years.printed': '{compiler}: {measure}',
	'tables.years.cpi': 'صارف قیمتیں، 2010 = 100',
	'tables.years.part': '{value} (صرف {period})',
	'tables.years.low': '{value} (کم اعتماد)',
	'tables.years.note.catalogue':
		'فہرست میں ہر نوعیت کا وہ واقعہ ہے جو خبر میں آیا؛ شائع شدہ گنتی میں اغوا برائے تاوان کے وہ مقدمات ہیں جو گننے والے ادارے تک پہنچے۔ یہ الگ الگ چیزیں ہیں، انہیں ایک دوسرے پر تقسیم نہ کیجیے۔',
	'tables.years.note.part-year':
		'جن اعداد کے ساتھ مہینے لکھے ہیں وہ سال کے کچھ حصے کے ہیں۔ ترتیب میں وہ آخر پر رہتے ہیں کیونکہ پورے برسوں سے اُن کا موازنہ نہیں۔',
	'tables.years.note.empty': 'خالی خانہ خلا ہے: کوئی عدد نہیں ملا۔ یہ صفر نہیں۔',
	'tables.years.note.out-of-reach':
		'شائع شدہ گنتی ضلع، نوعیت یا انجام کے لحاظ سے نہیں: اس کے خانے صرف عرصے پر بدلتے ہیں۔',
	'tables.years.source.cpi': 'صارف قیمتیں: عالمی بینک'
};
