import { districtIds } from '../../src/lib/manifest/codes';
import { calendarYear, column, type TableDeclaration } from './declaration';
import { census } from './licences';

/** The row of `population` that holds the total of the seven districts. */
export const DIVISION = 'karachi-division';

export const population: TableDeclaration = {
	name: 'population',
	title: { en: 'Population of the districts', ur: 'اضلاع کی آبادی' },
	summary: {
		en: 'Census counts of 1998, 2017 and 2023 by district, with the limits they were counted on. karachi-division rows are totals, not a district.',
		ur: '1998، 2017 اور 2023 کی مردم شماری، ضلع وار، ان حدود کے ساتھ جن پر گنتی ہوئی۔ karachi-division کی قطاریں کل ہیں، ضلع نہیں۔'
	},
	input: 'population.csv',
	columns: [
		column('district_id', 'code', 'District of today, or the division.', 'آج کا ضلع، یا پوری ڈویژن۔', {
			codes: [...districtIds, DIVISION]
		}),
		column('year', 'integer', 'Year of the census.', 'مردم شماری کا سال۔', calendarYear),
		column('population', 'integer', 'People counted.', 'گنے گئے افراد۔', { unit: 'people', min: 1 }),
		column('households', 'integer', 'Households counted.', 'گنے گئے گھرانے۔', {
			missing: 'not-reported',
			min: 1
		}),
		column('area_km2', 'number', 'Official area.', 'سرکاری رقبہ۔', { unit: 'km2', min: 0 }),
		column('source', 'text', 'Publication and table.', 'اشاعت اور جدول۔'),
		column('series', 'code', 'Final or provisional result.', 'حتمی یا عبوری نتیجہ۔', {
			codes: ['final', 'provisional']
		}),
		column('limits', 'code', 'The boundaries it was counted on.', 'وہ حدود جن پر گنتی ہوئی۔', {
			codes: ['2017 limits', '2020 limits, derived', '2023 limits', 'division']
		})
	],
	key: ['district_id', 'year', 'series'],
	order: ['district_id', 'year', 'series'],
	coverage: { from: 'year', to: 'year' },
	licence: census,
	synthetic: false
};

export const populationSubdivisions: TableDeclaration = {
	name: 'population_subdivisions',
	title: { en: 'Population of sub-divisions and cantonments', ur: 'سب ڈویژنوں اور چھاؤنیوں کی آبادی' },
	summary: {
		en: 'The final census counts below the district. They sum to the final rows of population.',
		ur: 'ضلع سے نیچے مردم شماری کے حتمی نتائج۔ ان کا جمع population کی حتمی قطاروں کے برابر ہے۔'
	},
	input: 'population_subdivisions.csv',
	columns: [
		column('district_id', 'code', 'District of today.', 'آج کا ضلع۔', { codes: districtIds }),
		column('unit', 'text', 'Name of the sub-division or cantonment.', 'سب ڈویژن یا چھاؤنی کا نام۔'),
		column('unit_type', 'code', 'Which of the two it is.', 'دونوں میں سے کون سی۔', {
			codes: ['sub-division', 'cantonment']
		}),
		column('year', 'integer', 'Year of the census.', 'مردم شماری کا سال۔', calendarYear),
		column('population', 'integer', 'People counted.', 'گنے گئے افراد۔', { unit: 'people', min: 1 }),
		column('households', 'integer', 'Households counted.', 'گنے گئے گھرانے۔', {
			missing: 'not-reported',
			min: 1
		}),
		column('area_km2', 'number', 'Official area.', 'سرکاری رقبہ۔', {
			missing: 'not-reported',
			unit: 'km2',
			min: 0
		}),
		column('source', 'text', 'Publication and table.', 'اشاعت اور جدول۔')
	],
	key: ['district_id', 'unit', 'year'],
	order: ['district_id', 'unit', 'year'],
	coverage: { from: 'year', to: 'year' },
	licence: census,
	synthetic: false
};
