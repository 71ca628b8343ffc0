import type { explore as en } from '../en/explore';

export const explore: Record<keyof typeof en, string> = {
	'explore.title': 'اعداد کا حساب، اور ان پر کتنا بھروسا ہے',
	'explore.lead':
		'رجحان، موسم، جگہ، مدت، رقم اور وہ جس کی اطلاع کبھی نہیں ہوتی: ہر خاکہ اپنا وقفہ دیتا ہے یا بتاتا ہے کہ کیوں نہیں دے سکتا۔',
	'explore.sections': 'اس صفحے کے حصے',
	'explore.section.trend': 'رجحان اور تبدیلی',
	'explore.section.seasons': 'موسم',
	'explore.section.funnel': 'اضلاع قیف میں',
	'explore.section.clusters': 'ہمسایہ اضلاع',
	'explore.section.survival': 'قید کی مدت',
	'explore.section.time-to-end': 'انجام، دن بہ دن',
	'explore.section.ransom-spread': 'تاوان کا پھیلاؤ',
	'explore.section.unseen': 'جو دکھائی نہیں دیتا',
	'explore.catalogue':
		'اخباری فہرست نمونہ نہیں: اس سے کبھی کوئی شرح، رجحان، موسم یا جھرمٹ نہیں نکالا جاتا۔ جہاں شائع شدہ اعداد گنجائش دیں وہاں وہ دکھائے گئے ہیں، باقی جگہ خاکہ بتاتا ہے کہ خالی کیوں ہے۔ فرضی قطاروں پر ہر طریقہ کام کرتا دیکھا جا سکتا ہے۔',
	'explore.see-demo': 'مصنوعی نمائشی ڈیٹا دکھائیں',
	'explore.demo':
		'مصنوعی: یہ قطاریں فرضی ہیں اور صرف یہ دکھاتی ہیں کہ طریقے کیا کرتے ہیں۔ یہاں کراچی کے بارے میں کوئی نتیجہ نہیں۔',
	'explore.refused.catalogue':
		'اخباری فہرست سے نہیں نکالا جاتا: اخبار میں آنے والے واقعات، ہونے والے واقعات کا نمونہ نہیں۔',
	'explore.calculating': 'حساب ہو رہا ہے …'
};
