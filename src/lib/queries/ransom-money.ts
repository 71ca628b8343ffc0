/** In which money sums are told: rupees of the base year, rupees of the day or US dollars of the day. */
export const moneys = ['real', 'nominal', 'usd'] as const;
export type Money = (typeof moneys)[number];

/** What was said of the money: demanded or paid. */
export const sides = ['demanded', 'paid'] as const;
export type Side = (typeof sides)[number];
