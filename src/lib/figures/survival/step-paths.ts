import { px } from '../../charts/px';

type Scale = (value: number) => number;

/** A falling line of steps from day 0 at 100% to the last day; steps too small to be seen are left out. */
export function stepLine(
	days: readonly number[],
	share: readonly number[],
	untilDay: number,
	x: Scale,
	y: Scale
): string {
	let height = px(y(1));
	let path = `M${px(x(0))} ${height}`;
	for (const [index, day] of days.entries()) {
		const next = px(y(share[index] ?? 0));
		if (next === height) continue;
		path += `H${px(x(day))}V${next}`;
		height = next;
	}
	return `${path}H${px(x(untilDay))}`;
}

/** The area between two lines of steps; days on which either has no limit are left open. */
export function stepBand(
	days: readonly number[],
	lower: readonly (number | null)[],
	upper: readonly (number | null)[],
	untilDay: number,
	x: Scale,
	y: Scale
): string {
	let path = '';
	let back: string[] = [];
	let last: { readonly low: number; readonly high: number } | null = null;
	const close = (at: number) => {
		if (last) path += `H${at}V${last.low}${back.toReversed().join('')}Z`;
		[last, back] = [null, []];
	};
	for (const [index, day] of days.entries()) {
		const [low, high] = [lower[index] ?? null, upper[index] ?? null];
		const at = px(x(day));
		if (low === null || high === null) {
			close(at);
			continue;
		}
		const next = { low: px(y(low)), high: px(y(high)) };
		if (last?.low === next.low && last.high === next.high) continue;
		path += last ? `H${at}V${next.high}` : `M${at} ${next.high}`;
		back.push(`H${at}${last ? `V${last.low}` : ''}`);
		last = next;
	}
	close(px(x(untilDay)));
	return path;
}
