/**
 * Messages are plain text with holes. `{name}` is replaced by a value; `{name|one|many}` picks a form by the number
 * `name` without printing it: "{n} {n|case|cases}".
 */
export type Params<S extends string> = S extends `${string}{${infer Hole}}${infer Rest}`
	? (Hole extends `${infer Name}|${string}` ? Name : Hole) | Params<Rest>
	: never;

export type Values<S extends string> = { readonly [K in Params<S>]: string | number };

const hole = /\{([a-zA-Z]+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

const hasLatin = /[A-Za-z]/;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * Fills the holes of a message.
 *
 * @param formatNumber how numbers are written in the page's language.
 * @param isolateLatin set in right-to-left text, so that a Latin name keeps its own order.
 * @throws RangeError when a hole has no value: a programmer's error.
 */
export function fillMessage(
	text: string,
	values: Readonly<Record<string, string | number>>,
	formatNumber: (value: number) => string,
	isolateLatin: boolean
): string {
	return text.replace(hole, (_, name: string, one?: string, many?: string) => {
		const value = values[name];
		if (value === undefined) throw new RangeError(`no value for {${name}} in "${text}"`);
		if (one !== undefined) return (value === 1 || value === '1' ? one : many) ?? '';
		if (typeof value === 'number') return formatNumber(value);
		return isolateLatin && hasLatin.test(value) ? FIRST_STRONG_ISOLATE + value + POP_ISOLATE : value;
	});
}
