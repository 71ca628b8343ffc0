import type { Licence } from './declaration';

const ccBy4 = {
	id: 'CC-BY-4.0',
	name: 'Creative Commons Attribution 4.0 International',
	url: 'https://creativecommons.org/licenses/by/4.0/'
};
const odbl = {
	id: 'ODbL-1.0',
	name: 'Open Data Commons Open Database License 1.0',
	url: 'https://opendatacommons.org/licenses/odbl/1-0/'
};

/** Facts and figures compiled by hand for this project. */
export const compiled: Licence = {
	...ccBy4,
	attribution: 'Bazyab, compiled from the public sources named in each row'
};

/** Consumer prices and exchange rates. */
export const worldBank: Licence = {
	...ccBy4,
	attribution:
		'World Bank, World Development Indicators; exchange rates of 2023 to 2025: State Bank of Pakistan'
};

export const openStreetMap: Licence = {
	...odbl,
	attribution: 'Boundaries and coast © OpenStreetMap contributors'
};

export const baseMap: Licence = {
	...odbl,
	attribution:
		'© OpenStreetMap contributors (ODbL); Who’s On First (CC0, CC BY); OCHA/WFP COD-AB (CC BY 3.0 IGO); GeoNames (CC BY 4.0)'
};

export const gazetteer: Licence = {
	...odbl,
	attribution:
		'© OpenStreetMap contributors; points also from Who’s On First (CC BY, CC0) and GeoNames (CC BY)'
};

export const ocha: Licence = {
	id: 'CC-BY-3.0-IGO',
	name: 'Creative Commons Attribution 3.0 IGO',
	url: 'https://creativecommons.org/licenses/by/3.0/igo/',
	attribution:
		'OCHA and World Food Programme, Pakistan administrative boundaries (COD-AB); generalised by this project'
};

/** Census counts are facts; their publisher is cited. */
export const census: Licence = {
	id: 'facts',
	name: 'Facts of a public census; cite the publisher',
	url: 'https://www.pbs.gov.pk/',
	attribution: 'Pakistan Bureau of Statistics, censuses of 1998, 2017 and 2023'
};

/** For what the project makes up itself. */
export const cc0: Licence = {
	id: 'CC0-1.0',
	name: 'Creative Commons Zero 1.0',
	url: 'https://creativecommons.org/publicdomain/zero/1.0/',
	attribution: 'Bazyab; SYNTHETIC rows, no real case'
};
