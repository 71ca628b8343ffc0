import type { en } from './en';

/** Every key of the English catalogue; the other languages have exactly these. */
export type MessageKey = keyof typeof en;

export type Catalogue = { readonly [K in MessageKey]: string };
