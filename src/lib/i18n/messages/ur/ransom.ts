import type { ransom as english } from '../en/ransom';

export const ransom: Record<keyof typeof english, string> = {
	'column.kidnap_type': 'اغوا کی نوعیت',
	'column.low_confidence': 'کم اعتماد (1) یا نہیں (0)',
	'column.ransom_demanded_pkr': 'مانگا گیا تاوان، اُس وقت کے روپے',
	'column.ransom_paid_pkr': 'ادا کیا گیا تاوان، اُس وقت کے روپے',
	'column.demanded': 'مانگا گیا تاوان، منتخب کرنسی میں',
	'column.paid': 'ادا کیا گیا تاوان، منتخب کرنسی میں',
	'column.side': 'مطالبہ یا ادائیگی',
	'column.step': 'رقم کا درجہ',
	'column.not_covered': 'اُن برسوں کی رقمیں جن کا اشاریہ یا شرحِ مبادلہ نہیں',
	'column.pairs': 'واقعات جن کی دونوں رقمیں معلوم ہیں',
	'column.lowest': 'سب سے چھوٹی رقم، منتخب کرنسی میں',
	'column.highest': 'سب سے بڑی رقم، منتخب کرنسی میں',
	'column.median': 'درمیانی رقم، منتخب کرنسی میں',
	'column.median_n': 'درمیانی رقم کتنی رقموں سے نکلی',
	'column.base_year': 'وہ سال جس کی قیمتوں پر مستقل روپے بتائے گئے',
	'column.selected_incidents': 'منتخب واقعات',
	'query.ransom_marks': 'ہر واقعے میں کتنا تاوان مانگا گیا اور کتنا دیا گیا؟',
	'query.ransom_sizes': 'مطالبے اور ادائیگیاں کتنی بڑی تھیں، اور اُن کی درمیانی رقم کیا ہے؟',
	'query.ransom_published': 'تاوان کی کون سی مجموعی رقمیں شائع ہوئیں، کس جگہ اور کس عرصے کی؟',
	'ransom.money.switch': 'کرنسی',
	'ransom.money.real': '{year} کے روپے',
	'ransom.money.nominal': 'اُس وقت کے روپے',
	'ransom.money.usd': 'اُس وقت کے امریکی ڈالر',
	'ransom.title.plain': 'کتنا تاوان مانگا گیا، کتنا دیا گیا',
	'ransom.title.both.incidents':
		'خبروں میں آئے آدھے مطالبے {asked} سے اوپر تھے، آدھی ادائیگیاں {paid} سے اوپر ({money})',
	'ransom.title.both.demo_incidents':
		'آدھے فرضی مطالبے {asked} سے اوپر تھے، آدھی فرضی ادائیگیاں {paid} سے اوپر ({money})',
	'ransom.title.demanded.incidents': 'خبروں میں آئے آدھے مطالبے {asked} سے اوپر تھے ({money})',
	'ransom.title.demanded.demo_incidents': 'آدھے فرضی مطالبے {asked} سے اوپر تھے ({money})',
	'ransom.title.paid.incidents': 'خبروں میں آئی آدھی ادائیگیاں {paid} سے اوپر تھیں ({money})',
	'ransom.title.paid.demo_incidents': 'آدھی فرضی ادائیگیاں {paid} سے اوپر تھیں ({money})',
	'ransom.subtitle.incidents':
		'مانگا اور دیا گیا تاوان، {money}، لاگ پیمانہ: {kind}، {outcome}؛ {place}، اخباری فہرست، {years}؛ کُل\u00a0{all} واقعات میں سے {asked} مطالبے اور {paid} ادائیگیاں',
	'ransom.subtitle.demo_incidents':
		'مانگا اور دیا گیا تاوان، {money}، لاگ پیمانہ: {kind}، {outcome}؛ {place}، مصنوعی (فرضی) اندراج، {years}؛ کُل\u00a0{all} واقعات میں سے {asked} مطالبے اور {paid} ادائیگیاں',
	'ransom.key.demanded': 'مطالبہ',
	'ransom.key.paid': 'ادائیگی',
	'ransom.key.pair': 'ایک ہی واقعے کی دونوں',
	'ransom.key.low': 'کم اعتماد',
	'ransom.key.steps.demanded': 'اتنی رقم کے مطالبے',
	'ransom.key.steps.paid': 'اتنی رقم کی ادائیگیاں',
	'ransom.median.demanded': 'درمیانی مطالبہ {median}، کُل\u00a0{n}',
	'ransom.median.paid': 'درمیانی ادائیگی {median}، کُل\u00a0{n}',
	'ransom.median.demanded.too-few': 'درمیانی مطالبہ: صرف {n} رقمیں، کچھ کہا نہیں جا سکتا',
	'ransom.median.paid.too-few': 'درمیانی ادائیگی: صرف {n} رقمیں، کچھ کہا نہیں جا سکتا',
	'ransom.mark': '{year}: {kind}',
	'ransom.mark.demanded': 'مطالبہ: {sum}',
	'ransom.mark.paid': 'ادائیگی: {sum}',
	'ransom.sum': '{chosen} (اُس وقت کے {ofTheDay})',
	'ransom.step.demanded': '{year}: {n} {n|مطالبہ|مطالبے}',
	'ransom.step.paid': '{year}: {n} {n|ادائیگی|ادائیگیاں}',
	'ransom.step.range': '{from} یا زیادہ، {to} سے کم',
	'ransom.list-separator': '، ',
	'ransom.note.bias':
		'یہ خبریں ہیں، نمونہ نہیں: {all} واقعات میں سے {n} کی رقم بتائی گئی۔ فہرست میں نامور لوگ اور خوش حال اضلاع زیادہ ہیں، اس لیے شاید بڑی رقمیں بھی۔',
	'ransom.note.single':
		'ہر رقم ایک ہی خبر سے ہے، اکثر گول کی ہوئی، کبھی متنازع۔ واقعات اپنے سال پر رکھے گئے ہیں۔',
	'ransom.note.pairs':
		'دونوں رقمیں صرف {n} {n|واقعے|واقعات} کی معلوم ہیں۔ باقی مطالبے اور ادائیگیاں الگ الگ واقعات کی ہیں، اس لیے دونوں درمیانی رقموں کے فرق کو رعایت نہ سمجھیے۔',
	'ransom.note.no-pairs':
		'کسی واقعے کی دونوں رقمیں معلوم نہیں: مطالبے اور ادائیگیاں الگ الگ واقعات کی ہیں، اس لیے ان کے فرق کو رعایت نہ سمجھیے۔',
	'ransom.note.real':
		'{year} کے روپے: ہر سال کی رقم پاکستان میں صارف قیمتوں (سالانہ اوسط) کے حساب سے بڑھائی گئی ہے۔ اس سے صرف یہ معلوم ہوتا ہے کہ اتنے پیسوں سے کیا خریدا جا سکتا تھا۔',
	'ransom.note.nominal':
		'اُس وقت کے روپے۔ پرانے برسوں کے روپے میں آج سے کہیں زیادہ چیزیں آتی تھیں: مختلف برسوں کی رقموں کا موازنہ نہ کیجیے۔',
	'ransom.note.usd':
		'امریکی ڈالر، اُس سال کی اوسط سرکاری شرح پر۔ ڈالر کی قدر بھی گھٹتی ہے: دور کے برسوں کی رقموں کا موازنہ نہ کیجیے۔',
	'ransom.note.not-covered.real':
		'{years} کی قیمتوں کا سالانہ اشاریہ نہیں: {n} {n|رقم گنتی میں ہے|رقمیں گنتی میں ہیں} مگر {base} کے روپوں میں نہیں بتائی جا {n|سکتی|سکتیں}۔ اُس وقت کے روپے چنیں تو نظر {n|آئے گی|آئیں گی}۔',
	'ransom.note.not-covered.usd':
		'{years} کی سالانہ شرحِ مبادلہ نہیں: {n} {n|رقم گنتی میں ہے|رقمیں گنتی میں ہیں} مگر ڈالر میں نہیں بتائی جا {n|سکتی|سکتیں}۔ اُس وقت کے روپے چنیں تو نظر {n|آئے گی|آئیں گی}۔',
	'ransom.note.low': '{n} {n|رقم|رقمیں} کم اعتماد کی {n|ہے|ہیں}: نشان خالی ہے، درمیانی رقم میں شامل نہیں۔',
	'ransom.note.low-counted':
		'{n} {n|رقم|رقمیں} کم اعتماد کی {n|ہے|ہیں}: پٹیوں کی گنتی میں شامل، درمیانی رقم میں نہیں۔',
	'ransom.note.low-in': '{n} {n|رقم|رقمیں} کم اعتماد کی {n|ہے|ہیں} اور آپ کے انتخاب پر درمیانی رقم میں شامل۔',
	'ransom.note.low-out': 'کم اعتماد والے واقعات آپ کے انتخاب پر شامل نہیں۔',
	'ransom.note.steps':
		'2000 سے زیادہ واقعات: ہر پٹی بتاتی ہے کہ اتنی رقم کے کتنے مطالبے (سال کے بائیں) اور کتنی ادائیگیاں (سال کے دائیں) ہوئیں؛ جہاں ایک ایک سال کی جگہ نہیں وہاں کئی سال اکٹھے ہیں۔ سب سے لمبی پٹی سب سے بڑی گنتی کی ہے۔',
	'ransom.note.left-out':
		'{n} مبینہ جبری {n|گمشدگی شامل نہیں|گمشدگیاں شامل نہیں}: یہ تاوان کا جرم نہیں۔ دیکھنا ہو تو صرف یہی نوعیت چنیے۔',
	'ransom.source.incidents': 'بازیاب کی اخباری فہرست، خبروں سے مرتب',
	'ransom.source.demo_incidents': 'مصنوعی نمائشی ڈیٹا (SYNTHETIC)',
	'ransom.source.real': 'صارف قیمتیں: عالمی بینک',
	'ransom.source.usd': 'شرحِ مبادلہ: عالمی بینک، اسٹیٹ بینک آف پاکستان',
	'ransom.table.year': 'سال',
	'ransom.table.kind': 'نوعیت',
	'ransom.table.outcome': 'انجام',
	'ransom.table.low': 'کم اعتماد',
	'ransom.table.yes': 'ہاں',
	'ransom.table.demanded': 'مطالبہ، {money}',
	'ransom.table.paid': 'ادائیگی، {money}',
	'ransom.table.demanded.n': 'مطالبے',
	'ransom.table.paid.n': 'ادائیگیاں',
	'ransom.table.lowest': 'سب سے کم',
	'ransom.table.highest': 'سب سے زیادہ',
	'ransom.table.median': 'درمیانی رقم',
	'ransom.table.of': '{text} (کُل\u00a0{n})',
	'ransom.alt':
		'سال کے لحاظ سے تاوان کا خاکہ، {first} تا {last}، {money}، لاگ پیمانہ۔ {demanded} {paid} ایک ہی واقعے کی دونوں رقمیں لکیر سے جڑی ہیں۔',
	'ransom.alt.demanded':
		'{n} {n|مطالبہ|مطالبے}، {lowest} سے {highest} تک؛ درمیانی {median}، کُل\u00a0{medianN}۔',
	'ransom.alt.paid':
		'{n} {n|ادائیگی|ادائیگیاں}، {lowest} سے {highest} تک؛ درمیانی {median}، کُل\u00a0{medianN}۔',
	'ransom.alt.demanded.none': '{n} {n|مطالبہ|مطالبے}، کوئی دکھایا نہیں جا سکتا۔',
	'ransom.alt.paid.none': '{n} {n|ادائیگی|ادائیگیاں}، کوئی دکھائی نہیں جا سکتی۔',
	'ransom.empty.incidents': 'اس انتخاب کے کسی واقعے میں نہ مطالبے کی رقم بتائی گئی، نہ ادائیگی کی۔',
	'ransom.empty.demo_incidents': 'اس انتخاب کے کسی واقعے میں مطالبہ یا ادائیگی درج نہیں۔',
	'ransom.empty.not-covered':
		'اس انتخاب کی تمام رقمیں اُن برسوں کی ہیں جن کا اشاریہ یا شرحِ مبادلہ نہیں۔ اُس وقت کے روپے چنیں تو نظر آئیں گی۔',
	'ransom.printed': 'پورے علاقے کی شائع شدہ رقم، صرف پس منظر کے لیے؛ کراچی کی ایسی کوئی مجموعی رقم نہیں ملی:',
	'ransom.printed.sum': '{place}، {period}: کُل\u00a0{sum} تاوان مانگا گیا ({compiler}؛ {publisher})'
};
