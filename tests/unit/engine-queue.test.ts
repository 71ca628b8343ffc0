import { describe, expect, test } from 'vitest';
import { Queue, unlessCancelled } from '$lib/engine/queue';

const cancelled = { problem: { kind: 'cancelled' } };

describe('a queue', () => {
	test('runs one task at a time, in order, past one that fails', async () => {
		const queue = new Queue();
		const told: string[] = [];
		const task = (name: string, turns: number) => async () => {
			told.push(`${name} begins`);
			for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
			told.push(`${name} ends`);
			if (name === 'b') throw new RangeError(name);
		};
		const all = [queue.run(task('a', 9)), queue.run(task('b', 1)), queue.run(task('c', 1))];
		expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual([
			'fulfilled',
			'rejected',
			'fulfilled'
		]);
		expect(told).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
	});

	test('never begins what is given up before its turn', async () => {
		const queue = new Queue();
		const giveUp = new AbortController();
		let hasBegun = false;
		const first = queue.run(async () => giveUp.abort());
		const second = queue.run(async () => (hasBegun = true), giveUp.signal);
		await first;
		await expect(second).rejects.toMatchObject(cancelled);
		expect(hasBegun).toBe(false);
	});
});

describe('unless cancelled', () => {
	test('an answer and an error pass', async () => {
		const { signal } = new AbortController();
		await expect(unlessCancelled(Promise.resolve(1), signal)).resolves.toBe(1);
		await expect(unlessCancelled(Promise.reject(new RangeError('no')), signal)).rejects.toThrow('no');
	});

	test('what never answers is let go, at once or when given up', async () => {
		const never = new Promise(() => undefined);
		await expect(unlessCancelled(never, AbortSignal.abort())).rejects.toMatchObject(cancelled);
		const giveUp = new AbortController();
		const answer = unlessCancelled(never, giveUp.signal);
		giveUp.abort();
		await expect(answer).rejects.toMatchObject(cancelled);
	});
});
