import { createTimeline } from '../../../sandbox/core/clock.mts';
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

describe('the timeline', () => {
	const setUp = () => {
		const done: string[] = [];
		const store = createStore();
		const timeline = createTimeline(store, { start: START, running: false }, (job) => {
			done.push(`${job.subject} at ${iso(timeline.now())}`);
			if (job.subject === 'again') timeline.schedule('x', 'follower', timeline.now() + 60_000);
		});
		return { timeline, store, done };
	};

	it('does what falls due at its own time and in order, what that plans included', async () => {
		const { timeline, done } = setUp();
		timeline.schedule('x', 'later', START + 120_000);
		timeline.schedule('x', 'again', START + 30_000);
		timeline.schedule('x', 'not yet', START + 600_001);
		await timeline.advance('PT10M');
		expect(done).toEqual([
			'again at 2026-01-31T00:00:30',
			'follower at 2026-01-31T00:01:30',
			'later at 2026-01-31T00:02:00',
		]);
		expect(iso(timeline.now())).toBe('2026-01-31T00:10:00');
	});

	it('stands still by itself, and does at once what is due now', async () => {
		const { timeline, done } = setUp();
		timeline.schedule('x', 'now', START);
		expect(done).toEqual([]);
		await timeline.settled();
		expect(done).toEqual(['now at 2026-01-31T00:00:00']);
		expect(timeline.now()).toBe(START);
	});

	it('waits for work that takes a while', async () => {
		const store = createStore();
		let finished = false;
		const timeline = createTimeline(store, { start: START, running: false }, async () => {
			await new Promise((resolve) => setImmediate(resolve));
			finished = true;
		});
		timeline.schedule('x', 'slow', START + 1000);
		await timeline.advance('PT1S');
		expect(finished).toBe(true);
	});

	it('forgets what is cancelled', async () => {
		const { timeline, done } = setUp();
		timeline.schedule('x', 'cancelled', START + 1000);
		timeline.cancel('x', 'cancelled');
		await timeline.advance('PT1H');
		expect(done).toEqual([]);
	});

	it('moves one after the other', async () => {
		const { timeline } = setUp();
		await Promise.all([timeline.advance('PT1H'), timeline.advance('PT1H')]);
		expect(iso(timeline.now())).toBe('2026-01-31T02:00:00');
	});

	it('can be set, also back', async () => {
		const { timeline, done } = setUp();
		timeline.schedule('x', 'due', START + 1000);
		await timeline.set('2025-01-01T00:00:00Z');
		expect(done).toEqual([]);
		await timeline.set('2027-01-01T00:00:00Z');
		expect(done).toEqual(['due at 2026-01-31T00:00:01']);
	});

	it('runs by itself if it is to', async () => {
		const store = createStore();
		const ran = new Promise<void>((resolve) => {
			const timeline = createTimeline(store, { start: START, running: true }, () => {
				timeline.stop();
				resolve();
			});
			timeline.schedule('x', 'soon', timeline.now() + 5);
		});
		await ran;
	});
});
