import { districtMapScenes } from './district-map/scenes';
import type { Scene, SceneGroup } from './scene';
import { sceneId } from './scene';
import { yearlyCountsScenes } from './yearly-counts/scenes';

/** The scenes of every figure. */
export const sceneGroups: readonly SceneGroup[] = [yearlyCountsScenes, districtMapScenes];

export interface FoundScene {
	readonly group: SceneGroup;
	readonly scene: Scene;
}

/** Every scene under its id. */
export const scenesById: ReadonlyMap<string, FoundScene> = new Map(
	sceneGroups.flatMap((group) => group.scenes.map((scene) => [sceneId(group, scene), { group, scene }] as const))
);
