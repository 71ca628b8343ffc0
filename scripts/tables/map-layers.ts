import { districtIds } from '../../src/lib/manifest/codes';
import { column, type TableDeclaration } from './declaration';
import { baseMap, ocha, openStreetMap } from './licences';

const nameEn = column('name_en', 'text', 'Name in English.', 'انگریزی نام۔');
const nameUr = column('name_ur', 'text', 'Name in Urdu.', 'اردو نام۔');

export const districts: TableDeclaration = {
	name: 'districts',
	title: { en: 'Districts of today', ur: 'آج کے اضلاع' },
	summary: {
		en: 'The seven districts of Karachi, generalised from OpenStreetMap. Not official limits; areas come from area_km2_official, never from the polygon.',
		ur: 'کراچی کے سات اضلاع، OpenStreetMap سے سادہ کی گئی حدود۔ یہ سرکاری حدود نہیں؛ رقبہ area_km2_official سے لیا جاتا ہے، نقشے کی شکل سے نہیں۔'
	},
	input: 'districts.geojson',
	columns: [
		column('district_id', 'code', 'Name of the district in all tables.', 'تمام جدولوں میں ضلع کی شناخت۔', {
			codes: districtIds
		}),
		nameEn,
		nameUr,
		column('name_2024', 'text', 'Name given in 2024.', '2024 میں دیا گیا نام۔'),
		column('area_km2_official', 'number', 'Official area.', 'سرکاری رقبہ۔', { unit: 'km2', min: 1 }),
		column('established', 'text', 'Year or day since which it is a district.', 'سال یا دن جب سے یہ ضلع ہے۔', {
			form: { pattern: /^\d{4}(-\d{2}-\d{2})?$/, expected: 'a year or a day, written YYYY or YYYY-MM-DD' }
		}),
		column(
			'osm_relation',
			'integer',
			'Number of the relation in OpenStreetMap.',
			'OpenStreetMap میں ریلیشن کا نمبر۔',
			{ min: 1 }
		)
	],
	key: ['district_id'],
	order: ['district_id'],
	coverage: null,
	licence: openStreetMap,
	synthetic: false
};

export const towns: TableDeclaration = {
	name: 'towns',
	title: { en: 'Towns of 2001 to 2011', ur: '2001 تا 2011 کے ٹاؤن' },
	summary: {
		en: 'The eighteen towns of the city district, generalised. They do not nest in the districts of today.',
		ur: 'سٹی ڈسٹرکٹ کے اٹھارہ ٹاؤن، سادہ حدود کے ساتھ۔ یہ آج کے اضلاع کے اندر پورے نہیں آتے۔'
	},
	input: 'towns.geojson',
	columns: [
		column('town_id', 'text', 'Name of the town in this table.', 'اس جدول میں ٹاؤن کی شناخت۔', {
			form: { pattern: /^[a-z]+(-[a-z]+)*$/, expected: 'lower-case words joined by -' }
		}),
		nameEn,
		nameUr,
		column('pcode', 'text', 'Code of the source.', 'ماخذ کا کوڈ۔', {
			form: { pattern: /^PK\d{5}$/, expected: 'PK and 5 digits' }
		}),
		column(
			'cod_district',
			'text',
			'District that the source gives, as of 2013.',
			'ماخذ کے مطابق ضلع، 2013 کی صورت۔'
		)
	],
	key: ['town_id'],
	order: ['town_id'],
	coverage: null,
	licence: ocha,
	synthetic: false
};

const blank = { missing: 'not-applicable' } as const;

export const basemap: TableDeclaration = {
	name: 'basemap',
	title: { en: 'Base map', ur: 'بنیادی نقشہ' },
	summary: {
		en: 'Land, coast, rivers and main roads around Karachi, schematic: precision says how much. For orientation only.',
		ur: 'کراچی کے گرد خشکی، ساحل، ندیاں اور بڑی سڑکیں، خاکے کی صورت میں؛ درستی precision میں درج ہے۔ صرف سمت شناسی کے لیے۔'
	},
	input: 'basemap.geojson',
	columns: [
		column('kind', 'code', 'What it shows.', 'کیا دکھاتا ہے۔', { codes: ['land', 'coast', 'river', 'road'] }),
		nameEn,
		{ ...nameUr, ...blank },
		column('ref', 'text', 'Number of the road.', 'سڑک کا نمبر۔', blank),
		column('precision', 'text', 'How schematic it is.', 'کتنا درست ہے۔', blank),
		column('source', 'text', 'Where it comes from.', 'ماخذ۔')
	],
	key: ['kind', 'name_en'],
	order: ['kind', 'name_en'],
	coverage: null,
	licence: baseMap,
	synthetic: false
};
