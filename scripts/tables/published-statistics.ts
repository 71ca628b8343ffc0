import {
	compilerGroups,
	confidences,
	crimeTypes,
	figureUnits,
	geoLevels
} from '../../src/lib/manifest/codes';
import { column, statId, webAddress, type TableDeclaration } from './declaration';
import { compiled } from './licences';
import { allPlaceNames } from './published-places';
import { measures } from './published-measures';

export const publishedStatistics: TableDeclaration = {
	name: 'published_statistics',
	title: { en: 'Published figures', ur: 'شائع شدہ اعداد و شمار' },
	summary: {
		en: 'Every figure on kidnapping and its companions that was found in print, one a row, with its compiler and source. Compilers are never blended; contradictions and gaps are kept.',
		ur: 'اغوا اور متعلقہ جرائم کے وہ تمام اعداد جو چھپے ہوئے ملے، ہر قطار میں ایک، مرتب کرنے والے اور ماخذ کے ساتھ۔ مختلف اداروں کے اعداد کبھی ملائے نہیں جاتے؛ تضاد اور خلا اپنی جگہ رہتے ہیں۔'
	},
	input: 'published_statistics.csv',
	columns: [
		column(
			'stat_id',
			'text',
			'Name of the figure: KPS- and the first 6 hexadecimal digits of SHA-1 over its facts.',
			'عدد کی شناخت: KPS- اور اس کے کوائف کے SHA-1 کے پہلے چھ ہندسے۔',
			{ form: statId }
		),
		column('period_start', 'date', 'First day counted.', 'گنتی کا پہلا دن۔'),
		column('period_end', 'date', 'Last day counted.', 'گنتی کا آخری دن۔'),
		column('geo_level', 'code', 'Kind of area.', 'علاقے کی قسم۔', { codes: geoLevels }),
		column(
			'geo_name',
			'code',
			'Name of the area, as the source draws it. Police districts and zones are not administrative districts.',
			'علاقے کا نام، جیسے ماخذ نے بتایا۔ پولیس کے ضلعے اور زون انتظامی ضلعے نہیں۔',
			{ codes: allPlaceNames }
		),
		column('crime_type', 'code', 'The offence counted.', 'کون سا جرم گنا گیا۔', { codes: crimeTypes }),
		column(
			'measure',
			'code',
			'What of it is counted. Cases are not victims.',
			'کیا گنا گیا۔ واقعات اور مغوی ایک چیز نہیں۔',
			{
				codes: measures
			}
		),
		column('value', 'number', 'The figure, in the unit of the row.', 'عدد، قطار کی اکائی میں۔', {
			unit: 'figures'
		}),
		column(
			'unit',
			'code',
			'Unit of the value; count_at_least is "more than", count_approx is "around".',
			'عدد کی اکائی؛ count_at_least یعنی «سے زیادہ»، count_approx یعنی «تقریباً»۔',
			{ codes: figureUnits }
		),
		column('compiler', 'text', 'Who compiled it, as printed.', 'مرتب کرنے والا، جیسے چھپا۔'),
		column(
			'compiler_group',
			'code',
			'Group of compilers. Never blended.',
			'مرتب کرنے والوں کا گروہ۔ کبھی ملایا نہیں جاتا۔',
			{
				codes: compilerGroups
			}
		),
		column('source_title', 'text', 'Title of the page or report.', 'صفحے یا رپورٹ کا عنوان۔'),
		column('source_publisher', 'text', 'Its publisher.', 'اس کا ناشر۔'),
		column('source_url', 'text', 'Its address.', 'اس کا پتا۔', { form: webAddress }),
		column(
			'source_date',
			'date',
			'Its date; blank where the page shows none.',
			'اس کی تاریخ؛ صفحے پر نہ ہو تو خالی۔',
			{
				missing: 'not-reported'
			}
		),
		column(
			'confidence',
			'code',
			'How sure place, year and meaning are. Low: shown with its note, never calculated with.',
			'جگہ، سال اور مطلب کتنے پختہ ہیں۔ کم: وضاحت کے ساتھ دکھایا جاتا ہے، حساب میں نہیں آتا۔',
			{ codes: confidences }
		),
		column('note', 'text', 'What must be known to read it.', 'سمجھنے کے لیے ضروری وضاحت۔', {
			missing: 'not-applicable'
		})
	],
	key: ['stat_id'],
	order: ['period_start', 'period_end', 'stat_id'],
	coverage: { from: 'period_start', to: 'period_end' },
	licence: compiled,
	synthetic: false
};
