import fc from 'fast-check';

import { pack, unpack } from '../../../../nodes/PayPal/execution/packedItem';
import '../../../support/fuzz.mts';

it('gives every item back as n8n would have stored it', () => {
	const record = fc.dictionary(fc.string(), fc.jsonValue());
	fc.assert(
		fc.property(record, (json) => {
			const stored: unknown = JSON.parse(JSON.stringify(json));
			const packed = JSON.parse(JSON.stringify(pack({ json: json as never }))) as never;
			expect(unpack(packed)).toEqual({ json: stored });
		}),
		{ numRuns: 500 },
	);
});

it.each([
	{},
	{ a: 0 },
	{ a: null, b: [], c: {}, d: '' },
	{ list: [0, [0, { a: false }], 'x'], z: { y: { x: 1.5 } } },
	{ '': 1, a: { '': 2 } },
])('gives %j back', (json) => {
	expect(unpack(pack({ json: json as never, pairedItem: { item: 1 } }))).toEqual({ json });
});

it('keeps what a thousand records share once', () => {
	const shapes = Array.from({ length: 1_000 }, (_, n) => pack({ json: { id: `R${n}`, n } }).shape);
	expect(new Set(shapes).size).toBe(1);
});
