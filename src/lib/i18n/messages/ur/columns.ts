import type { columns as english } from '../en/columns';

export const columns: Record<keyof typeof english, string> = {
	'column.stat_id': 'عدد کا شناختی نمبر',
	'column.period_start': 'عرصے کا پہلا دن',
	'column.period_end': 'عرصے کا آخری دن',
	'column.geo_level': 'جگہ کی قسم',
	'column.geo_name': 'جگہ، جیسی چھپی',
	'column.crime_type': 'جرم',
	'column.measure': 'کیا گنا گیا',
	'column.value': 'عدد',
	'column.unit': 'اکائی، جیسی چھپی',
	'column.compiler': 'گننے والا، جیسا نام چھپا',
	'column.compiler_group': 'گننے والے کا زمرہ',
	'column.source_title': 'صفحے کا عنوان',
	'column.source_publisher': 'کہاں چھپا',
	'column.source_url': 'صفحے کا پتا',
	'column.source_date': 'صفحے کی تاریخ',
	'column.confidence': 'اعتماد',
	'column.note': 'وضاحت',
	'column.is_part_year': 'سال کا حصہ (1) یا نہیں (0)',
	'column.is_headline': 'سرورق پر ہے (1) یا نہیں (0)',
	'column.year': 'سال',
	'column.month': 'مہینہ',
	'query.catalogue_size': 'جدول میں کتنے واقعات ہیں، اور کن برسوں کے؟',
	'query.published_years':
		'کراچی کے لیے کسی سال کی کون سی گنتی چھپی، مقدمات کی اور مغوی افراد کی، گننے والے کے لحاظ سے؟',
	'query.published_months': 'کراچی کے لیے سال کے کس مہینے کی الگ گنتی چھپی؟'
};
