import { createStore, table } from '../../../sandbox/core/store.mts';
import { createLog, type LogLimits } from '../../../sandbox/server/log.mts';

/** The limits that keep a sandbox from growing when it runs for weeks. */

const REQUEST = { time: '', method: 'GET', path: '/', query: {}, headers: {} };

function filled(limits: LogLimits, bodies: readonly unknown[]) {
	const log = createLog(limits);
	for (const body of bodies) log.setBody(log.start(REQUEST), 'response', body);
	return log;
}

describe('the log', () => {
	it('keeps the latest calls', () => {
		const log = filled({ calls: 2, size: 1000, body: 1000 }, ['a', 'b', 'c']);
		expect(log.entries().map(({ id, response }) => [id, response])).toEqual([
			[2, 'b'],
			[3, 'c'],
		]);
		expect(log.entries(1).map(({ id }) => id)).toEqual([3]);
		expect([log.count(), log.entries(0)]).toEqual([2, []]);
	});

	it('keeps bodies up to a size in all', () => {
		const log = filled({ calls: 10, size: 25, body: 1000 }, [
			'a'.repeat(8),
			'b'.repeat(8),
			'c'.repeat(8),
		]);
		expect(log.entries().map(({ response }) => String(response)[0])).toEqual(['b', 'c']);
		log.clear();
		log.setBody(log.start(REQUEST), 'body', 'd'.repeat(20));
		expect(log.count()).toBe(1);
	});

	it('keeps no body that is too long, but says so', () => {
		const log = filled({ calls: 10, size: 1000, body: 30 }, ['x'.repeat(40)]);
		expect(log.entries()[0]?.response).toBe('more than 30 characters');
	});

	it('records no response to a call that it dropped', () => {
		const log = createLog({ calls: 1, size: 30, body: 30 });
		const slow = log.start(REQUEST);
		log.start(REQUEST);
		log.setBody(slow, 'response', 'late');
		expect(log.entries()).toEqual([expect.not.objectContaining({ response: expect.anything() })]);
	});
});

it('a table keeps the latest rows, if it is to', () => {
	const rows = createStore().table(table<number>('few', { keep: 2 }));
	rows.set('a', 1).set('b', 2).set('a', 3).set('c', 4);
	expect([...rows]).toEqual([
		['b', 2],
		['c', 4],
	]);
});
