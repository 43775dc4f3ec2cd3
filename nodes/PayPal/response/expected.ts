import type { Expected } from '../../shared/transport';
import type { Operation } from '../operations/types';

/** What most of PayPal's records are known by, and its responses that are links alone. */
const RECORD = ['id', 'links', 'href'] as const;

/** What a list of PayPal's has beside its rows, which it leaves out at times if there are none. */
const AROUND_ROWS = ['links', 'total_items', 'total_pages', 'count'] as const;

const withRecord = (expected: Expected = {}): Expected => ({
	...expected,
	has: [...RECORD, ...(expected.has ?? [])],
});

/** What PayPal answers to an operation that it has done; nothing but that counts as done. */
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
