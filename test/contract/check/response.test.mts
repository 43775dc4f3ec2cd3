import { validatorOf } from '../../../contract/check/compile.mts';
import { toViolations } from '../../../contract/check/issues.mts';
import {
	checkResponse,
	contract,
	settableProperties,
	type Schema,
} from '../../../contract/index.mts';
import type { Facts } from '../../../contract/types.mts';
import { invoice, route } from '../../support/contractCalls.mts';

describe('responses', () => {
	const say = (call: string, status: number, body: unknown, strict = true): string[] =>
		checkResponse(route(call).operation, status, body, { strict }).map(
			({ field, rule }) => `${field} ${rule}`,
		);
	const created = 'POST /v2/checkout/orders';
	const links = [{ href: 'https://api-m.paypal.com/v2/checkout/orders/1', rel: 'self' }];
	const failed = (issue: string) => ({
		name: 'UNPROCESSABLE_ENTITY',
		message: 'The order can not be captured',
		debug_id: 'f2a',
		details: [{ issue, description: 'Why' }],
	});
	const capture = 'POST /v2/checkout/orders/5O190127TN364715T/capture';

	test('with properties that only PayPal sets', () => {
		expect(say(created, 201, { id: '5O1', status: 'CREATED', links })).toEqual([]);
	});

	test('with properties that nobody documents', () => {
		expect(say(created, 201, { id: '5O1', state: 'CREATED' })).toEqual(['/state unknown']);
		expect(say(created, 201, { id: '5O1', state: 'CREATED' }, false)).toEqual([]);
	});

	test('with wrong values', () => {
		expect(say(created, 201, { status: 'DONE', links: [{ rel: 'self' }] }, false).sort()).toEqual([
			'/links/0/href required',
			'/status enum',
		]);
	});

	test('with a status that is not documented', () => {
		expect(say(created, 206, {})).toEqual(['/ status']);
	});

	test('without a required body, and with an unexpected one', () => {
		expect(say(created, 201, undefined)).toEqual(['/ type']);
		expect(say('DELETE /v2/invoicing/invoices/INV2-X', 204, {})).toEqual(['/ body']);
		expect(say('DELETE /v2/invoicing/invoices/INV2-X', 204, undefined)).toEqual([]);
	});

	test('either the invoice or a link to it', () => {
		const create = 'POST /v2/invoicing/invoices';
		expect(say(create, 201, { rel: 'self', href: 'https://x.test/1', method: 'GET' })).toEqual([]);
		expect(say(create, 201, { id: 'INV2-1', ...invoice })).toEqual([]);
		expect(say(create, 201, { rel: 'self' })).toEqual(['/href required']);
	});

	test('documented errors, with the issues that the operation has', () => {
		expect(say(capture, 422, failed('ORDER_NOT_APPROVED'))).toEqual([]);
		expect(say(capture, 422, failed('WHIM_OF_THE_DAY'))).toEqual(['/details/0/issue enum']);
		expect(say(capture, 422, failed('WHIM_OF_THE_DAY'), false)).toEqual([]);
		const read = 'GET /v1/billing/plans/P-1';
		expect(say(read, 404, { ...failed('INVALID_RESOURCE_ID'), name: 'OOPS' })).toEqual([
			'/name enum',
		]);
	});

	test('errors of gateways in front of the API', () => {
		const expired = { error: 'invalid_token', error_description: 'Token signature failed' };
		expect(say(capture, 401, expired)).toEqual([]);
		expect(say(capture, 422, expired)).not.toEqual([]);
		const limited = { name: 'RATE_LIMIT_REACHED', message: 'Too many requests' };
		expect(say(capture, 429, { ...limited, debug_id: '1' })).toEqual([]);
		expect(say(capture, 429, { ...limited, debugId: '1' })).toEqual([]);
		expect(say(capture, 429, limited)).toEqual(['/debug_id required']);
	});
});

