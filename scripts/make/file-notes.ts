import type { TableDeclaration } from '../tables/declaration';

/** What a file of a table says of itself inside, where its format has room for it. */
export function fileNotes({
	name,
	title,
	licence,
	synthetic
}: TableDeclaration): Readonly<Record<string, string>> {
	return {
		table: name,
		title: title.en,
		licence: licence.id,
		attribution: licence.attribution,
		...(synthetic ? { synthetic: 'SYNTHETIC: made up by a program; no row is a real case' } : {})
	};
}

/** The name of a file of a table, under the site's `data/`. A synthetic table says so in every one. */
export function fileName({ name, synthetic }: TableDeclaration, extension: string): string {
	return `${synthetic ? 'SYNTHETIC-' : ''}${name}.${extension}`;
}
