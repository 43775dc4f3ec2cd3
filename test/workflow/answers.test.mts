/**
 * What counts as PayPal's answer: each kind of call against what comes from between n8n and PayPal, once
 * and for good. Nothing is reported done but by PayPal, and what may be done is said to be.
 */
import type { INodeParameters } from 'n8n-workflow';

import {
	ERROR_PAGES,
	FALSE_SUCCESSES,
	REDIRECTS,
	type ForeignAnswer,
} from '../support/foreignAnswers.mts';
import { byId } from '../support/payPal.mts';
import { runNode, type RunResult } from '../support/runNode.mts';
import { useAnsweringServer, type Given } from './reliability/answeringServer.mts';

jest.mock('n8n-workflow', () =>
	jest
		.requireActual<
			typeof import('../unit/trigger/kit/virtualSleep.mts')
		>('../unit/trigger/kit/virtualSleep.mts')
		.n8nWorkflowWithoutWaiting(),
);

interface Call {
	readonly operation: string;
	readonly kind: 'read' | 'with request ID' | 'without';
	readonly parameters: INodeParameters;
	/** What PayPal answers (its OpenAPI files). */
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
		parameters: { subscriptionId: byId('I-BW452GLLEP1G'), reason: 'Asked for' },
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

const server = useAnsweringServer();

const run = async ({ operation, parameters }: Call): Promise<RunResult> => {
	const [resource, value] = operation.split('.');
	return await runNode({
		credentials: server().credentials(),
		parameters: { resource, operation: value, ...parameters },
	});
};

const given = ({ status, headers, body }: ForeignAnswer): Given => ({
	status,
	body,
	...(headers && { headers }),
});

const detailsOf = ({ error }: RunResult): Record<string, unknown> =>
	(error?.context.data ?? {}) as Record<string, unknown>;

/** Whether the same answer may be followed by another one a little later. */
const isPassing = ({ status }: ForeignAnswer): boolean =>
	status < 300 || status === 408 || status >= 500;
/** Whether the answer says that PayPal has not done it: something in front of it has refused. */
const isRefused = ({ status }: ForeignAnswer): boolean =>
	status >= 400 && status < 500 && status !== 408;

const TIMEOUT: ForeignAnswer = { name: '408', status: 408, body: '', shows: [] };
const ODD: ForeignAnswer = { name: '999', status: 999, body: 'Request denied', shows: [] };
const REDIRECTED = REDIRECTS.filter(({ body }) => body !== '');
/** The other pages are read in the same way: test/unit/transport/page.test.mts has all. */
const PAGES = ERROR_PAGES.filter(({ name }) => /^(Akamai|F5|nginx|AWS API|Envoy)/.test(name));
const ANSWERS = [...FALSE_SUCCESSES, ...REDIRECTED, ...PAGES, TIMEOUT, ODD];
const ONCE = [...FALSE_SUCCESSES, ...REDIRECTED.slice(1, 2), ...PAGES.slice(0, 2), TIMEOUT];

describe.each(CALLS)('$operation ($kind)', (call) => {
	const most = call.kind === 'without' ? 1 : 5;

	it("is done by PayPal's answer", async () => {
		server().answerWith(() => call.good);
		const { items, error } = await run(call);
		expect([error, items.length]).toEqual([undefined, 1]);
	});

	it.each(['', 'text/plain', 'text/html', 'application/octet-stream', 'application/hal+json'])(
		'is done by it, whatever its type says: %p',
		async (type) => {
			server().answerWith(() => ({
				...call.good,
				body: typeof call.good.body === 'string' ? '' : `\uFEFF${JSON.stringify(call.good.body)}`,
				...(type === '' ? {} : { headers: { 'content-type': type } }),
			}));
			const { items, error } = await run(call);
			expect([error, items.length]).toEqual([undefined, 1]);
			if (call.kind !== 'without') expect(JSON.stringify(items)).not.toContain('"value":"{');
		},
	);

	it.each(ANSWERS)('is not done by what is not: $name', async (answer) => {
		server().answerWith(() => given(answer));
		const result = await run(call);
		expect(result.items).toEqual([]);
		expect(result.error?.message).toBeTruthy();
		const text = `${result.error?.message} ${String(result.error?.description)}`;
		expect(text).not.toMatch(/<[a-z!/]|Turn on the feature|planted/i);
		expect(server().asked).toHaveLength(isPassing(answer) ? most : 1);
		const isOpen = call.kind !== 'read' && !isRefused(answer);
		expect(detailsOf(result).mayBeDone).toBe(isOpen ? true : undefined);
	});

	it.each(ONCE)(
		'is done by the answer after it, where it may be sent again: $name',
		async (answer) => {
			server().answerWith((_, nth) => (nth === 1 ? given(answer) : call.good));
			const { items, error } = await run(call);
			const again = call.kind !== 'without' && isPassing(answer);
			expect(server().asked).toHaveLength(again ? 2 : 1);
			expect(items).toHaveLength(again ? 1 : 0);
			expect(error === undefined).toBe(again);
		},
	);
});

describe('what was open stays open', () => {
	const refund = CALLS.find(({ operation }) => operation === 'payment.refundCapture') as Call;

	it.each(ERROR_PAGES.filter(isRefused))(
		'when a firewall answers the next try: $name',
		async (page) => {
			server().answerWith((_, nth) => (nth === 1 ? { cut: true } : given(page)));
			expect(detailsOf(await run(refund))).toMatchObject({ mayBeDone: true });
		},
	);
});
