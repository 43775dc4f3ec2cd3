/** Concurrency, order of results, and tasks that are no longer started. */
import type { ItemInput } from '../../../nodes/PayPal/request/buildRequest';
import { inputsOf } from '../../../nodes/PayPal/request/parameters';
import {
	fixedConcurrency,
	inOrder,
	onDemand,
	runConcurrently,
} from '../../../nodes/shared/concurrencyLimiter';

/** Tasks that the test ends. */
function tasks() {
	const begun: number[] = [];
	const ends = new Map<number, { end: () => void; fail: (error: Error) => void }>();
	const task = async (index: number): Promise<number> => {
		begun.push(index);
		await new Promise<void>((end, fail) => ends.set(index, { end, fail }));
		return index;
	};
	const settled = async (): Promise<void> => await new Promise((done) => setImmediate(done));
	return {
		task,
		begun,
		async end(...indexes: number[]) {
			for (const index of indexes) ends.get(index)?.end();
			await settled();
		},
		async fail(index: number) {
			ends.get(index)?.fail(new Error(`task ${index}`));
			await settled();
		},
	};
}

async function collect(results: AsyncGenerator<number>): Promise<{ got: number[]; why: string }> {
	const got: number[] = [];
	try {
		for await (const each of results) got.push(each);
	} catch (error) {
		return { got, why: (error as Error).message };
	}
	return { got, why: '' };
}

describe('results in order', () => {
	it('lets another begin when any ends, and gives them in their order', async () => {
		const { task, begun, end } = tasks();
		const all = collect(inOrder(5, 2, task));
		await end(1, 2, 3);
		await end(2);
		await end(3);
		expect(begun).toEqual([0, 1, 2, 3, 4]);
		await end(0, 4);
		expect(await all).toEqual({ got: [0, 1, 2, 3, 4], why: '' });
	});

	it('begins none after a failure, and gives what came before it', async () => {
		const { task, begun, end, fail } = tasks();
		const all = collect(inOrder(9, 3, task));
		await end(0);
		await fail(2);
		await end(1, 3);
		expect(await all).toEqual({ got: [0, 1], why: 'task 2' });
		expect(begun).toEqual([0, 1, 2, 3]);
	});

	it('starts none that is not requested, one by one', async () => {
		const { task, begun, end } = tasks();
		const results = onDemand(3, task);
		const first = results.next();
		await end(0);
		expect((await first).value).toBe(0);
		expect(begun).toEqual([0]);
	});
});

describe('inputs read ahead', () => {
	const read = (index: number): ItemInput => {
		seen.push(index);
		if (index === 2) throw new Error('no such expression');
		return { values: { index }, timezone: 'UTC' };
	};
	let seen: number[];
	beforeEach(() => {
		seen = [];
	});

	it('reads each once, save one that fails, and tells of an expression that fails when its turn comes', () => {
		const inputs = inputsOf(read, 4);
		expect(inputs.take(0).values).toEqual({ index: 0 });
		inputs.prepare(100);
		expect(seen).toEqual([0, 1, 2, 3]);
		expect(inputs.take(1).values).toEqual({ index: 1 });
		expect(() => inputs.take(2)).toThrow('no such expression');
		expect(inputs.take(3).values).toEqual({ index: 3 });
		expect(seen).toEqual([0, 1, 2, 3, 2]);
	});

	it('reads while calls are waited for, no further than as many as may go next', async () => {
		const inputs = inputsOf(read, 2);
		const order: string[] = [];
		let response = (): void => undefined;
		await runConcurrently(2, fixedConcurrency(1), {
			task: async (index) => {
				inputs.take(index);
				order.push(`sent ${index}`);
				if (index === 0) await new Promise<void>((done) => (response = done));
				return true;
			},
			prepare: (end) => {
				order.push(`read up to ${end}`);
				inputs.prepare(end);
				response();
			},
		});
		expect(order).toEqual(['sent 0', 'read up to 2', 'sent 1']);
		expect(seen).toEqual([0, 1]);
	});
});
