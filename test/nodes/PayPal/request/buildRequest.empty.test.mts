import type { Operation } from '../../../../nodes/PayPal/operations/types';
import { buildRequest } from '../../../../nodes/PayPal/request/buildRequest';
import {
	choice,
	dateTime,
	flag,
	group,
	list,
	number,
	rows,
	text,
} from '../../../support/fieldsWithoutPlace.mts';

const operation: Operation = {
	value: 'try',
	name: 'Try',
	action: 'Try',
	description: 'Try',
	method: 'POST',
	path: '/v1/things/{thing_id}',
	result: { kind: 'one' },
	fields: {
		thingId: text('Thing', { in: 'path', required: true }),
		note: text('Note'),
		kind: choice('Kind', ['A', 'B']),
		isFinal: flag('Final'),
		count: number('Count'),
		at: dateTime('At'),
		tags: list('Tags'),
		inner: group('Inner', { isOpen: flag('Open'), size: number('Size'), name: text('Name') }),
		parts: rows('Parts', { amount: number('Amount'), name: text('Name') }),
		page: number('Page', { in: 'query' }),
	},
};

const build = (values: Record<string, unknown>) =>
	buildRequest(operation, { values: { thingId: 'X', ...values }, timezone: 'Europe/Berlin' });

describe('what is empty', () => {
	it.each([null, '', ' ', '\u200b', '\u00a0\ufeff'])('is not sent: %j', (nothing) => {
		const { body, query } = build({
			note: nothing,
			kind: nothing,
			isFinal: nothing,
			count: nothing,
			at: nothing,
			tags: nothing,
			inner: { values: { name: nothing } },
			parts: { values: [{ name: nothing }] },
			page: nothing,
		});
		expect(body).toBeUndefined();
		expect(query).toEqual({});
	});

	it('is not false, and not 0', () => {
		const { body, query } = build({
			isFinal: false,
			count: 0,
			inner: { values: { isOpen: false, size: 0 } },
			parts: { values: [{ amount: 0 }] },
			page: 0,
		});
		expect(body).toEqual({
			is_final: false,
			count: 0,
			inner: { is_open: false, size: 0 },
			parts: [{ amount: 0 }],
		});
		expect(query).toEqual({ page: '0' });
	});
});

describe('an ID in the path', () => {
	it.each(['a b', 'a/b', 'a?b', 'a#b', 'ä€😀', 'a%2Fb', "a'b"])('arrives as it is: %s', (id) => {
		const { pathname } = new URL(build({ thingId: id }).path, 'https://api-m.paypal.com');
		expect(pathname.split('/')).toHaveLength(4);
		expect(decodeURIComponent(pathname.split('/')[3])).toBe(id);
	});

	it.each(['.', '..'])('does not climb out of it: %s', (id) => {
		expect(() => build({ thingId: id })).toThrow("'Thing' can't be");
	});
});

describe('dates', () => {
	it.each([
		['2026-01-31T10:00:00Z', '2026-01-31T10:00:00Z'],
		['2026-01-31T10:00:00+02:00', '2026-01-31T08:00:00Z'],
		// Without an offset, the workflow's time zone: Berlin in winter and in summer.
		['2026-01-31T10:00:00', '2026-01-31T09:00:00Z'],
		['2026-07-31T10:00', '2026-07-31T08:00:00Z'],
		['2026-07-31', '2026-07-30T22:00:00Z'],
		[new Date(Date.UTC(2026, 0, 31, 10)), '2026-01-31T10:00:00Z'],
		[{ toISO: () => '2026-01-31T10:00:00.000+01:00' }, '2026-01-31T09:00:00Z'],
	])('take every form of ISO 8601: %s', (given, sent) => {
		expect(build({ at: given }).body).toEqual({ at: sent });
	});

	it.each(['yesterday', '2026-02-30', '31.01.2026', 1_700_000_000])('refuse %s', (given) => {
		expect(() => build({ at: given })).toThrow("'At' is not a date");
	});
});
