import { cell, columnNames, type RawTable } from '../check/raw-table';
import { checkInputs, type InputFiles } from '../check/check-inputs';
import type { Fault } from '../check/fault';
import { statIdOf } from '../check/stat-id';
import { publishedStatistics } from '../tables/published-statistics';

/** What is known of a new figure: a text for each column of published_statistics but `stat_id`, blank or absent where none. */
export type FigureFacts = Readonly<Record<string, string>>;

export interface AddedFigure {
	readonly stat_id: string;
	/** The whole file with the new row at its end. */
	readonly fileText: string;
	/** What is wrong with the files once the row is in; only without any may the text be written. */
	readonly faults: readonly Fault[];
	/** All published figures, the new one last; null when the file could not be read. */
	readonly published: RawTable | null;
}

export const PUBLISHED_FILE = publishedStatistics.input ?? '';

/** The columns that whoever adds a figure gives. */
export const givenColumns: readonly string[] = columnNames(publishedStatistics.columns).filter(
	(name) => name !== 'stat_id'
);

/**
 * What becomes of `published_statistics.csv` when this figure is added, and does it hold?
 *
 * @throws RangeError when the facts name a column that the table does not have.
 */
export function addedFigure(inputs: InputFiles, facts: FigureFacts): AddedFigure {
	const unknown = Object.keys(facts).filter((name) => !givenColumns.includes(name));
	if (unknown.length > 0) throw new RangeError(`no such column: ${unknown.join(', ')}`);
	const stat_id = statIdOf((name) => facts[name] ?? '');
	const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(inputs.get(PUBLISHED_FILE));
	const header = before.slice(0, before.indexOf('\n')).trimEnd().split(',');
	const line = header.map((name) => csvCell(name === 'stat_id' ? stat_id : (facts[name] ?? ''))).join(',');
	const lineEnd = before.includes('\r\n') ? '\r\n' : '\n';
	const fileText = `${before}${before.endsWith('\n') ? '' : lineEnd}${line}${lineEnd}`;
	const { tables, faults } = checkInputs(new Map(inputs).set(PUBLISHED_FILE, Buffer.from(fileText, 'utf8')));
	return { stat_id, fileText, faults, published: tables.get(publishedStatistics.name) ?? null };
}

/** A published figure in one line: value, unit, what, where, when, by whom. */
export function figureSentence({ rows }: RawTable, statId: string): string {
	const row = rows.find((candidate) => cell(candidate, 'stat_id') === statId);
	if (!row) return statId;
	const of = (name: string) => cell(row, name);
	return `${statId}: ${of('value')} (${of('unit')}) ${of('measure')} of ${of('crime_type')}, ${of('geo_name')}, ${of('period_start')} to ${of('period_end')}, ${of('compiler')}, in ${of('source_publisher')}`;
}

function csvCell(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
