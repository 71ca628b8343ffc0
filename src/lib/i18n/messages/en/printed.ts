/** Printed figures, in whichever figure they stand. */
export const printed = {
	'printed.note.low-out': 'Printed figures of low confidence are left out, as you chose.',
	'printed.note.low-in':
		'Nothing is calculated with a printed figure of low confidence, even where you include such reports everywhere.',
	'printed.other-compilers': 'other compilers: {list}'
} as const;
