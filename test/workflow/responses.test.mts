/**
 * What counts as PayPal's response: each kind of call is tested with responses of intermediaries between
 * n8n and PayPal. Only what PayPal has confirmed is reported as done, and what may be done is reported
 * as such.
 */
import '../support/withoutWaiting.mts';

import type { INodeParameters } from 'n8n-workflow';

import {
	ERROR_PAGES,
	FALSE_SUCCESSES,
	REDIRECTS,
	type ForeignResponse,
} from '../support/foreignResponses.mts';
import { byId } from '../support/payPal.mts';
import { runNode, type RunResult } from '../support/runNode.mts';
import { useFakeServer, type Given } from './reliability/fakeServer.mts';

interface Call {
	readonly operation: string;
	readonly kind: 'read' | 'with request ID' | 'without';
	readonly parameters: INodeParameters;
	/** PayPal's response (from its OpenAPI files). */
	readonly good: Given;
}

const json = (status: number, body: unknown): Given => ({ status, body });
const NOTHING: Given = { status: 204, body: '' };
const LINKS = [{ rel: 'self', href: 'https://api-m.sandbox.paypal.com/v1/x', method: 'GET' }];
const payment = json(201, { id: '2GG279541U471931P', status: 'COMPLETED' });
const usd = { amount: '1', currencyCode: 'USD' };

const CALLS: readonly Call[] = [
	{
		operation: 'product.getAll',
		kind: 'read',
		parameters: { returnAll: true },
		good: json(200, { products: [{ id: 'P1' }], total_pages: 1 }),
	},
	{
		operation: 'transaction.getAll',
		kind: 'read',
		parameters: {
			returnAll: true,
			startDate: '2026-01-01T00:00:00Z',
			endDate: '2026-01-02T00:00:00Z',
		},
		good: json(200, { transaction_details: [{ transaction_info: {} }], total_pages: 1 }),
	},
	{
		operation: 'order.get',
		kind: 'read',
		parameters: { orderId: byId('5O190127TN364715T') },
		good: json(200, { id: '5O190127TN364715T', status: 'CREATED' }),
	},
	{
		operation: 'order.create',
		kind: 'with request ID',
		parameters: usd,
		good: json(201, { id: '5O190127TN364715T', status: 'CREATED', links: LINKS }),
	},
	{
		operation: 'order.capture',
		kind: 'with request ID',
		parameters: { orderId: byId('5O190127TN364715T') },
		good: payment,
	},
	{
		operation: 'payment.captureAuthorization',
		kind: 'with request ID',
		parameters: { authorizationId: byId('0AW2184448108334S'), amountType: 'full' },
		good: payment,
	},
	{
		operation: 'payment.refundCapture',
		kind: 'with request ID',
		parameters: { captureId: byId('2GG279541U471931P'), amountType: 'partial', ...usd },
		good: payment,
	},
	{
		operation: 'payment.voidAuthorization',
		kind: 'with request ID',
		parameters: { authorizationId: byId('0AW2184448108334S') },
		good: NOTHING,
	},
	{
		operation: 'payout.create',
		kind: 'with request ID',
		parameters: {
			recipientType: 'EMAIL',
			currencyCode: 'USD',
			items: { values: [{ receiver: 'a@example.com', amount: '1' }] },
		},
		good: json(201, { batch_header: { payout_batch_id: 'B1', batch_status: 'PENDING' } }),
	},
	{
		operation: 'subscription.cancel',
		kind: 'without',
		parameters: { subscriptionId: byId('I-BW452GLLEP1G'), reason: 'Requested' },
		good: NOTHING,
	},
	{
		operation: 'invoice.send',
		kind: 'without',
		parameters: { invoiceId: byId('INV2-Z56S-5LLA-Q52L-CPZ5') },
		good: json(200, LINKS[0]),
	},
	{
		operation: 'dispute.acceptClaim',
		kind: 'without',
		parameters: { disputeId: byId('PP-D-4012'), note: 'Yes' },
		good: json(200, { links: LINKS }),
	},
	{
		operation: 'webhook.delete',
		kind: 'without',
		parameters: { webhookId: byId('0EH40505U7160970P') },
		good: NOTHING,
	},
	{
		operation: 'invoice.recordPayment',
		kind: 'without',
		parameters: {
			invoiceId: byId('INV2-Z56S-5LLA-Q52L-CPZ5'),
			method: 'CASH',
			amountType: 'partial',
			...usd,
		},
		good: json(200, { payment_id: 'EXTR-1' }),
	},
];

const server = useFakeServer();

const run = async ({ operation, parameters }: Call): Promise<RunResult> => {
	const [resource, value] = operation.split('.');
	return await runNode({
		credentials: server().credentials(),
		parameters: { resource, operation: value, ...parameters },
	});
};

const given = ({ status, headers, body }: ForeignResponse): Given => ({
	status,
	body,
	...(headers && { headers }),
});

const detailsOf = ({ error }: RunResult): Record<string, unknown> =>
	(error?.context.data ?? {}) as Record<string, unknown>;

/** An intermediary did not wait for PayPal's response. */
const GAVE_UP = [408, 460, 499];
/** Whether the same call may receive another response a little later. */
const isPassing = ({ status }: ForeignResponse): boolean =>
	status < 300 || GAVE_UP.includes(status) || status >= 500;
/** Whether the response shows that PayPal has not done it, because an intermediary has refused. */
const isRefused = ({ status }: ForeignResponse): boolean =>
	status >= 400 && status < 500 && !GAVE_UP.includes(status);

