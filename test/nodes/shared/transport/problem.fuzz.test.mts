// Refusals in any shape: a readable error that keeps the response, and never a crash.
import fc from 'fast-check';
import type { INode } from 'n8n-workflow';

import { toNodeApiError } from '../../../../nodes/shared/transport/apiError';
import { readProblem } from '../../../../nodes/shared/transport/problem';
import '../../../support/fuzz.mts';

const node: INode = {
	id: '1',
	name: 'PayPal',
	type: 'n8n-nodes-paypal.payPal',
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
};

const code = fc.oneof(
	fc.constantFrom(
		'ORDER_NOT_APPROVED',
		'constructor',
		'__proto__',
		'toString',
		'hasOwnProperty',
		'',
	),
	fc.string(),
);
const detail = fc.oneof(
	fc.record(
		{
			issue: code,
			description: fc.string(),
			field: fc.string(),
			value: fc.anything(),
			location: code,
		},
		{ requiredKeys: [] },
	),
	fc.jsonValue(),
);
const body = fc.oneof(
	fc.record(
		{
			name: fc.oneof(code, fc.jsonValue()),
			error: fc.oneof(code, fc.jsonValue()),
			message: fc.oneof(fc.string(), fc.jsonValue()),
			debug_id: fc.oneof(fc.string(), fc.jsonValue()),
			details: fc.oneof(fc.array(detail, { maxLength: 4 }), fc.jsonValue()),
			errors: fc.oneof(fc.array(detail, { maxLength: 4 }), fc.jsonValue()),
			links: fc.jsonValue(),
		},
		{ requiredKeys: [] },
	),
	fc.jsonValue(),
	fc.string(),
	fc.constant(undefined),
);
const status = fc.oneof(fc.integer({ min: 400, max: 599 }), fc.constantFrom(0, 200, 302));

it('any refusal becomes a readable error', () => {
	fc.assert(
		fc.property(status, body, (http, response) => {
			const problem = readProblem(http, {}, response);
			const error = toNodeApiError(problem, { node, itemIndex: 0 });
			expect(error.message.trim()).not.toBe('');
			expect(`${error.message} ${error.description ?? ''}`).not.toMatch(
				/\bundefined\b|\[object Object\]|native code/,
			);
			expect(error.httpCode).toBe(String(http));
			expect(problem.raw).toBe(response);
		}),
		{
			numRuns: 2000,
			examples: [
				[422, { name: 'constructor', details: [{ issue: 'toString' }] }],
				[400, { details: [null, 1, 'x', { issue: '__proto__' }] }],
			],
		},
	);
});