describe('alternatives', () => {
	const facts: Facts = { source: { byHand: 'a test' }, operations: [], schemas: {} };
	const schema: Schema = {
		properties: { id: { type: 'string' }, email: { type: 'string' } },
		anyOf: [{ required: ['id'] }, { required: ['email', 'name'], properties: { name: {} } }],
	};
	const say = (value: unknown, strict = true): string[] => {
		const validate = validatorOf(facts, 'alternatives', schema, { side: 'request', strict });
		validate(value);
		return toViolations(validate.errors ?? [], 'body', new Set()).map(
			({ field, rule }) => `${field} ${rule}`,
		);
	};

	test('are satisfied by any of them', () => {
		expect(say({ id: 'a' })).toEqual([]);
		expect(say({ email: 'a', name: 'b' })).toEqual([]);
	});

	test('report only the closest one', () => {
		expect(say({})).toEqual(['/id required']);
		expect(say({ name: 'b' }, false)).toEqual(['/id required']);
		expect(say({ id: 1 })).toEqual(['/id type']);
	});

	test('know their own properties and those of the enclosing schema', () => {
		expect(say({ id: 'a', email: 'b', x: 1 })).toEqual(['/x unknown']);
		expect(say({ id: 'a', email: 'b', x: 1 }, false)).toEqual([]);
	});
});

describe('finding operations', () => {
	const find = (method: string, pathname: string) => {
		const match = contract.find(method, pathname);
		return match && [match.operation.path, match.pathParameters];
	};
	const partner = '/v1/customer/partners/P1/merchant-integrations';

	test('a literal segment wins over a parameter', () => {
		expect(find('GET', `${partner}/credentials`)).toEqual([
			'/v1/customer/partners/{partner_id}/merchant-integrations/credentials',
			{ partner_id: 'P1' },
		]);
		expect(find('GET', `${partner}/M1`)).toEqual([
			'/v1/customer/partners/{partner_id}/merchant-integrations/{merchant_id}',
			{ partner_id: 'P1', merchant_id: 'M1' },
		]);
	});

	test('parameters are decoded', () => {
		expect(find('get', '/v1/catalogs/products/a%2Fb%20c')).toEqual([
			'/v1/catalogs/products/{product_id}',
			{ product_id: 'a/b c' },
		]);
		expect(find('GET', '/v1/catalogs/products/100%')?.[1]).toEqual({ product_id: '100%' });
	});

	test('unknown operations are not found', () => {
		expect(find('GET', '/v1/catalogs')).toBeUndefined();
		expect(find('GET', '/v1/catalogs/products/')).toBeUndefined();
		expect(find('GET', '/v1/catalogs/products/x/y')).toBeUndefined();
		expect(find('DELETE', '/v1/catalogs/products')).toBeUndefined();
	});
});

describe('leaves of a request body', () => {
	const leaves = (call: string) => settableProperties(route(call).operation);
	const leaf = (call: string, path: string) => leaves(call).find((each) => each.path === path);

	test('are found through references, arrays and allOf', () => {
		expect(leaf('POST /v2/checkout/orders', 'purchase_units[].amount.value')).toMatchObject({
			type: 'string',
			required: true,
			maxLength: 32,
		});
		expect(
			leaf('POST /v2/checkout/orders', 'purchase_units[].amount.breakdown.item_total.value'),
		).toMatchObject({ type: 'string', required: false });
		expect(leaf('POST /v2/checkout/orders', 'intent')?.enum).toEqual(['CAPTURE', 'AUTHORIZE']);
	});

	test('leave out read-only properties', () => {
		const paths = leaves('POST /v2/invoicing/invoices').map(({ path }) => path);
		expect(paths).toContain('detail.invoice_number');
		expect(paths).toContain('additional_recipients[]');
		expect(
			paths.filter((path) => /^(id|status|links|due_amount|detail\.metadata)/.test(path)),
		).toEqual([]);
	});

	test('name the part of a multipart body, and its files', () => {
		const call = 'POST /v1/customer/disputes/PP-1/provide-evidence';
		expect(leaf(call, 'evidences[].evidence_type')).toMatchObject({ part: 'input' });
		expect(leaf(call, 'evidence-file')).toMatchObject({ type: 'file', required: false });
	});

	test('say that a body is a JSON Patch', () => {
		expect(leaves('PATCH /v1/billing/plans/P-1').map(({ path, patch }) => [path, patch])).toEqual([
			['[].op', true],
			['[].path', true],
			['[].value', true],
			['[].from', true],
		]);
	});

	test('are empty without a body', () => {
		expect(leaves('GET /v1/billing/plans')).toEqual([]);
	});

	test('are listed once each', () => {
		for (const operation of contract.operations) {
			const paths = settableProperties(operation).map(({ part = '', path }) => `${part} ${path}`);
			expect(paths).toEqual([...new Set(paths)]);
		}
	});
});
