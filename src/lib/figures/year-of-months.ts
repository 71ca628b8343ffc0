/** The year whose months were printed: the peak that the whole city remembers. */
export const YEAR_OF_MONTHS = 2010;
