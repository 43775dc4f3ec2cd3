import fc from 'fast-check';

import {
	fingerprint,
	isRecorded,
	MAX_ENTRIES,
	readEntries,
	record,
	type EntriesByDay,
} from '../../../nodes/PayPalTrigger/startedEvents';

const DAY = 86_400_000;
const now = Date.parse('2026-06-01T12:00:00Z');
const prints = (from: number, to: number): string[] =>
	Array.from({ length: to - from }, (_, n) => fingerprint(`WH-${from + n}`));

describe('started events', () => {
	it('knows what was recorded, and nothing else', () => {
		const recorded = record({}, prints(0, 100), now);
		for (const print of prints(0, 100)) expect(isRecorded(recorded, print)).toBe(true);
		for (const print of prints(100, 200)) expect(isRecorded(recorded, print)).toBe(false);
	});

	it('does not mistake the middle of two entries for one', () => {
		const recorded = record({}, ['abcdefghij', 'klmnopqrst'], now);
		expect(isRecorded(recorded, 'fghijklmno')).toBe(false);
		expect(isRecorded(record(recorded, ['fghijklmno'], now), 'fghijklmno')).toBe(true);
	});

	it('forgets after 30 days, not before', () => {
		const recorded = record({}, ['abcdefghij'], now);
		expect(isRecorded(record(recorded, [], now + 30 * DAY), 'abcdefghij')).toBe(true);
		expect(isRecorded(record(recorded, [], now + 31 * DAY), 'abcdefghij')).toBe(false);
	});

	it('forgets the oldest when there are too many', () => {
		let recorded: EntriesByDay = {};
		for (let day = 0; day < 4; day++) {
			recorded = record(recorded, prints(day * 1_000, day * 1_000 + 1_000), now + day * DAY);
		}
		expect(Object.values(recorded).join('')).toHaveLength(MAX_ENTRIES * 10);
		expect(isRecorded(recorded, fingerprint('WH-999'))).toBe(false);
		expect(isRecorded(recorded, fingerprint('WH-1000'))).toBe(true);
		expect(isRecorded(recorded, fingerprint('WH-3999'))).toBe(true);
	});

	it('keeps the first day of what is recorded again', () => {
		const recorded = record({}, ['abcdefghij'], now);
		expect(record(recorded, ['abcdefghij'], now + DAY)).toEqual(recorded);
	});

	it('stays small as JSON', () => {
		expect(JSON.stringify(record({}, prints(0, MAX_ENTRIES), now)).length).toBeLessThan(31_000);
	});

	it.each([undefined, null, 'text', 7, [], { a: 'abcdefghij' }, { 5: 5 }])(
		'begins empty when %j is stored',
		(stored) => {
			expect(readEntries(stored)).toEqual({});
		},
	);

	it('survives being stored as JSON, whatever is recorded', () => {
		fc.assert(
			fc.property(fc.array(fc.string(), { maxLength: 50 }), fc.string(), (keys, other) => {
				const recorded = record({}, keys.map(fingerprint), now);
				const stored = readEntries(JSON.parse(JSON.stringify(recorded)));
				expect(keys.every((key) => isRecorded(stored, fingerprint(key)))).toBe(true);
				expect(isRecorded(stored, fingerprint(other))).toBe(keys.includes(other));
			}),
		);
	});
});

describe('a fingerprint', () => {
	it('has 10 characters, and is another one for another event', () => {
		const all = prints(0, 10_000);
		expect(new Set(all).size).toBe(10_000);
		expect(all.every((print) => /^[\w-]{10}$/.test(print))).toBe(true);
	});
});
