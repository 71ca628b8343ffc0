import { districtIds } from '../../src/lib/manifest/codes';
import { column, karachiBox, type TableDeclaration } from './declaration';
import { gazetteer } from './licences';

export const places: TableDeclaration = {
	name: 'places',
	title: { en: 'Gazetteer', ur: 'مقامات کی فہرست' },
	summary: {
		en: 'Areas, towns, villages, roads and landmarks of Karachi in English and Urdu, with other spellings, a point and a district of today.',
		ur: 'کراچی کے علاقے، ٹاؤن، گاؤں، سڑکیں اور نمایاں مقامات، انگریزی اور اردو میں، دوسرے ہجوں، ایک نقطے اور آج کے ضلع کے ساتھ۔'
	},
	input: 'places.csv',
	columns: [
		column('name_en', 'text', 'Name in English.', 'انگریزی نام۔'),
		column('name_ur', 'text', 'Name in Urdu.', 'اردو نام۔'),
		column('aliases', 'text', 'Other spellings, joined by a semicolon.', 'دوسرے ہجے، سیمی کولن سے جڑے۔'),
		column(
			'district_id',
			'code',
			'District whose polygon holds the point.',
			'وہ ضلع جس کی شکل میں نقطہ آتا ہے۔',
			{
				codes: districtIds
			}
		),
		column('lat', 'number', 'Latitude in degrees (WGS 84).', 'عرض بلد، درجوں میں۔', {
			min: karachiBox.south,
			max: karachiBox.north
		}),
		column('lon', 'number', 'Longitude in degrees (WGS 84).', 'طول بلد، درجوں میں۔', {
			min: karachiBox.west,
			max: karachiBox.east
		}),
		column('source', 'text', 'Where the point comes from.', 'نقطے کا ماخذ۔'),
		column(
			'district_id_official',
			'code',
			'District by revenue limits, where it differs; statistics use it first.',
			'ریونیو حدود کے مطابق ضلع، جہاں فرق ہو؛ شماریات میں پہلے یہی استعمال ہوتا ہے۔',
			{ codes: districtIds, missing: 'not-applicable' }
		),
		column('kind', 'code', 'Kind of place.', 'مقام کی قسم۔', {
			codes: ['area', 'town', 'village', 'road', 'landmark']
		})
	],
	key: ['name_en'],
	order: ['district_id', 'name_en'],
	coverage: null,
	licence: gazetteer,
	synthetic: false
};
