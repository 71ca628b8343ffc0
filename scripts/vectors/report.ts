import { fails, type AnsweredVector, type VectorOutcome } from './outcome';

/** Faults of one file that are printed; the rest is counted. */
const FAULTS_SHOWN = 5;

function share(part: number): string {
	return `${Number((part * 100).toPrecision(2))} % of the tolerance`;
}

function answeredLines(outcome: AnsweredVector): readonly string[] {
	const { faults, notOffered, compared, largestError, largestShareOfTolerance } = outcome;
	const left = notOffered.length === 0 ? '' : `; not offered: ${notOffered.join(', ')}`;
	const verdict = faults.length === 0 ? 'ok' : 'FAILED';
	const error = `largest error ${largestError.toExponential(1)}, ${share(largestShareOfTolerance)}`;
	const rest = faults.length - FAULTS_SHOWN;
	return [
		`${verdict}, ${compared} compared, ${error}${left}`,
		...faults.slice(0, FAULTS_SHOWN),
		...(rest > 0 ? [`and ${rest} more`] : [])
	];
}

function words(outcome: VectorOutcome): readonly string[] {
	switch (outcome.kind) {
		case 'answered':
			return answeredLines(outcome);
		case 'skipped':
			return ['skipped: it names no method'];
		case 'not-offered':
			return ['not offered'];
		case 'unknown':
			return ['FAILED: no such method'];
		case 'unreadable':
			return [`FAILED: ${outcome.fault}`];
	}
}

/** One line a file, its faults indented below it. */
export function outcomeLines(outcome: VectorOutcome): readonly string[] {
	const method = 'method' in outcome ? outcome.method : '-';
	const [first = '', ...faults] = words(outcome);
	return [
		`${method.padEnd(36)} ${outcome.file.padEnd(42)} ${first}`,
		...faults.map((fault) => `    ${fault}`)
	];
}

/** The line that closes a run. */
export function closingLine(outcomes: readonly VectorOutcome[]): string {
	const count = (test: (outcome: VectorOutcome) => boolean) => outcomes.filter(test).length;
	const ok = count((outcome) => outcome.kind === 'answered' && !fails(outcome));
	const notOffered = count(({ kind }) => kind === 'not-offered');
	const skipped = count(({ kind }) => kind === 'skipped');
	return `${ok} ok, ${count(fails)} failed, ${notOffered} not offered, ${skipped} skipped`;
}
