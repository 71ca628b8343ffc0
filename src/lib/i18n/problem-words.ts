import type { Problem } from '../problem';
import type { Words } from './words';

/** Says a problem to the reader in full, once on a page: what happened, what is safe, what to do. */
export function problemText(problem: Problem, words: Words): string {
	switch (problem.kind) {
		case 'manifest':
		case 'data-missing':
		case 'data-not-arrow':
		case 'data-damaged':
		case 'engine-download':
			return words.t(`problem.${problem.kind}`, { file: problem.file });
		case 'too-slow':
			return words.t('problem.too-slow', { seconds: Math.round(problem.limitMs / 1000) });
		case 'query':
			return words.t('problem.query', { query: problem.query });
		case 'contract':
			return words.t('problem.contract', { query: problem.query, column: problem.column });
		default:
			return words.t(`problem.${problem.kind}`);
	}
}

/** Says a problem in a line, at each figure that it stops: what did not come, and that the numbers are the last ones. */
export function problemLine(problem: Problem, words: Words): string {
	return words.t(`problem.line.${problem.kind}`, {
		file: 'file' in problem ? problem.file : '',
		query: 'query' in problem ? problem.query : ''
	});
}
