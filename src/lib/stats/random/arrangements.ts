/** How many different orders do these values have? Equal values do not count as different; Infinity where too many. */
export function arrangementsOf(values: Float64Array): number {
	let orders = 1;
	const seen = new Map<number, number>();
	values.forEach((value, index) => {
		const times = (seen.get(value) ?? 0) + 1;
		seen.set(value, times);
		orders = (orders * (index + 1)) / times;
	});
	return Math.round(orders);
}

function swap(values: Float64Array, one: number, two: number): void {
	const held = values[one] ?? 0;
	values[one] = values[two] ?? 0;
	values[two] = held;
}

/** Puts the next order in lexicographic sequence in place; `false` after the last. */
function advance(values: Float64Array): boolean {
	let pivot = values.length - 2;
	while (pivot >= 0 && (values[pivot] ?? 0) >= (values[pivot + 1] ?? 0)) pivot -= 1;
	if (pivot < 0) return false;
	let next = values.length - 1;
	while ((values[next] ?? 0) <= (values[pivot] ?? 0)) next -= 1;
	swap(values, pivot, next);
	values.subarray(pivot + 1).reverse();
	return true;
}

/**
 * Goes through every different order of the values once; each stands for as many of the n! orders as any other.
 *
 * @param visit - is handed the same array every time, in its new order: to be read, not kept.
 *
 * Source: Knuth DE (2011) The art of computer programming 4A, algorithm 7.2.1.2 L.
 */
export function eachArrangement(values: Float64Array, visit: (order: Float64Array) => void): void {
	const order = values.toSorted();
	do visit(order);
	while (advance(order));
}

/** How many ways are there to take `taken` of `among`? As a number, so rounded above 2^53. */
export function choices(among: number, taken: number): number {
	let ways = 1;
	for (let step = 1; step <= Math.min(taken, among - taken); step += 1)
		ways = (ways * (among - step + 1)) / step;
	return Math.round(ways);
}

/**
 * Goes through every choice of `taken` of the places 0 to `among` − 1 once.
 *
 * @param visit - is handed the same array every time, with rising places: to be read, not kept.
 */
export function eachChoice(among: number, taken: number, visit: (places: Int32Array) => void): void {
	const places = Int32Array.from({ length: taken }, (_, index) => index);
	for (;;) {
		visit(places);
		let moving = taken - 1;
		while (moving >= 0 && (places[moving] ?? 0) === among - taken + moving) moving -= 1;
		if (moving < 0) return;
		const from = places[moving] ?? 0;
		for (let index = moving; index < taken; index += 1) places[index] = from + 1 + index - moving;
	}
}
