import type { Choices } from '../filters/choices';
import type { Statement } from '../sql/statement';
import { districtRatesQuestion } from './district-rates/question';
import { ransomSpreadQuestion } from './ransom-spread/question';
import { seasonsQuestion } from './seasons/question';
import { survivalQuestion } from './survival/question';
import { timeToEndQuestion } from './time-to-end/question';
import { trendQuestion } from './trend/question';
import { unseenListsQuestion } from './unseen/lists/question';
import { unseenQuestion } from './unseen/question';

/** Every question that the page of the statistics asks for these choices: it is built with the answers to the default ones. */
export function exploreStatements(choices: Choices): readonly Statement[] {
	return [
		trendQuestion(choices),
		seasonsQuestion(choices),
		districtRatesQuestion(choices),
		survivalQuestion(choices),
		timeToEndQuestion(choices),
		ransomSpreadQuestion(choices),
		unseenQuestion(choices),
		unseenListsQuestion(choices)
	].flatMap(({ statements }) => Object.values<Statement>(statements));
}
