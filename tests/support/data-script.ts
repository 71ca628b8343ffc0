import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface ScriptRun {
	readonly exitCode: number;
	readonly output: string;
	readonly errors: string;
}

/** Runs one of `scripts/` as a reader does from the command line. */
export function runScript(name: string, args: readonly string[]): Promise<ScriptRun> {
	return new Promise((resolve) => {
		const command = ['--import', 'tsx', `scripts/${name}`, ...args];
		execFile(process.execPath, command, { cwd: root, encoding: 'utf8' }, (error, output, errors) => {
			const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
			resolve({ exitCode, output, errors });
		});
	});
}
