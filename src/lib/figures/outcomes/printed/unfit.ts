/**
 * Printed parts that their own page does not count within the whole beside them, with the key of the sentence that says
 * why: they are listed, and no share is made of them.
 */
export const unfit: ReadonlyMap<string, 'printedEnds.unfit.other-case'> = new Map([
	['KPS-e641c1', 'printedEnds.unfit.other-case']
]);
