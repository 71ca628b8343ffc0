import { clustersScenes } from './clusters/scenes';
import { districtMapScenes } from './district-map/scenes';
import { funnelScenes } from './funnel/scenes';
import { printedEndsScenes } from './outcomes/printed/scenes';
import { resolversScenes } from './outcomes/resolvers/scenes';
import { outcomesScenes } from './outcomes/scenes';
import { ransomSpreadScenes } from './ransom-spread/scenes';
import { ransomScenes } from './ransom/scenes';
import { type Scene, type SceneGroup, sceneId } from './scene';
import { survivalScenes } from './survival/scenes';
import { seasonsScenes } from './seasons/scenes';
import { timeToEndScenes } from './time-to-end/scenes';
import { catalogueShareScenes, coverageScenes, unreportedScenes } from './coverage/scenes';
import { placesAndYearsScenes } from './places-and-years/scenes';
import { unseenListsScenes, unseenScenes } from './unseen/scenes';
import { printedArrestsScenes, printedPeopleScenes } from './who/printed-scenes';
import { trendScenes } from './trend/scenes';
import { byWhomScenes, whoScenes } from './who/scenes';
import { yearlyCountsScenes } from './yearly-counts/scenes';

/** The scenes of every figure. */
export const sceneGroups: readonly SceneGroup[] = [
	yearlyCountsScenes,
	districtMapScenes,
	ransomScenes,
	ransomSpreadScenes,
	outcomesScenes,
	resolversScenes,
	printedEndsScenes,
	timeToEndScenes,
	whoScenes,
	printedPeopleScenes,
	byWhomScenes,
	printedArrestsScenes,
	coverageScenes,
	catalogueShareScenes,
	unreportedScenes,
	placesAndYearsScenes,
	trendScenes,
	seasonsScenes,
	funnelScenes,
	clustersScenes,
	survivalScenes,
	unseenScenes,
	unseenListsScenes
];

export interface FoundScene {
	readonly group: SceneGroup;
	readonly scene: Scene;
}

/** Every scene under its id. */
export const scenesById: ReadonlyMap<string, FoundScene> = new Map(
	sceneGroups.flatMap((group) =>
		group.scenes.map((scene) => [sceneId(group, scene), { group, scene }] as const)
	)
);
