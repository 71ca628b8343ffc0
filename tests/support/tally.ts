/** What the JSON reporter of vitest writes, as far as the tally reads it. */
export interface TestReport {
	readonly testResults: readonly {
		readonly name: string;
		readonly status: string;
		readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
	}[];
}

/** The last line of the test command, and why more counts as failed than the runner says. */
export interface Tally {
	readonly passed: number;
	readonly failed: number;
	readonly reasons: readonly string[];
}

/**
 * How many tests passed and failed? A skipped or pending test, a file that did not load, a layer with no test at
 * all and an exit code that nothing else explains count as one failure each.
 */
export function tally(
	{ testResults }: TestReport,
	{ exitCode, layers }: { readonly exitCode: number; readonly layers: readonly string[] }
): Tally {
	const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
	const passed = tests.filter(({ status }) => status === 'passed').length;
	const failed = tests.filter(({ status }) => status === 'failed').length;

	const skipped = tests
		.filter(({ status }) => status !== 'passed' && status !== 'failed')
		.map(({ fullName }) => `Skipped, which counts as failed: ${fullName}`);
	const notLoaded = testResults
		.filter(
			({ status, assertionResults }) =>
				status === 'failed' && assertionResults.every((test) => test.status !== 'failed')
		)
		.map(({ name }) => `Failed outside its tests: ${name}`);
	const empty = layers
		.filter(
			(layer) => !testResults.some(({ name }) => name.replaceAll('\\', '/').includes(`tests/${layer}/`))
		)
		.map((layer) => `No test ran in the layer ${layer}`);

	const reasons = [...skipped, ...notLoaded, ...empty];
	if (exitCode !== 0 && failed + reasons.length === 0) {
		reasons.push(`The test runner ended with exit code ${exitCode}, though no test failed`);
	}
	return { passed, failed: failed + reasons.length, reasons };
}
