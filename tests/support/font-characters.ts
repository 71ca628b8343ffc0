/** The code points for which a TrueType font has a glyph: its `cmap`, formats 4 and 12. */
export function charactersOf(font: Buffer): ReadonlySet<number> {
	const found = new Set<number>();
	const cmap = tableOffset(font, 'cmap');
	for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
		const at = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
		const format = font.readUInt16BE(at);
		const ranges = format === 12 ? longRanges(font, at) : format === 4 ? shortRanges(font, at) : [];
		for (const [first, last] of ranges) for (let code = first; code <= last; code++) found.add(code);
	}
	return found;
}

function tableOffset(font: Buffer, tag: string): number {
	for (let index = 0; index < font.readUInt16BE(4); index++) {
		const record = 12 + index * 16;
		if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
	}
	throw new Error(`no table ${tag}`);
}

function longRanges(font: Buffer, at: number): [number, number][] {
	return Array.from({ length: font.readUInt32BE(at + 12) }, (_, index) => {
		const group = at + 16 + index * 12;
		return [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
	});
}

function shortRanges(font: Buffer, at: number): [number, number][] {
	const segments = font.readUInt16BE(at + 6) / 2;
	return Array.from({ length: segments }, (_, index): [number, number] => [
		font.readUInt16BE(at + 16 + segments * 2 + index * 2),
		font.readUInt16BE(at + 14 + index * 2)
	]).filter(([first]) => first !== 0xffff);
}

/** The advance of a character in em: its entry in `hmtx`. */
export function advanceOf(font: Buffer, character: string): number {
	const glyph = glyphOf(font, character.codePointAt(0) ?? 0);
	const measured = font.readUInt16BE(tableOffset(font, 'hhea') + 34);
	const at = tableOffset(font, 'hmtx') + 4 * Math.min(glyph, measured - 1);
	return font.readUInt16BE(at) / font.readUInt16BE(tableOffset(font, 'head') + 18);
}

function glyphOf(font: Buffer, code: number): number {
	const cmap = tableOffset(font, 'cmap');
	for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
		const at = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
		if (font.readUInt16BE(at) !== 4) continue;
		const segments = font.readUInt16BE(at + 6) / 2;
		for (const [segment, [first, last]] of shortRanges(font, at).entries()) {
			if (code < first || code > last) continue;
			const delta = font.readInt16BE(at + 16 + segments * 4 + segment * 2);
			const offsetAt = at + 16 + segments * 6 + segment * 2;
			const offset = font.readUInt16BE(offsetAt);
			if (offset === 0) return (code + delta) & 0xffff;
			return font.readUInt16BE(offsetAt + offset + 2 * (code - first));
		}
	}
	return 0;
}
