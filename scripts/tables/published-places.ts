import type { GeoLevel } from '../../src/lib/manifest/codes';

/**
 * The areas that published figures name, by kind, as the sources draw them. Police districts and zones stand under their
 * own names; they are not the seven districts. A new area is declared here first.
 */
export const placeNames: Readonly<Record<GeoLevel, readonly string[]>> = {
	city: ['Karachi', 'Hyderabad', 'Lahore'],
	district: [
		'Karachi Central',
		'Karachi City',
		'Karachi East',
		'Karachi Keamari',
		'Karachi Korangi',
		'Karachi Malir',
		'Karachi Malir and Korangi',
		'Karachi South',
		'Karachi West',
		'Badin (Sindh)',
		'Ghotki (Sindh)',
		'Hyderabad (Sindh)',
		'Jacobabad (Sindh)',
		'Kashmore (Sindh)',
		'Khairpur (Sindh)',
		'Larkana (Sindh)',
		'Naushahro Feroze (Sindh)',
		'Qambar Shahdadkot (Sindh)',
		'Shikarpur (Sindh)',
		'Sukkur (Sindh)'
	],
	zone: [
		'Karachi East Zone',
		'Karachi South Zone',
		'Karachi South Zone (South, City, Keamari districts)',
		'Karachi West Zone',
		'Hyderabad Range (Sindh)',
		'Larkana Division (Sindh)',
		'Larkana Range (Sindh)',
		'Shaheed Benazirabad Range (Sindh)',
		'Sukkur Range (Sindh)'
	],
	province: [
		'Balochistan',
		'Islamabad Capital Territory',
		'Khyber Pakhtunkhwa',
		'NWFP (Khyber Pakhtunkhwa)',
		'Punjab',
		'Sindh',
		'Sindh (5 upper districts)',
		'Sindh (Sukkur and Larkana regions)',
		'Sindh (about 95% Karachi)',
		'Sindh (katcha districts)',
		'Sindh (or Karachi; unclear)',
		'Sindh (rural)',
		'Sindh (unclear)',
		'Sindh (upper districts)',
		'Sindh (without Karachi)'
	],
	country: ['Pakistan']
};

export const allPlaceNames: readonly string[] = Object.values(placeNames).flat();
