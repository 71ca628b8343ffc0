import { districtRatesQuestion } from '../district-rates/question';
import { districtRatesScenes } from '../district-rates/scenes';
import type { SceneGroup } from '../scene';
import SceneClusters from './SceneClusters.svelte';

export const clustersScenes: SceneGroup = {
	figure: 'clusters',
	component: SceneClusters,
	question: districtRatesQuestion,
	scenes: districtRatesScenes
};
