/** Static hosts answer with this file, at any depth: it is one file beside the front page, and needs no script. */
export const prerender = true;
export const csr = false;
export const trailingSlash = 'never';
