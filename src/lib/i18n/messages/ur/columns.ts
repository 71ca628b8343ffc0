import type { columns as english } from '../en/columns';

export const columns: Record<keyof typeof english, string> = {
	'column.stat_id': 'عدد کا شناختی نمبر',
	'column.period_start': 'عرصے کا پہلا دن',
	'column.period_end': 'عرصے کا آخری دن',
	'column.geo_level': 'جگہ کی قسم',
	'column.geo_name': 'جگہ، جیسی شائع ہوئی',
	'column.crime_type': 'جرم',
	'column.measure': 'کیا گنا گیا',
	'column.value': 'عدد',
	'column.unit': 'اکائی، جیسی شائع ہوئی',
	'column.compiler': 'گننے والا ادارہ، جیسا نام شائع ہوا',
	'column.compiler_group': 'گننے والے ادارے کا زمرہ',
	'column.source_title': 'صفحے کا عنوان',
	'column.source_publisher': 'کہاں شائع ہوا',
	'column.source_url': 'صفحے کا پتا',
	'column.source_date': 'صفحے کی تاریخ',
	'column.confidence': 'اعتماد',
	'column.note': 'وضاحت',
	'column.is_part_year': 'سال کا کچھ حصہ (1) یا نہیں (0)',
	'column.is_headline': 'جائزے میں ہے (1) یا نہیں (0)',
	'column.year': 'سال',
	'column.month': 'مہینہ',
	'query.catalogue_size': 'جدول میں کتنے واقعات ہیں، اور کن برسوں کے؟',
	'query.published_years':
		'کراچی کے مقدمات اور مغوی افراد کی کون کون سی سالانہ گنتی شائع ہوئی، اور کس ادارے کی؟',
	'query.published_months': 'کراچی کے لیے کن مہینوں کی الگ گنتی شائع ہوئی؟',
	'query.published_spans': 'کراچی کے لیے کئی برسوں کے کون سے مجموعے اور سالانہ اوسط شائع ہوئے؟'
};
