import { expect, test } from 'vitest';
import { tally } from '../support/tally';

const file = (name: string, ...statuses: string[]) => ({
	name,
	status: statuses.includes('failed') ? 'failed' : 'passed',
	assertionResults: statuses.map((status, index) => ({ fullName: `test ${index}`, status }))
});
const good = { exitCode: 0, layers: [] };

test('counts what passed and what failed', () => {
	const report = { testResults: [file('a', 'passed', 'failed'), file('b', 'passed')] };
	expect(tally(report, { ...good, exitCode: 1 })).toEqual({ passed: 2, failed: 1, reasons: [] });
});

test.each(['skipped', 'pending', 'todo', 'disabled'])('a test that is %s counts as failed', (status) => {
	expect(tally({ testResults: [file('a', 'passed', status)] }, good)).toMatchObject({ passed: 1, failed: 1 });
});

test('a file that did not load counts as one failure', () => {
	const broken = { ...file('a'), status: 'failed' };
	expect(tally({ testResults: [broken, file('b', 'passed')] }, { ...good, exitCode: 1 })).toMatchObject({
		passed: 1,
		failed: 1
	});
});

test('an asked layer without a test counts as one failure', () => {
	const report = { testResults: [file('/x/tests/unit/a.test.ts', 'passed')] };
	expect(tally(report, { exitCode: 0, layers: ['unit', 'e2e'] })).toEqual({
		passed: 1,
		failed: 1,
		reasons: ['No test ran in the layer e2e']
	});
});

test('a runner that fails without a failed test counts as one failure', () => {
	expect(tally({ testResults: [file('a', 'passed')] }, { ...good, exitCode: 1 })).toMatchObject({
		failed: 1
	});
});
