import { datePrecisions } from '../../src/lib/manifest/codes';
import { column, karachiBox, type ColumnDeclaration, type TableDeclaration } from './declaration';
import { incidents } from './incidents';
import { cc0 } from './licences';

const blank = { missing: 'not-reported' } as const;

/** Columns of the catalogue that mean something else in rows that are made up. */
const ownMeaning: readonly ColumnDeclaration[] = [
	column(
		'incident_id',
		'text',
		'Name of the row: SYNTHETIC and a number.',
		'قطار کی شناخت: لفظ SYNTHETIC اور ایک عدد۔',
		{
			form: { pattern: /^SYNTHETIC-\d{7,9}$/, expected: 'SYNTHETIC- and at least 7 digits' }
		}
	),
	column('date', 'date', 'Made-up day on which it began.', 'آغاز کا فرضی دن۔'),
	column('date_precision', 'code', 'Always the day.', 'ہمیشہ دن۔', {
		codes: datePrecisions.filter((precision) => precision === 'day')
	}),
	column('source_publisher', 'code', 'Always the word SYNTHETIC.', 'ہمیشہ لفظ SYNTHETIC۔', {
		codes: ['SYNTHETIC']
	}),
	column(
		'source_year',
		'integer',
		'Year of the date; there is no report.',
		'تاریخ کا سال؛ کوئی خبر موجود نہیں۔',
		{
			unit: 'year'
		}
	),
	column('source_count', 'integer', 'Always 1; there is no report.', 'ہمیشہ 1؛ کوئی خبر موجود نہیں۔', {
		min: 1,
		max: 1
	})
];

const added: readonly ColumnDeclaration[] = [
	column('hour', 'integer', 'Hour of the day at which it began, 0 to 23.', 'آغاز کا گھنٹہ، 0 سے 23 تک۔', {
		...blank,
		min: 0,
		max: 23
	}),
	column(
		'neighbourhood',
		'text',
		'An area of the district, drawn from the gazetteer.',
		'ضلع کا ایک علاقہ، مقامات کی فہرست سے چنا ہوا۔',
		{
			...blank
		}
	),
	column(
		'lat',
		'number',
		'Latitude near the area, to 3 decimals (WGS 84).',
		'علاقے کے آس پاس عرض بلد، تین اعشاریہ تک۔',
		{
			...blank,
			min: karachiBox.south,
			max: karachiBox.north
		}
	),
	column(
		'lon',
		'number',
		'Longitude near the area, to 3 decimals (WGS 84).',
		'علاقے کے آس پاس طول بلد، تین اعشاریہ تک۔',
		{
			...blank,
			min: karachiBox.west,
			max: karachiBox.east
		}
	),
	column(
		'last_known_date',
		'date',
		'Last day on which the state of the case is known: its end, or for open cases the last word of it.',
		'آخری دن جس تک واقعے کا حال معلوم ہے: انجام کا دن، یا جاری واقعات میں آخری اطلاع کا دن۔',
		blank
	)
];

/** The synthetic set: made by `scripts/demo-incidents.sql`, no row of it is a case. */
export const demoIncidents: TableDeclaration = {
	name: 'demo_incidents',
	title: { en: 'Demonstration set (SYNTHETIC)', ur: 'مصنوعی نمائشی ڈیٹا (SYNTHETIC)' },
	summary: {
		en: 'SYNTHETIC rows from a seeded generator, 2008 to 2025, shaped after published counts and outcomes where there are any, and after stated assumptions elsewhere. No row is a real case, no victim exists, and nothing about Karachi can be read from it: it shows what the site can do with an incident file.',
		ur: 'یہ قطاریں فرضی (SYNTHETIC) ہیں، 2008 سے 2025 تک، ایک پروگرام نے بنائی ہیں۔ جہاں شائع شدہ اعداد موجود تھے ان کی شکل ان پر رکھی گئی، باقی جگہ مفروضے ہیں جو لکھ دیے گئے ہیں۔ کوئی قطار حقیقی واقعہ نہیں، کوئی مغوی حقیقی نہیں، اور اس سے کراچی کے بارے میں کچھ اخذ نہیں کیا جا سکتا: یہ صرف دکھاتی ہیں کہ واقعات کی فائل سے یہ سائٹ کیا کر سکتی ہے۔'
	},
	input: null,
	columns: [
		...incidents.columns.map((declared) => ownMeaning.find(({ name }) => name === declared.name) ?? declared),
		...added
	],
	key: ['incident_id'],
	order: ['incident_id'],
	coverage: { from: 'date', to: 'date' },
	licence: cc0,
	synthetic: true
};
