/** Which faults has a value that stands at a path? Each is a path and what was expected there. */
export type Shape = (value: unknown, path: string) => readonly string[];

const when = (holds: boolean, path: string, expected: string): readonly string[] =>
	holds ? [] : [`${path}: expected ${expected}`];

export const text: Shape = (value, path) => when(typeof value === 'string' && value !== '', path, 'text');

export const flag: Shape = (value, path) => when(typeof value === 'boolean', path, 'true or false');

export const whole: Shape = (value, path) =>
	when(Number.isSafeInteger(value) && Number(value) >= 0, path, 'a whole number from 0 on');

export const matching =
	(pattern: RegExp, expected: string): Shape =>
	(value, path) =>
		when(typeof value === 'string' && pattern.test(value), path, expected);

export const oneOf =
	(allowed: readonly unknown[]): Shape =>
	(value, path) =>
		when(allowed.includes(value), path, `one of ${allowed.join(', ')}`);

export const orNull =
	(shape: Shape): Shape =>
	(value, path) =>
		value === null ? [] : shape(value, path);

/** An object with at least these fields. */
export const fields =
	(shapes: Readonly<Record<string, Shape>>): Shape =>
	(value, path) =>
		isRecord(value)
			? Object.entries(shapes).flatMap(([name, shape]) =>
					shape(value[name], path === '' ? name : `${path}.${name}`)
				)
			: when(false, path, 'an object');

export const list =
	(shape: Shape): Shape =>
	(value, path) =>
		Array.isArray(value)
			? value.flatMap((item: unknown, index) => shape(item, `${path}[${index}]`))
			: when(false, path, 'a list');

/** A list of objects of which no two have the same `name`. */
export const named =
	(shape: Shape): Shape =>
	(value, path) => {
		const items: readonly unknown[] = Array.isArray(value) ? value : [];
		const names = items.map((item) => (isRecord(item) ? item['name'] : undefined));
		const repeated = names.flatMap((name, index) =>
			when(
				typeof name !== 'string' || names.indexOf(name) === index,
				`${path}[${index}].name`,
				'a name used once'
			)
		);
		return [...list(shape)(value, path), ...repeated];
	};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
