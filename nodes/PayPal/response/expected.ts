import type { Expected } from '../../shared/transport';
import type { Operation } from '../operations/types';

/** Properties that identify most of PayPal's records and responses that consist of links. */
const RECORD = ['id', 'links', 'href'] as const;

/** Properties of a list response other than its rows, which PayPal sometimes omits if there are none. */
const AROUND_ROWS = ['links', 'total_items', 'total_pages', 'count'] as const;

const withRecord = (expected: Expected = {}): Expected => ({
	...expected,
	has: [...RECORD, ...(expected.has ?? [])],
});

/** What PayPal returns for a completed operation; nothing else counts as done. */
export function expectedOf({ result }: Operation): Expected {
	switch (result.kind) {
		case 'list': {
			const { property, orRowWith } = result;
			const row = orRowWith === undefined ? [] : [orRowWith];
			return { has: [property, ...row, ...AROUND_ROWS] };
		}
		case 'one':
			return withRecord(result.expected);
		case 'done':
			return { empty: [204], ...withRecord(result.expected) };
		case 'file':
			return result.expected;
		case 'any':
			return { empty: [202, 204], ...result.expected };
	}
}
