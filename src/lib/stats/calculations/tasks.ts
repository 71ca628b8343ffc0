import type { calculations } from './calculations';

type Calculations = typeof calculations;

export type CalculationName = keyof Calculations;

/** A calculation with what it is given. */
export interface CalculationTask<K extends CalculationName = CalculationName> {
	readonly name: K;
	readonly args: Readonly<Parameters<Calculations[K]>>;
}

export type CalculationResult<K extends CalculationName> = ReturnType<Calculations[K]>;
