import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkInputs, type InputFiles } from '../../scripts/check/check-inputs';
import { faultSentence } from '../../scripts/check/fault';
import { readInputs } from '../../scripts/make/read-inputs';
import { cellMutations } from '../fixtures/data/cell-mutations';
import { swap, type Mutation } from '../fixtures/data/mutation';
import { ruleMutations } from '../fixtures/data/rule-mutations';
import { shapeMutations } from '../fixtures/data/shape-mutations';

const files = await readInputs([join(import.meta.dirname, '../../data')]);

function edited(inputs: InputFiles, file: string, edit: Mutation['edit']): InputFiles {
	const changed = edit(Buffer.from(inputs.get(file) ?? []).toString('utf8'));
	return new Map(inputs).set(file, typeof changed === 'string' ? Buffer.from(changed, 'utf8') : changed);
}

const sentences = (inputs: InputFiles) => checkInputs(inputs).faults.map(faultSentence);

describe('the check of the data', () => {
	it('finds nothing wrong with the facts as they were compiled', () => {
		expect(sentences(files)).toEqual([]);
	});

	it.each([...shapeMutations, ...cellMutations, ...ruleMutations])(
		'names $mistake in $file',
		({ file, edit, faults }) => {
			expect(sentences(edited(files, file, edit))).toEqual(faults);
		}
	);

	it('reports three mistakes of one file together, in the order of its lines', () => {
		const once = edited(files, 'incidents.csv', swap('1998-09-01,month', '2023-02-29,month'));
		const twice = edited(once, 'incidents.csv', swap('avcc;cplc', 'avcc;cpcl'));
		const thrice = edited(twice, 'incidents.csv', swap('The News,2015,1,high', 'The News,1990,1,high'));
		expect(checkInputs(thrice).faults.map(({ line, column }) => [line, column])).toEqual([
			[2, 'source_year'],
			[5, 'date'],
			[32, 'resolved_by']
		]);
	});

	it('reports several mistakes of one row, and what can be judged beside a spoilt cell', () => {
		const row = swap('1998-09-01,month,karachi-central', '1998-09-17,month,karachi-city');
		const wrong = edited(files, 'incidents.csv', row);
		expect(checkInputs(wrong).faults.map(({ line, column }) => [line, column])).toEqual([
			[5, 'date'],
			[5, 'district_id']
		]);
	});

	it('goes on to the other files when one cannot be read', () => {
		const broken = edited(files, 'published_statistics.csv', () => '');
		const wrong = edited(broken, 'deflators.csv', swap('1990,18.00', '1990,"18,00"'));
		expect(checkInputs(wrong).faults.map(({ file }) => file)).toEqual([
			'deflators.csv',
			'published_statistics.csv'
		]);
	});

	it('names every file that is not there', () => {
		expect(checkInputs(new Map()).faults.map(({ file }) => file)).toEqual([...files.keys()].sort());
	});

	it('takes the columns in any order', () => {
		const turned = edited(files, 'headline_series.csv', (text) =>
			text.replace(/^([^,\n]*),(.*)$/gm, '$2,$1')
		);
		expect(sentences(turned)).toEqual([]);
	});
});
