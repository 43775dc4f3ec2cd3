import { createScheduler } from '../../../sandbox/core/clock.mts';
import { addDuration } from '../../../sandbox/core/duration.mts';
import { createStore } from '../../../sandbox/core/store.mts';

const START = Date.parse('2026-01-31T00:00:00Z');
const iso = (time: number): string => new Date(time).toISOString().slice(0, 19);

describe('durations', () => {
	it.each([
		['PT3H', '2026-01-31T03:00:00'],
		['P29D', '2026-03-01T00:00:00'],
		['P1M', '2026-02-28T00:00:00'],
		['P1Y2M', '2027-03-31T00:00:00'],
		['P1W', '2026-02-07T00:00:00'],
		['PT1.5S', '2026-01-31T00:00:01'],
	])('adds %s', (duration, end) => expect(iso(addDuration(START, duration))).toBe(end));

	it.each(['', 'P', 'PT', '3H', 'P3H', '-P1D'])('refuses %p', (text) =>
		expect(() => addDuration(START, text)).toThrow('duration'),
	);
});

describe('the scheduler', () => {
	const setUp = () => {
		const done: string[] = [];
		const store = createStore();
		const scheduler = createScheduler(store, { start: START, running: false }, (job) => {
			done.push(`${job.subject} at ${iso(scheduler.now())}`);
			if (job.subject === 'again') scheduler.schedule('x', 'follower', scheduler.now() + 60_000);
		});
		return { scheduler, store, done };
	};

	it('runs tasks at their time and in order, including those that they schedule', async () => {
		const { scheduler, done } = setUp();
		scheduler.schedule('x', 'later', START + 120_000);
		scheduler.schedule('x', 'again', START + 30_000);
		scheduler.schedule('x', 'not yet', START + 600_001);
		await scheduler.advance('PT10M');
		expect(done).toEqual([
			'again at 2026-01-31T00:00:30',
			'follower at 2026-01-31T00:01:30',
			'later at 2026-01-31T00:02:00',
		]);
		expect(iso(scheduler.now())).toBe('2026-01-31T00:10:00');
	});

	it('does not advance by itself, and runs due tasks immediately', async () => {
		const { scheduler, done } = setUp();
		scheduler.schedule('x', 'now', START);
		expect(done).toEqual([]);
		await scheduler.settled();
		expect(done).toEqual(['now at 2026-01-31T00:00:00']);
		expect(scheduler.now()).toBe(START);
	});

	it('waits for work that takes a while', async () => {
		const store = createStore();
		let finished = false;
		const scheduler = createScheduler(store, { start: START, running: false }, async () => {
			await new Promise((resolve) => setImmediate(resolve));
			finished = true;
		});
		scheduler.schedule('x', 'slow', START + 1000);
		await scheduler.advance('PT1S');
		expect(finished).toBe(true);
	});

	it('does not run cancelled tasks', async () => {
		const { scheduler, done } = setUp();
		scheduler.schedule('x', 'cancelled', START + 1000);
		scheduler.cancel('x', 'cancelled');
		await scheduler.advance('PT1H');
		expect(done).toEqual([]);
	});

	it('moves one after the other', async () => {
		const { scheduler } = setUp();
		await Promise.all([scheduler.advance('PT1H'), scheduler.advance('PT1H')]);
		expect(iso(scheduler.now())).toBe('2026-01-31T02:00:00');
	});

	it('can be set, also back', async () => {
		const { scheduler, done } = setUp();
		scheduler.schedule('x', 'due', START + 1000);
		await scheduler.set('2025-01-01T00:00:00Z');
		expect(done).toEqual([]);
		await scheduler.set('2027-01-01T00:00:00Z');
		expect(done).toEqual(['due at 2026-01-31T00:00:01']);
	});

	it('advances by itself if configured', async () => {
		const store = createStore();
		const ran = new Promise<void>((resolve) => {
			const scheduler = createScheduler(store, { start: START, running: true }, () => {
				scheduler.stop();
				resolve();
			});
			scheduler.schedule('x', 'soon', scheduler.now() + 5);
		});
		await ran;
	});
});
