import type { Choices } from '../../filters/choices';
import { catalogueShareQuestion } from '../coverage/catalogue-share/question';

/**
 * How many incidents does the press catalogue hold for each case that was counted? Asks what the catalogue beside the
 * printed counts asks: its real rows whichever table is chosen, the whole city, kidnapping for ransom.
 */
export function unseenQuestion(choices: Choices) {
	return catalogueShareQuestion(choices);
}
