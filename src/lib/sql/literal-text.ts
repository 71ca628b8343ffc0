import type { Fragment, SqlValue } from './sql';

/**
 * A fragment as one text, each `?` written as the literal of its value.
 *
 * DuckDB plans a statement with bound values twice, when it is prepared and again when the values come; planning is most
 * of what a small question costs. So values travel beside the text up to the engine, and only here become part of it:
 * a text between quotes of which every quote is doubled, which DuckDB reads as that text and nothing else.
 *
 * @throws RangeError when placeholders and values do not match, a number is not finite, or a text holds the character
 * NUL, where a parser might stop reading.
 * @example literalText(sql`select * from t where name = ${"Baba's"}`) // select * from t where name = 'Baba''s'
 */
export function literalText({ text, params }: Pick<Fragment, 'text' | 'params'>): string {
	const pieces = text.split('?');
	if (pieces.length !== params.length + 1)
		throw new RangeError(`${pieces.length - 1} placeholders, ${params.length} values`);
	// A letter or quote just before would change what the literal means: e'\n' is an escape string.
	return pieces.reduce(
		(before, piece, index) =>
			`${before}${/[\w$']$/.test(before) ? ' ' : ''}${literal(params[index - 1] ?? null)}${piece}`
	);
}

function literal(value: SqlValue): string {
	if (value === null) return 'null';
	if (typeof value === 'boolean') return String(value);
	if (typeof value === 'number') {
		if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
		const digits = Number.isSafeInteger(value) ? String(value) : value.toExponential();
		// Without the brackets `a-?` would become `a--1`, which begins a comment.
		return value < 0 ? `(${digits})` : digits;
	}
	if (value.includes('\0')) throw new RangeError('a text must not hold the character NUL');
	return `'${value.replaceAll("'", "''")}'`;
}
