import type { shell as english } from '../en/shell';

export const shell: Record<keyof typeof english, string> = {
	'shell.site': 'بازیاب',
	'shell.tagline': 'کراچی میں اغوا: کیا معلوم ہے، اور کتنے یقین سے',
	'shell.skip': 'سیدھے صفحے پر جائیے',
	'shell.nav': 'صفحات',
	'shell.language.label': 'یہ صفحہ انگریزی میں پڑھیے',
	'shell.theme': 'روشن یا تاریک',
	'shell.theme.auto': 'جیسا آلے پر ہو',
	'shell.theme.light': 'روشن',
	'shell.theme.dark': 'تاریک',
	'shell.footer': 'مزید صفحات',
	'shell.footer.privacy': 'آپ یہاں جو چنیں یا کھولیں، وہ آپ کے براؤزر سے باہر نہیں جاتا۔',
	'shell.footer.care':
		'یہاں کا ہر عدد کسی کی زندگی ہے۔ متاثرین کے نام، دن اور مقامات جان بوجھ کر نہیں دیے گئے۔',
	'shell.footer.version': 'یہ صفحہ ڈیٹا کے نسخے {version} سے بنا ہے'
};
