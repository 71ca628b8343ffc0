import { calculations } from './calculations';
import type { Reply, Request } from './calculator';

addEventListener('message', ({ data: { id, name, args } }: MessageEvent<Request>) => {
	const calculate = calculations[name] as (...given: readonly unknown[]) => unknown;
	postMessage(answer(id, () => calculate(...args)));
});

function answer(id: number, calculate: () => unknown): Reply {
	try {
		return { id, result: calculate() };
	} catch (caught) {
		return { id, error: caught instanceof Error ? caught.message : String(caught) };
	}
}
