import { districtRatesQuestion } from '../district-rates/question';
import { districtRatesScenes } from '../district-rates/scenes';
import type { SceneGroup } from '../scene';
import Funnel from './Funnel.svelte';

export const funnelScenes: SceneGroup = {
	figure: 'funnel',
	component: Funnel,
	question: districtRatesQuestion,
	scenes: districtRatesScenes
};
