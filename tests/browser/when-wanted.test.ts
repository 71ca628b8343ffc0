import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenWanted } from '$lib/maps/when-wanted';

const LONG_MS = 60_000;

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestIdleCallback'] });
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	document.body.replaceChildren();
});

/** An element two windows below the top, on a line as the test says. */
function below(connection: object | undefined) {
	vi.spyOn(navigator as unknown as { connection: object | undefined }, 'connection', 'get').mockReturnValue(
		connection
	);
	const space = document.createElement('div');
	space.style.height = '200vh';
	const figure = document.createElement('figure');
	const node = figure.appendChild(document.createElement('div'));
	node.style.height = '100px';
	document.body.append(space, figure);
	window.scrollTo(0, 0);
	const start = vi.fn<() => void>();
	const stop = whenWanted(start, () => figure)(node);
	return { figure, start, stop };
}

/** Lets the browser see where things are. */
const seen = () =>
	new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null))));

const fast = { saveData: false, effectiveType: '4g', downlink: 10 };
const sparing = [
	{ ...fast, saveData: true },
	{ ...fast, effectiveType: '3g' },
	{ ...fast, downlink: 1.5 }
];

test.each([fast, ...sparing])('at the first touch it starts at once, and once: %o', (connection) => {
	const { figure, start } = below(connection);
	figure.dispatchEvent(new PointerEvent('pointerover'));
	expect(start).toHaveBeenCalledTimes(1);
	figure.dispatchEvent(new PointerEvent('pointerdown'));
	vi.advanceTimersByTime(LONG_MS);
	expect(start).toHaveBeenCalledTimes(1);
});

test.each([fast, undefined])('untouched and out of sight it starts after a rest: %o', async (connection) => {
	const { start } = below(connection);
	await seen();
	vi.advanceTimersByTime(2000);
	expect(start).not.toHaveBeenCalled();
	vi.advanceTimersByTime(LONG_MS);
	expect(start).toHaveBeenCalledTimes(1);
});

test.each(sparing)('on a line that is spared it waits until the reader is near: %o', async (connection) => {
	const { figure, start } = below(connection);
	await seen();
	vi.advanceTimersByTime(LONG_MS);
	expect(start).not.toHaveBeenCalled();
	figure.scrollIntoView();
	await seen();
	vi.advanceTimersByTime(LONG_MS);
	expect(start).toHaveBeenCalledTimes(1);
});

test('what is gone does not start any more', () => {
	const { figure, start, stop } = below(fast);
	if (stop) stop();
	vi.advanceTimersByTime(LONG_MS);
	figure.dispatchEvent(new PointerEvent('pointerdown'));
	expect(start).not.toHaveBeenCalled();
});
