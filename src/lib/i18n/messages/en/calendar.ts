/** Months and money. */
export const calendar = {
	'calendar.months': 'January February March April May June July August September October November December',
	'money.lakh': 'lakh',
	'money.crore': 'crore',
	'money.rupees': 'Rs {amount}',
	'money.dollars': 'US$ {amount}'
} as const;
