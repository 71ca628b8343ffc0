import { ProblemError, type Problem } from '../problem';

/** What a failed statement of this name means, in the words of DuckDB's error. A problem that has a name keeps it. */
export function queryProblem(query: string, caught: unknown): ProblemError {
	if (caught instanceof ProblemError) return caught;
	const cause = caught instanceof Error ? caught.message : String(caught);
	const isMemory =
		/out of memory|failed to (allocate|pin)|could not allocate|allocation failed|bad_alloc/i.test(cause);
	const problem: Problem = isMemory ? { kind: 'out-of-memory', query } : { kind: 'query', query, cause };
	return new ProblemError(problem, { cause: caught });
}