const TIMEOUTS: readonly ForeignResponse[] = [
	...GAVE_UP.map((status) => ({ name: String(status), status, body: '', shows: [] })),
	{ name: '499, a page', status: 499, body: '<h1>Client Closed Request</h1>', shows: [] },
];
const ODD: ForeignResponse = { name: '999', status: 999, body: 'Request denied', shows: [] };
const REDIRECTED = REDIRECTS.filter(({ body }) => body !== '');
/** The other pages are read in the same way: test/nodes/shared/transport/page.test.mts has all. */
const PAGES = ERROR_PAGES.filter(({ name }) => /^(Akamai|F5|nginx|AWS API|Envoy)/.test(name));
/** PayPal responses to which a gateway has given a success status, and bodies without a value. */
const MASKED: readonly ForeignResponse[] = [
	{ name: 'INTERNAL_SERVER_ERROR', message: 'An error occurred.', debug_id: 'b1', links: LINKS },
	{ name: 'RESOURCE_NOT_FOUND', debug_id: 'b2', details: [{ issue: 'X' }], links: [] },
	{ name: 'RATE_LIMIT_REACHED', debugId: 'b3', id: 'x', links: LINKS },
	{ error: 'invalid_token', error_description: 'Token expired', links: [] },
	{ error: { code: 502 }, id: 'gateway-1' },
	{ id: '', links: null, products: null, transaction_details: null, payment_id: '' },
	{ id: null, status: 'COMPLETED' },
].map((body) => ({
	name: `200 ${JSON.stringify(body)}`,
	status: 200,
	headers: { 'content-type': 'application/json' },
	body: JSON.stringify(body),
	shows: [],
}));
const RESPONSES = [...FALSE_SUCCESSES, ...REDIRECTED, ...PAGES, ...TIMEOUTS, ...MASKED, ODD];
const ONCE = [
	...FALSE_SUCCESSES,
	...REDIRECTED.slice(1, 2),
	...PAGES.slice(0, 2),
	...TIMEOUTS.slice(0, 1),
];

describe.each(CALLS)('$operation ($kind)', (call) => {
	const most = call.kind === 'without' ? 1 : 5;

	it("is done by PayPal's response", async () => {
		server().respondWith(() => call.good);
		const { items, error } = await run(call);
		expect([error, items.length]).toEqual([undefined, 1]);
	});

	it.each(['', 'text/plain', 'text/html', 'application/octet-stream', 'application/hal+json'])(
		'is done by it, whatever its type says: %p',
		async (type) => {
			server().respondWith(() => ({
				...call.good,
				body: typeof call.good.body === 'string' ? '' : `\uFEFF${JSON.stringify(call.good.body)}`,
				...(type === '' ? {} : { headers: { 'content-type': type } }),
			}));
			const { items, error } = await run(call);
			expect([error, items.length]).toEqual([undefined, 1]);
			if (call.kind !== 'without') expect(JSON.stringify(items)).not.toContain('"value":"{');
		},
	);

	it.each(RESPONSES)('is not done by what is not: $name', async (response) => {
		server().respondWith(() => given(response));
		const result = await run(call);
		expect(result.items).toEqual([]);
		expect(result.error?.message).toBeTruthy();
		const text = `${result.error?.message} ${String(result.error?.description)}`;
		expect(text).not.toMatch(/<[a-z!/]|Turn on the feature|planted/i);
		expect(server().requested).toHaveLength(isPassing(response) ? most : 1);
		const isOpen = call.kind !== 'read' && !isRefused(response);
		expect(detailsOf(result).mayBeDone).toBe(isOpen ? true : undefined);
	});

	it.each(ONCE)(
		'is done by the next response, if it may be sent again: $name',
		async (response) => {
			server().respondWith((_, nth) => (nth === 1 ? given(response) : call.good));
			const { items, error } = await run(call);
			const again = call.kind !== 'without' && isPassing(response);
			expect(server().requested).toHaveLength(again ? 2 : 1);
			expect(items).toHaveLength(again ? 1 : 0);
			expect(error === undefined).toBe(again);
		},
	);
});

describe('a custom call', () => {
	const custom = (path: string): Call => ({
		operation: 'customApiCall.request',
		kind: path.startsWith('/v2/payments/') ? 'with request ID' : 'without',
		parameters: { method: 'POST', path, jsonBody: '{}' },
		good: json(200, { ok: true }),
	});

	it.each(['/v2/payments/captures/C1/refund', '/v2/invoicing/invoices/I1/send'])(
		'is not done by an error with a status of success: %s',
		async (path) => {
			for (const response of MASKED.slice(0, 5)) {
				server().requested.length = 0;
				server().respondWith(() => given(response));
				const call = custom(path);
				const result = await run(call);
				expect([result.items, detailsOf(result).mayBeDone]).toEqual([[], true]);
				expect(server().requested).toHaveLength(call.kind === 'without' ? 1 : 5);
			}
			server().respondWith(() => custom(path).good);
			expect((await run(custom(path))).items).toHaveLength(1);
		},
	);
});

describe('what was open stays open', () => {
	const refund = CALLS.find(({ operation }) => operation === 'payment.refundCapture') as Call;

	it.each(ERROR_PAGES.filter(isRefused))(
		'when a firewall responds to the next attempt: $name',
		async (page) => {
			server().respondWith((_, nth) => (nth === 1 ? { cut: true } : given(page)));
			expect(detailsOf(await run(refund))).toMatchObject({ mayBeDone: true });
		},
	);
});
