import * as fc from 'fast-check';

import { rawMember } from '../../../sandbox/core/rawJson.mts';

it.each([
	['{"a":1.0}', 'a', '1.0'],
	['{ "x" : "}\\",a:1", "a" : {"b":[1,{"c":"]"}]} , "z":0}', 'a', '{"b":[1,{"c":"]"}]}'],
	['{"a":"http:\\/\\/x"}', 'a', '"http:\\/\\/x"'],
	['{"a":true\n}', 'a', 'true'],
	['{"a":1,"a":2}', 'a', '2'],
	['{"n":{"a":1}}', 'a', undefined],
	['[1]', 'a', undefined],
	['{}', 'a', undefined],
])('cuts out of %s the member %s: %s', (text, name, expected) =>
	expect(rawMember(text, name)).toBe(expected),
);

it('finds what JSON.parse finds, for any object', () => {
	fc.assert(
		fc.property(
			fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }),
			fc.constantFrom(undefined, 2),
			(object, indent) => {
				const text = JSON.stringify(object, null, indent);
				const parsed = JSON.parse(text) as Record<string, unknown>;
				for (const [name, value] of Object.entries(parsed)) {
					expect(JSON.parse(rawMember(text, name) ?? '')).toEqual(value);
				}
			},
		),
	);
});
