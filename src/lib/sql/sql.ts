/** A value that travels beside the text of a statement as far as the engine: see `literalText`. */
export type SqlValue = string | number | boolean | null;

/** Text with `?` where each of `params` belongs, in order. Made only by this module. */
export interface Fragment {
	readonly text: string;
	readonly params: readonly SqlValue[];
}

const fragments = new WeakSet<Fragment>();

function fragment(text: string, params: readonly SqlValue[]): Fragment {
	const made = Object.freeze({ text, params: Object.freeze([...params]) });
	fragments.add(made);
	return made;
}

/**
 * Writes SQL whose holes cannot change its meaning: a value stays beside the text, another fragment is nested.
 *
 * @throws RangeError when a hole is neither a value nor a fragment made here, a number is not finite, or the text itself
 * holds a question mark.
 * @example sql`select * from t where year >= ${2010}` // text: "… year >= ?", params: [2010]
 */
export function sql(strings: TemplateStringsArray, ...holes: readonly (SqlValue | Fragment)[]): Fragment {
	if (strings.some((part) => part.includes('?')))
		throw new RangeError('a question mark stands for a value: write it as a hole');
	let text = strings[0] ?? '';
	const params: SqlValue[] = [];
	holes.forEach((hole, index) => {
		if (typeof hole === 'object' && hole !== null) {
			if (!fragments.has(hole)) throw new RangeError(`not a fragment of SQL: ${JSON.stringify(hole)}`);
			text += hole.text;
			params.push(...hole.params);
		} else {
			if (typeof hole === 'number' && !Number.isFinite(hole))
				throw new RangeError(`not a finite number: ${hole}`);
			text += '?';
			params.push(hole);
		}
		text += strings[index + 1] ?? '';
	});
	return fragment(text, params);
}

/**
 * Names a table or column. Only plain lower-case names pass, so that nothing needs quoting.
 *
 * @throws RangeError on any other name.
 */
export function ident(name: string): Fragment {
	if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new RangeError(`not a name for SQL: ${JSON.stringify(name)}`);
	return fragment(name, []);
}

/** Strings several fragments together with `separator`, which is SQL text of ours. */
export function join(
	parts: readonly Fragment[],
	separator: ', ' | ' and ' | ' or ' | ' union all '
): Fragment {
	return fragment(
		parts.map((part) => part.text).join(separator),
		parts.flatMap((part) => part.params)
	);
}

/** All of `conditions` at once; `true` when there are none. */
export function and(conditions: readonly Fragment[]): Fragment {
	return conditions.length === 0
		? sql`true`
		: join(
				conditions.map((part) => sql`(${part})`),
				' and '
			);
}

/**
 * Is the column one of `values`? An empty list matches nothing.
 *
 * @example oneOf('outcome', ['killed', 'rescued']) // outcome in (?, ?)
 */
export function oneOf(column: string, values: readonly SqlValue[]): Fragment {
	if (values.length === 0) return sql`false`;
	return sql`${ident(column)} in (${join(
		values.map((value) => sql`${value}`),
		', '
	)})`;
}
