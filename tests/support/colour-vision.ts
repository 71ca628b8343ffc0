import { lab, rgb } from 'd3';

type Matrix = readonly (readonly [number, number, number])[];

/** Complete red and green blindness in linear light: Machado, Oliveira and Fernandes 2009, severity 1. */
export const colourVisions: Readonly<Record<string, Matrix>> = {
	'full colour vision': [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	]
};

function linear(channel: number): number {
	const share = channel / 255;
	return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function encoded(light: number): number {
	const share = Math.min(1, Math.max(0, light));
	return 255 * (share <= 0.0031308 ? 12.92 * share : 1.055 * share ** (1 / 2.4) - 0.055);
}

/** The colour as eyes of that kind see it. */
export function seen(colour: string, matrix: Matrix): string {
	const { r, g, b } = rgb(colour);
	const [red = 0, green = 0, blue = 0] = matrix.map(([x, y, z]) =>
		encoded(x * linear(r) + y * linear(g) + z * linear(b))
	);
	return rgb(red, green, blue).formatHex();
}

/** CIE 1976 colour difference: 2.3 is just noticed side by side. */
export function difference(one: string, other: string): number {
	const [a, b] = [lab(one), lab(other)];
	return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}

/** CIE lightness, 0 to 100: what a grey print leaves of a colour. */
export function lightness(colour: string): number {
	return lab(colour).l;
}

/** Contrast ratio of WCAG 2. */
export function contrast(one: string, other: string): number {
	const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
	const { r, g, b } = rgb(colour);
	return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}
