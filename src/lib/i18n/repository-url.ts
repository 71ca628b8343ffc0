/** Written into the code at build from the environment's `REPOSITORY_URL`; absent in tests. */
declare const __REPOSITORY_URL__: string | undefined;

/**
 * The address of the project's repository as it was given to the build, without a slash at its end; null when it was not.
 *
 * @throws RangeError when it is no web address: a link that leads nowhere is worse than a build that stops.
 */
export function repositoryAddress(given: string): string | null {
	if (given === '') return null;
	if (!/^https?:\/\/[^\s/]+/.test(given)) throw new RangeError(`REPOSITORY_URL is no web address: ${given}`);
	return given.replace(/\/+$/, '');
}

/** Where a reader can say that a number is wrong; null when the build was not told, and then no page promises it. */
export const repositoryUrl = repositoryAddress(
	typeof __REPOSITORY_URL__ === 'string' ? __REPOSITORY_URL__ : ''
);
