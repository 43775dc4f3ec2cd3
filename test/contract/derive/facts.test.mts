import { deriveFacts } from '../../../contract/derive/facts.mts';
import { ecmaPattern } from '../../../contract/derive/pattern.mts';
import type { JsonObject } from '../../../contract/derive/schema.mts';
import { issueCodes } from '../../../contract/issueCodes.mts';
import { shapeOf } from '../../../contract/schema.mts';
import type { Facts, Schema } from '../../../contract/types.mts';

/** One of PayPal's files, as read. */
const asRead = (file: object): JsonObject => JSON.parse(JSON.stringify(file)) as JsonObject;

describe('deriving facts', () => {
	const derive = (schema: object, more: object = {}): Facts =>
		deriveFacts(
			asRead({
				servers: [{ url: 'https://api.test/v1/reports' }, { url: 'https://live.test/v1/reports' }],
				paths: {
					'/things/{id}': {
						parameters: [{ $ref: '#/components/parameters/id' }],
						patch: {
							operationId: 'things.patch',
							summary: 'Changes a thing',
							requestBody: { $ref: '#/components/requestBodies/change' },
							responses: { 204: { description: 'Done' } },
							...more,
						},
					},
				},
				components: {
					parameters: {
						id: { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
					},
					requestBodies: {
						change: {
							required: true,
							content: { 'application/json': { schema: { $ref: '#/components/schemas/a~b' } } },
						},
					},
					schemas: { 'a~b': schema, idle: { type: 'string' } },
				},
			}),
			{ byHand: 'a test' },
		);
	const only = (schema: object) => derive(schema).schemas['a~b'];

	test('follows references, puts the server’s path first, keeps what is reachable', () => {
		const { operations: own, schemas } = derive({ type: 'object' });
		expect(own).toEqual([
			{
				id: 'things.patch',
				method: 'PATCH',
				path: '/v1/reports/things/{id}',
				parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
				body: { required: true, content: { 'application/json': { $ref: '#/schemas/a~b' } } },
				responses: { '204': null },
			},
		]);
		expect(Object.keys(schemas)).toEqual(['a~b']);
	});

	test('leaves out prose and examples, but no property with such a name', () => {
		expect(
			only({
				title: 'A thing',
				description: 'What it is',
				type: 'object',
				example: { title: 'x' },
				properties: {
					title: { type: 'string', description: 'Its title' },
					description: { type: 'string', enum: ['It went wrong.'] },
				},
			}),
		).toEqual({
			type: 'object',
			properties: { title: { type: 'string' }, description: { type: 'string' } },
		});
	});

	test.each([
		['Supports only the `full_name` property.', ['full_name']],
		['The payer. Supports only the `a`, `b_1`, and `c` properties. Old.', ['a', 'b_1', 'c']],
		['Changes it. Supports only the `replace` operation. See the `path` property.', undefined],
		['Whom it is for', undefined],
	])('reads the supported properties from the description: %s', (description, supports) => {
		const schema = { $ref: '#/components/schemas/idle', description };
		expect(only(schema)).toEqual({ $ref: '#/schemas/idle', ...(supports && { supports }) });
	});

	test('drops other constraints of an enum, and trims its values', () => {
		expect(
			only({ type: 'string', enum: [' A', 'LONG.', 'A'], maxLength: 2, pattern: '^[A-Z]+$' }),
		).toEqual({ type: 'string', enum: ['A', 'LONG.'] });
	});

	test('finds an enum next to the schema of a parameter', () => {
		const parameters = [{ name: 'q', in: 'query', enum: ['A'], schema: { type: 'string' } }];
		const [operation] = derive({}, { parameters }).operations;
		expect(operation?.parameters[1]?.schema).toEqual({ type: 'string', enum: ['A'] });
	});

	test('keeps defaults that are values, false among them', () => {
		expect(only({ type: 'boolean', default: false })).toEqual({ type: 'boolean', default: false });
		expect(only({ type: 'string', default: 'Current time' })).toEqual({ type: 'string' });
		expect(only({ type: 'string', pattern: '^\\d$', default: 'x' })).toEqual({
			type: 'string',
			pattern: '^\\d$',
		});
	});

	test.each([{ pattern: '^.*$' }, { pattern: '^[\\S\\s]*$' }, { maxLength: 2147483647 }])(
		'leaves out what limits nothing: %o',
		(limits) => {
			expect(only({ type: 'string', ...limits })).toEqual({ type: 'string' });
		},
	);

	test('reads limits that are written as strings', () => {
		expect(only({ type: 'string', minLength: '1', maxLength: '22' })).toEqual({
			type: 'string',
			minLength: 1,
			maxLength: 22,
		});
	});

	test('reads a list of all types as any value', () => {
		expect(only({ type: ['number', 'string', 'object'] })).toEqual({});
	});

	test.each([
		[[{ $ref: '#/components/schemas/idle' }, {}], { $ref: '#/schemas/idle' }],
		[
			[{ $ref: '#/components/schemas/idle' }, { title: 'A thing', readOnly: true }],
			{ $ref: '#/schemas/idle', readOnly: true },
		],
		[
			[{ type: 'object' }, { $ref: '#/components/schemas/idle' }],
			{ allOf: [{ type: 'object' }, { $ref: '#/schemas/idle' }] },
		],
		[
			[{ $ref: '#/components/schemas/idle' }, { required: ['a'] }, { required: ['b'] }],
			{ allOf: [{ $ref: '#/schemas/idle' }, { required: ['a'] }, { required: ['b'] }] },
		],
	])('merges a reference and its sibling keywords: %j', (allOf, expected) => {
		expect(only({ allOf })).toEqual(expected);
	});

	test('leaves out external callbacks', () => {
		expect(derive({}, { tags: ['externalcallback'] }).operations).toEqual([]);
	});

	test('leaves out limits that do not apply to the type', () => {
		expect(only({ type: 'string', minimum: 3, maxLength: 4 })).toEqual({
			type: 'string',
			maxLength: 4,
		});
		expect(only({ type: 'object', format: 'payer_v1' })).toEqual({ type: 'object' });
	});

	test('merges alternatives that differ in one enum', () => {
		const issue = (code: string) => ({ properties: { issue: { type: 'string', enum: [code] } } });
		expect(only({ type: 'array', items: { anyOf: [issue('A'), issue('B')] } })).toEqual({
			type: 'array',
			items: { properties: { issue: { type: 'string', enum: ['A', 'B'] } } },
		});
		const different = [{ required: ['a'] }, { required: ['b'] }];
		expect(only({ anyOf: different })).toEqual({ anyOf: different });
	});

	test('refuses a response with two schemas', () => {
		const content = {
			'application/json': { schema: {} },
			'text/plain': { schema: { type: 'string' } },
		};
		expect(() => derive({}, { responses: { 200: { content } } })).toThrow('different schemas');
	});

	test.each([
		['^[a-z]+$', '^[a-z]+$'],
		['(?i)^(pay|det\\w)[x]$', '^([pP][aA][yY]|[dD][eE][tT]\\w)[x]$'],
		['^[0-9A-Za-z_-.]+$', '^[0-9A-Za-z_\\-.]+$'],
		['^[\\w‘\\-.,":;\\!?]*$', '^[\\w‘\\-.,":;\\!?]*$'],
	])('writes the pattern %s for ECMAScript', (pattern, expected) => {
		expect(ecmaPattern(pattern)).toBe(expected);
	});

	test('does not pass on a pattern that it cannot convert', () => {
		expect(() => ecmaPattern('^(a$')).toThrow(SyntaxError);
	});
});

describe('shapes', () => {
	const facts: Facts = {
		source: { byHand: 'a test' },
		operations: [],
		schemas: {
			name: { type: 'string', maxLength: 10 },
			secret: { type: 'string', readOnly: true },
			base: { type: 'object', required: ['a'], properties: { a: { $ref: '#/schemas/name' } } },
		},
	};
	const shape = (schema: Schema) => shapeOf(facts, schema);

	test('merge allOf, with the closest schema last', () => {
		const merged = shape({
			allOf: [
				{ $ref: '#/schemas/base' },
				{ required: ['b'], properties: { a: { maxLength: 5 }, b: {} } },
			],
		});
		expect(merged).toMatchObject({ type: 'object', required: ['a', 'b'] });
		const a = merged.properties?.a;
		expect(a && shape(a)).toMatchObject({ type: 'string', maxLength: 5 });
	});

	test('set unsupported properties aside, but no required ones', () => {
		const whole: Schema = {
			allOf: [{ $ref: '#/schemas/base' }, { properties: { b: {}, c: {}, d: {} } }],
		};
		const { properties = {}, unsupported = {} } = shape({ ...whole, supports: ['b', 'c'] });
		expect(Object.keys(properties)).toEqual(['a', 'b', 'c']);
		expect(Object.keys(unsupported)).toEqual(['d']);
		const narrower = shape({
			allOf: [
				{ ...whole, supports: ['b', 'c'] },
				{ ...whole, supports: ['c', 'd'] },
			],
		});
		expect(Object.keys(narrower.properties ?? {})).toEqual(['a', 'c']);
		expect(Object.keys(narrower.unsupported ?? {}).sort()).toEqual(['b', 'd']);
	});

	test('are read-only if any part of them is', () => {
		expect(shape({ $ref: '#/schemas/secret' }).readOnly).toBe(true);
		expect(shape({ $ref: '#/schemas/name', readOnly: true }).readOnly).toBe(true);
		expect(shape({ allOf: [{ $ref: '#/schemas/name' }, { readOnly: true }] }).readOnly).toBe(true);
		expect(shape({ type: 'array', items: { $ref: '#/schemas/secret' } }).readOnly).toBe(true);
		expect(shape({ $ref: '#/schemas/name' }).readOnly).toBeUndefined();
	});
});

describe('issue codes that a newer file has only in samples', () => {
	const file = (response: object) => ({
		paths: { '/things': { post: { operationId: 'things.post', responses: { 422: response } } } },
		components: {
			schemas: {
				error: {
					type: 'object',
					properties: {
						details: {
							type: 'array',
							items: { type: 'object', properties: { issue: { type: 'string' } } },
						},
					},
				},
			},
		},
	});
	const media = (schema: object, samples: readonly string[] = []) => ({
		content: {
			'application/json': {
				schema,
				examples: Object.fromEntries(
					samples.map((issue) => [issue, { value: { details: [{ issue }] } }]),
				),
			},
		},
	});
	const naming = (codes: readonly string[]) => ({
		properties: {
			details: { type: 'array', items: { properties: { issue: { enum: codes } } } },
		},
	});
	const error = { $ref: '#/components/schemas/error' };
	const source = { byHand: 'a test' };
	const facts = (response: object, older?: Facts): Facts =>
		deriveFacts(asRead(file(response)), source, older);
	const codesOf = (given: Facts): readonly string[] =>
		issueCodes(given, given.operations[0]?.responses['422'] ?? {});

	const older = facts(media(naming(['A', 'B'])));

	test('are those of the older file and those of the samples', () => {
		const joined = facts(media(error, ['B', 'C']), older);
		expect(codesOf(joined)).toEqual(['A', 'B', 'C']);
		expect(joined.operations[0]?.responses['422']).toEqual({
			allOf: [{ $ref: '#/schemas/error' }, { $ref: '#/schemas/things.post-422' }],
		});
	});

	test('are left unchanged if the newer file names some itself', () => {
		expect(codesOf(facts(media(naming(['D']), ['C']), older))).toEqual(['D']);
	});

	test('are not limited if the older file does not name any', () => {
		expect(codesOf(facts(media(error, ['C']), facts(media(error))))).toEqual([]);
		expect(codesOf(facts(media(error, ['C'])))).toEqual([]);
	});
});
