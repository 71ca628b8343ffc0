import type { Choices } from '../filters/choices';
import type { Statement } from '../sql/statement';
import { catalogueShareQuestion } from './coverage/catalogue-share/question';
import { coverageQuestion } from './coverage/question';
import { unreportedQuestion } from './coverage/unreported/question';
import { districtMapQuestion } from './district-map/question';
import { openingQuestion } from './opening/question';
import { printedEndsQuestion } from './outcomes/printed/question';
import { outcomesQuestion } from './outcomes/question';
import { resolversQuestion } from './outcomes/resolvers/question';
import { timeToEndQuestion } from './time-to-end/question';
import { placesAndYearsQuestion } from './places-and-years/question';
import { ransomQuestion } from './ransom/question';
import { printedArrestsQuestion } from './who/printed-arrests/question';
import { printedPeopleQuestion } from './who/printed-people/question';
import { whoQuestion } from './who/question';
import { yearlyCountsQuestion } from './yearly-counts/question';

/** Every question that the overview asks for these choices: the page is built with the answers to the default ones. */
export function overviewStatements(choices: Choices): readonly Statement[] {
	return [
		openingQuestion(choices),
		yearlyCountsQuestion(choices),
		districtMapQuestion(choices),
		ransomQuestion(choices),
		outcomesQuestion(choices),
		resolversQuestion(choices),
		printedEndsQuestion(choices),
		timeToEndQuestion(choices),
		whoQuestion(choices),
		printedPeopleQuestion(choices),
		printedArrestsQuestion(choices),
		coverageQuestion(choices),
		catalogueShareQuestion(choices),
		unreportedQuestion(choices),
		placesAndYearsQuestion(choices)
	].flatMap(({ statements }) => Object.values<Statement>(statements));
}
