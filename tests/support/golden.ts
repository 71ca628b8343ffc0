/**
 * What a golden keeps of a rendered figure: its words and the one drawing of the scene's width, a tag a line, without
 * the marks that the compiler leaves for hydration and with ids numbered anew.
 */
export function goldenOf(html: string, widthPx: number): string {
	const ids = new Map<string, string>();
	const renumber = (id: string) => {
		if (!ids.has(id)) ids.set(id, `id${ids.size + 1}`);
		return ids.get(id) ?? id;
	};
	const other = widthPx < 560 ? 'for-wide' : 'for-narrow';
	return html
		.replace(/<!--.*?-->/gs, '')
		.replace(new RegExp(`<svg class="${other}.*?</svg>`, 'gs'), '')
		.replace(/\bs\d+(?=[-"#)])/g, renumber)
		.replace(/(\d+\.\d{1,})/g, (number) => String(Math.round(Number(number) * 10) / 10))
		.replace(/>\s*</g, '>\n<')
		.replace(/ svelte-[a-z0-9]+/g, '')
		.trim()
		.concat('\n');
}
