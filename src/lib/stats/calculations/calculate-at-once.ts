import { calculations } from './calculations';
import type { CalculationName, CalculationResult, CalculationTask } from './tasks';

/** What does this calculation come to? Worked out here and now, whatever it takes: not on a page that a reader scrolls. */
export function calculateAtOnce<K extends CalculationName>({
	name,
	args
}: CalculationTask<K>): CalculationResult<K> {
	const calculate = calculations[name] as (...given: readonly unknown[]) => CalculationResult<K>;
	return calculate(...args);
}
