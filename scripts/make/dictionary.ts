import type { ColumnDeclaration, TableDeclaration } from '../tables/declaration';

const missingWords: Readonly<Record<ColumnDeclaration['missing'], string>> = {
	never: 'never blank',
	'not-reported': 'blank: not reported',
	'not-covered': 'blank: not covered',
	'not-applicable': 'blank: does not apply'
};

/** Longest list of codes that the table of columns spells out in its row. */
const CODES_IN_ROW = 30;

/** The name of the dictionary that lies beside a file of `data/`. */
export function dictionaryName({ name }: TableDeclaration): string {
	return `${name}.md`;
}

/** The dictionary and licence note of a file of `data/`, in English and Urdu, made from its declaration. */
export function dictionary(declaration: TableDeclaration): string {
	const { name, title, summary, input, columns, key, order, licence } = declaration;
	const long = columns.filter(({ codes }) => codes !== null && codes.length > CODES_IN_ROW);
	return [
		`# ${title.en}`,
		`${title.ur}`,
		`\`${input ?? name}\`. ${summary.en}`,
		summary.ur,
		'## Columns',
		table(columns),
		...long.map(({ name: column, codes }) => `Codes of \`${column}\`: ${codeList(codes)}.`),
		key.length === 0 ? '' : `No two rows agree in ${codeList(key)}.`,
		`In the files that are made of it the rows are sorted by ${codeList(order)}.`,
		'## Licence',
		`[${licence.name}](${licence.url}) (\`${licence.id}\`). Attribution: ${licence.attribution}.`,
		'This page is made from `scripts/tables/` by `npm run data -- --dictionaries`.'
	]
		.filter((paragraph) => paragraph !== '')
		.join('\n\n')
		.concat('\n');
}

function table(columns: readonly ColumnDeclaration[]): string {
	const rows = columns.map(({ name, type, unit, missing, description, codes }) => {
		const inRow = codes !== null && codes.length <= CODES_IN_ROW ? ` Codes: ${codeList(codes)}.` : '';
		return `| \`${name}\` | ${type} | ${unit === 'none' ? '' : unit} | ${missingWords[missing]} | ${description.en}${inRow} | ${description.ur} |`;
	});
	return ['| column | type | unit | blank | what it is | تفصیل |', '|---|---|---|---|---|---|', ...rows].join(
		'\n'
	);
}

function codeList(codes: readonly string[] | null): string {
	return (codes ?? []).map((code) => `\`${code}\``).join(', ');
}
