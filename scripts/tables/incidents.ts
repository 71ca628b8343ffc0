import {
	ageBands,
	confidences,
	datePrecisions,
	districtIds,
	kidnapTypes,
	occupations,
	outcomes,
	perpetratorTypes,
	reportedTo,
	resolvers,
	victimSexes
} from '../../src/lib/manifest/codes';
import { calendarYear, column, type TableDeclaration } from './declaration';
import { compiled } from './licences';

const blank = { missing: 'not-reported' } as const;

/** The press catalogue. `demo_incidents` shares these columns. */
export const incidents: TableDeclaration = {
	name: 'incidents',
	title: { en: 'Press catalogue of incidents', ur: 'اخبارات میں رپورٹ ہونے والے واقعات کی فہرست' },
	summary: {
		en: 'Incidents of kidnapping in Karachi that the press reported, coded and without names, exact days or neighbourhoods. A catalogue, not a sample: it gives no rate, no trend and no chance of survival.',
		ur: 'کراچی میں اغوا کے وہ واقعات جو اخبارات نے رپورٹ کیے، کوڈ شدہ، ناموں، درست دنوں اور محلوں کے بغیر۔ یہ ایک فہرست ہے، نمونہ نہیں: اس سے نہ شرح نکلتی ہے، نہ رجحان، نہ بچ جانے کا امکان۔'
	},
	input: 'incidents.csv',
	columns: [
		column('incident_id', 'text', 'Name of the row.', 'قطار کی شناخت۔', {
			form: { pattern: /^khi-\d{4}-\d{3}$/, expected: 'khi-, the year, - and 3 digits' }
		}),
		column(
			'date',
			'date',
			'First day of the month or of the year in which it began, as date_precision says.',
			'اس مہینے یا سال کا پہلا دن جس میں واقعہ شروع ہوا؛ درستی date_precision میں ہے۔'
		),
		column(
			'date_precision',
			'code',
			'How exact the date is. The catalogue stops at the month on purpose.',
			'تاریخ کتنی درست ہے۔ فہرست جان بوجھ کر مہینے پر رکتی ہے۔',
			{ codes: datePrecisions.filter((precision) => precision !== 'day') }
		),
		column(
			'district_id',
			'code',
			'District of today in which the victim was taken; blank where it is not known.',
			'آج کا وہ ضلع جہاں سے مغوی کو اٹھایا گیا؛ معلوم نہ ہو تو خالی۔',
			{ ...blank, codes: districtIds }
		),
		column('kidnap_type', 'code', 'Kind of kidnapping.', 'اغوا کی نوعیت۔', { codes: kidnapTypes }),
		column('victim_count', 'integer', 'Victims of the incident.', 'واقعے کے مغویوں کی تعداد۔', {
			...blank,
			unit: 'victims',
			min: 1
		}),
		column('victim_sex', 'code', 'Sex of the victims.', 'مغویوں کی جنس۔', { ...blank, codes: victimSexes }),
		column(
			'victim_age_band',
			'code',
			'Age of the victim in years, in bands.',
			'مغوی کی عمر برسوں میں، گروہ بند۔',
			{
				...blank,
				codes: ageBands
			}
		),
		column('victim_occupation', 'code', 'Occupation of the victim, in groups.', 'مغوی کا پیشہ، گروہ بند۔', {
			...blank,
			codes: occupations
		}),
		column('reported_to', 'code', 'To whom the case was reported.', 'واقعے کی اطلاع کس کو دی گئی۔', {
			codes: reportedTo
		}),
		column(
			'ransom_demanded_pkr',
			'number',
			'Ransom demanded, in rupees of the day. A single report, often rounded, sometimes disputed.',
			'مانگا گیا تاوان، اس وقت کے روپوں میں۔ ایک ہی خبر، اکثر گول عدد، کبھی متنازع۔',
			{ ...blank, unit: 'pkr', min: 1 }
		),
		column(
			'ransom_paid_pkr',
			'number',
			'Ransom paid, in rupees of the day. A single report, often rounded, sometimes disputed.',
			'ادا کیا گیا تاوان، اس وقت کے روپوں میں۔ ایک ہی خبر، اکثر گول عدد، کبھی متنازع۔',
			{ ...blank, unit: 'pkr', min: 1 }
		),
		column(
			'captivity_days',
			'integer',
			'Days in captivity; 0 is within hours. Only closed cases have it.',
			'قید کے دن؛ 0 کا مطلب چند گھنٹے۔ صرف ختم ہو چکے واقعات میں۔',
			{ ...blank, unit: 'days', min: 0 }
		),
		column(
			'outcome',
			'code',
			'The worst end of any victim of the row, as far as the source knew.',
			'قطار کے کسی بھی مغوی کا بدترین انجام، جہاں تک ماخذ کو علم تھا۔',
			{ ...blank, codes: outcomes }
		),
		column(
			'resolved_by',
			'codes',
			'Who ended the case; several are joined by a semicolon.',
			'واقعہ کس نے ختم کرایا؛ کئی ہوں تو سیمی کولن سے جڑے۔',
			{ ...blank, codes: resolvers }
		),
		column(
			'perpetrator_type',
			'code',
			'Alleged perpetrators. An allegation of the source, not a finding.',
			'مبینہ ملزم۔ یہ ماخذ کا الزام ہے، فیصلہ نہیں۔',
			{ codes: perpetratorTypes }
		),
		column('arrests', 'integer', 'People arrested.', 'گرفتار افراد۔', { ...blank, unit: 'people', min: 0 }),
		column('perpetrators_killed', 'integer', 'Alleged kidnappers killed.', 'مارے گئے مبینہ اغوا کار۔', {
			...blank,
			unit: 'people',
			min: 0
		}),
		column('source_publisher', 'text', 'Publisher of the first report.', 'پہلی خبر کا ناشر۔'),
		column('source_year', 'integer', 'Year of that report.', 'اس خبر کا سال۔', { ...blank, ...calendarYear }),
		column('source_count', 'integer', 'Reports that the row rests on.', 'قطار کتنی خبروں پر مبنی ہے۔', {
			min: 1
		}),
		column(
			'confidence',
			'code',
			'How sure the coding is. Low: place, year or meaning unsure.',
			'کوڈنگ کتنی پختہ ہے۔ کم: جگہ، سال یا مطلب غیر یقینی۔',
			{ codes: confidences }
		)
	],
	key: ['incident_id'],
	order: ['date', 'incident_id'],
	coverage: { from: 'date', to: 'date' },
	licence: compiled,
	synthetic: false
};
