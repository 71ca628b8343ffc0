import type { DistrictId } from '../../manifest/codes';

/** One of the eight police districts, by the name under which tables print it. */
export interface PoliceDistrict {
	readonly geo_name: string;
	/** The administrative district that it is taken to be, or lies in. */
	readonly district_id: DistrictId;
}

/**
 * Police districts are eight, districts are seven. Police "City" lies inside the administrative South, so police South and
 * City make up one area of the map; the other six carry the name of a district and are taken to be it, which the
 * figure says. Limits of police districts were never printed with the figures.
 */
export const policeDistricts: readonly PoliceDistrict[] = [
	{ geo_name: 'Karachi South', district_id: 'karachi-south' },
	{ geo_name: 'Karachi City', district_id: 'karachi-south' },
	{ geo_name: 'Karachi Central', district_id: 'karachi-central' },
	{ geo_name: 'Karachi East', district_id: 'karachi-east' },
	{ geo_name: 'Karachi West', district_id: 'karachi-west' },
	{ geo_name: 'Karachi Korangi', district_id: 'korangi' },
	{ geo_name: 'Karachi Keamari', district_id: 'keamari' },
	{ geo_name: 'Karachi Malir', district_id: 'malir' }
];
