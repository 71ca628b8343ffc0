/** A page of words: it needs no script, and carries none. */
export const csr = false;
