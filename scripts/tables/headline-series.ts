import { compilerGroups, confidences, figureUnits } from '../../src/lib/manifest/codes';
import { calendarYear, column, statId, type TableDeclaration } from './declaration';
import { compiled } from './licences';

export const headlineSeries: TableDeclaration = {
	name: 'headline_series',
	title: { en: 'Headline series', ur: 'مرکزی سلسلہ' },
	summary: {
		en: 'Kidnapping for ransom in Karachi: the figure that is shown first for a year, by compiler. Each points at its row in published_statistics, where the others for that year stand too.',
		ur: 'کراچی میں اغوا برائے تاوان: ہر سال کے لیے پہلے دکھایا جانے والا عدد، ہر مرتب کرنے والے کا الگ۔ ہر عدد published_statistics کی قطار سے جڑا ہے، جہاں اس سال کے باقی اعداد بھی ہیں۔'
	},
	input: 'headline_series.csv',
	columns: [
		column('year', 'integer', 'Calendar year.', 'عیسوی سال۔', calendarYear),
		column(
			'series',
			'code',
			'Group of compilers. Never blended.',
			'مرتب کرنے والوں کا گروہ۔ کبھی ملایا نہیں جاتا۔',
			{
				codes: compilerGroups
			}
		),
		column('measure', 'code', 'Cases or victims. Never one series.', 'واقعات یا مغوی۔ کبھی ایک سلسلہ نہیں۔', {
			codes: ['cases', 'victims']
		}),
		column('value', 'integer', 'The figure.', 'عدد۔', { unit: 'figures', min: 0 }),
		column(
			'unit',
			'code',
			'Counted, "more than" (count_at_least) or "around" (count_approx).',
			'گنا ہوا، «سے زیادہ» (count_at_least) یا «تقریباً» (count_approx)۔',
			{ codes: figureUnits.filter((unit) => unit.startsWith('count')) }
		),
		column(
			'part_year',
			'code',
			'Does it cover only a part of the year?',
			'کیا یہ سال کے صرف ایک حصے کا عدد ہے؟',
			{
				codes: ['no', 'yes']
			}
		),
		column('period_start', 'date', 'First day counted.', 'گنتی کا پہلا دن۔'),
		column('period_end', 'date', 'Last day counted.', 'گنتی کا آخری دن۔'),
		column('confidence', 'code', 'As in published_statistics.', 'جیسے published_statistics میں۔', {
			codes: confidences
		}),
		column(
			'stat_id',
			'text',
			'The row of published_statistics it is taken from.',
			'published_statistics کی متعلقہ قطار۔',
			{
				form: statId
			}
		)
	],
	key: ['stat_id'],
	order: ['year', 'series', 'measure', 'period_end'],
	coverage: { from: 'period_start', to: 'period_end' },
	licence: compiled,
	synthetic: false
};
