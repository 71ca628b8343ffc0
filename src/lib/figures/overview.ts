import type { Choices } from '../filters/choices';
import type { Statement } from '../sql/statement';
import { districtMapQuestion } from './district-map/question';
import { openingQuestion } from './opening/question';
import { printedEndsQuestion } from './outcomes/printed/question';
import { outcomesQuestion } from './outcomes/question';
import { resolversQuestion } from './outcomes/resolvers/question';
import { timeToEndQuestion } from './time-to-end/question';
import { yearlyCountsQuestion } from './yearly-counts/question';

/** Every question that the overview asks for these choices: the page is built with the answers to the default ones. */
export function overviewStatements(choices: Choices): readonly Statement[] {
	return [openingQuestion(choices), yearlyCountsQuestion(choices), districtMapQuestion(choices), outcomesQuestion(choices), resolversQuestion(choices), printedEndsQuestion(choices), timeToEndQuestion(choices)].flatMap(({ statements }) => Object.values<Statement>(statements));
}
