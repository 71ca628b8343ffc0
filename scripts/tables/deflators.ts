import { calendarYear, column, type TableDeclaration } from './declaration';
import { worldBank } from './licences';

/** The year in which `cpi_index` is 100. */
export const CPI_BASE_YEAR = 2010;

export const deflators: TableDeclaration = {
	name: 'deflators',
	title: { en: 'Prices and exchange rates', ur: 'قیمتیں اور شرحِ مبادلہ' },
	summary: {
		en: 'Consumer prices of Pakistan (2010 = 100) and rupees per US dollar, yearly means. They turn rupees of the day into rupees of one year.',
		ur: 'پاکستان میں صارفین کی قیمتیں (2010 = 100) اور ایک امریکی ڈالر کے روپے، سالانہ اوسط۔ ان سے مختلف برسوں کے روپے ایک سال کے روپوں میں بدلتے ہیں۔'
	},
	input: 'deflators.csv',
	columns: [
		column('year', 'integer', 'Calendar year.', 'عیسوی سال۔', calendarYear),
		column('cpi_index', 'number', 'Consumer price index, 2010 = 100.', 'صارف قیمتوں کا اشاریہ، 2010 = 100۔', {
			unit: 'index',
			min: 0.01
		}),
		column(
			'pkr_per_usd',
			'number',
			'Rupees for one US dollar, mean of the year.',
			'ایک امریکی ڈالر کے روپے، سال کی اوسط۔',
			{
				unit: 'pkr',
				min: 0.01
			}
		),
		column('source', 'text', 'Series and where it was read.', 'سلسلہ اور ماخذ۔')
	],
	key: ['year'],
	order: ['year'],
	coverage: { from: 'year', to: 'year' },
	licence: worldBank,
	synthetic: false
};
