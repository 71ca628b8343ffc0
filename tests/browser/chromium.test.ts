import { expect, test } from 'vitest';

test('the browser of the tests draws with WebGL 2', () => {
	const gl = document.createElement('canvas').getContext('webgl2');
	expect(gl?.getParameter(gl.VERSION)).toContain('WebGL 2.0');
});

test('the browser of the tests compiles WebAssembly', async () => {
	const emptyModule = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
	expect(await WebAssembly.compile(emptyModule)).toBeInstanceOf(WebAssembly.Module);
});

test('the clock of the tests stands west of Greenwich', () => {
	expect(new Date(Date.UTC(2010, 0, 1)).getFullYear()).toBe(2009);
});
