import type { Component } from 'svelte';
import type { PackedFrame } from '../engine/frame';
import type { Choices } from '../filters/choices';
import type { Lang } from '../i18n/lang';
import type { Statement } from '../sql/statement';

/** One state of a figure, made by hand: at once a golden drawing, a page of the gallery and a fixture. */
export interface Scene {
	/** kebab-case, once in its figure: `default`, `empty`, `one-point`. */
	readonly name: string;
	readonly lang: Lang;
	readonly widthPx: number;
	readonly choices: Choices;
	/** The answer to each statement of the figure's question, by its name there. */
	readonly frames: Readonly<Record<string, PackedFrame>>;
}

/** A figure with its scenes. */
export interface SceneGroup {
	readonly figure: string;
	readonly component: Component;
	readonly question: (choices: Choices) => { readonly statements: Readonly<Record<string, Statement>> };
	readonly scenes: readonly Scene[];
}

/** The name of a scene among all scenes; part of its address. */
export function sceneId(group: SceneGroup, scene: Scene): string {
	return `${group.figure}-${scene.name}`;
}

/** The frames of a scene under the keys by which its figure will ask for them. */
export function framesByKey(group: SceneGroup, scene: Scene): Readonly<Record<string, PackedFrame>> {
	const statements = Object.entries(group.question(scene.choices).statements);
	return Object.fromEntries(
		statements.map(([name, statement]) => {
			const frame = scene.frames[name];
			if (!frame) throw new RangeError(`scene ${sceneId(group, scene)} has no frame for ${name}`);
			return [statement.key, frame];
		})
	);
}
