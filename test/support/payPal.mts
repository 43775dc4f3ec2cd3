import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { OneCredential } from './credentialsHelper.mts';
import { runNode, type RunOptions, type RunResult } from './runNode.mts';
import { CLIENT_ID, CLIENT_SECRET, type SandboxUnderTest } from './sandbox.mts';
import { unlikePreview } from './unlikePreview.mts';

/** A credential for the sandbox, without a token yet. */
export const credentialFor = (sandbox: SandboxUnderTest, more: IDataObject = {}): OneCredential =>
	new OneCredential({
		environment: 'custom',
		baseUrl: sandbox.url,
		clientId: CLIENT_ID,
		clientSecret: CLIENT_SECRET,
		defaultCurrency: 'USD',
		...(more as Record<string, string>),
	});

/** @throws if an operation's output has something that its preview does not show. */
async function checkPreview(
	operation: string,
	parameters: INodeParameters,
	{ items, error }: RunResult,
): Promise<void> {
	if (error !== undefined) return;
	const done = items.map(({ json }) => json).filter((json) => !('error' in json));
	const unlike = await unlikePreview(operation, done, parameters);
	if (unlike.length > 0) throw new Error(`Not as previewed: ${[...new Set(unlike)].join('; ')}`);
}

/** Runs one operation of the node against the sandbox, with a fresh credential. */
export const runPayPal = async (
	sandbox: SandboxUnderTest,
	operation: string,
	parameters: INodeParameters,
	more: Partial<RunOptions> = {},
): Promise<RunResult> => {
	const [resource, value] = operation.split('.');
	const result = await runNode({
		credentials: credentialFor(sandbox),
		parameters: { resource, operation: value, ...parameters },
		...more,
	});
	await checkPreview(operation, parameters, result);
	return result;
};

/** A record by its id, or by an expression for it, as the editor stores it. */
export const byId = (value: string) => ({ __rl: true, mode: 'id', value });

/** The calls that reached the sandbox's API, without those for tokens. */
export const apiCalls = (sandbox: SandboxUnderTest) =>
	sandbox.requests().filter(({ path }) => !path.startsWith('/v1/oauth2/'));

/** A request body that creates an order. */
export const orderBody = (intent = 'CAPTURE', value = '10.00'): object => ({
	intent,
	purchase_units: [{ amount: { currency_code: 'USD', value } }],
});

const created = async (
	sandbox: SandboxUnderTest,
	method: string,
	path: string,
	body?: object,
): Promise<Record<string, unknown>> => {
	const response = await sandbox.call(method, path, body, {
		prefer: 'return=representation',
		'paypal-request-id': `test-${path}-${Math.random()}`,
	});
	if (response.status >= 300) throw new Error(`${path}: ${JSON.stringify(response.body)}`);
	return response.body as unknown as Record<string, unknown>;
};

/** Records in the sandbox, made by calls of the API and of the buyer. */
export const make = {
	order: async (sandbox: SandboxUnderTest, intent?: string): Promise<string> => {
		const { id } = await created(sandbox, 'POST', '/v2/checkout/orders', orderBody(intent));
		return String(id);
	},
	approvedOrder: async (sandbox: SandboxUnderTest, intent?: string): Promise<string> => {
		const id = await make.order(sandbox, intent);
		await sandbox.admin('POST', `orders/${id}/approve`);
		return id;
	},
	authorization: async (sandbox: SandboxUnderTest): Promise<string> => {
		const id = await make.approvedOrder(sandbox, 'AUTHORIZE');
		const order = await created(sandbox, 'POST', `/v2/checkout/orders/${id}/authorize`, {});
		return paymentIn(order, 'authorizations');
	},
	/** @param buyer the payer's given name, with the surname Buyer; the sandbox's default if missing */
	capturedOrder: async (
		sandbox: SandboxUnderTest,
		buyer?: string,
	): Promise<{ order: string; capture: string }> => {
		const id = await make.order(sandbox);
		if (buyer !== undefined) {
			const paypal = { name: { given_name: buyer, surname: 'Buyer' } };
			await created(sandbox, 'POST', `/v2/checkout/orders/${id}/confirm-payment-source`, {
				payment_source: { paypal },
			});
		}
		await sandbox.admin('POST', `orders/${id}/approve`);
		const order = await created(sandbox, 'POST', `/v2/checkout/orders/${id}/capture`, {});
		return { order: id, capture: paymentIn(order, 'captures') };
	},
	capture: async (sandbox: SandboxUnderTest): Promise<string> =>
		(await make.capturedOrder(sandbox)).capture,
	refund: async (sandbox: SandboxUnderTest): Promise<string> => {
		const id = await make.capture(sandbox);
		const refund = await created(sandbox, 'POST', `/v2/payments/captures/${id}/refund`, {});
		return String(refund.id);
	},
	/** An invoice that was sent, and is not paid yet. */
	sentInvoice: async (sandbox: SandboxUnderTest, value: string): Promise<string> => {
		const unit_amount = { currency_code: 'USD', value };
		const { id } = await created(sandbox, 'POST', '/v2/invoicing/invoices', {
			detail: { currency_code: 'USD' },
			items: [{ name: 'Work', quantity: '1', unit_amount }],
		});
		await created(sandbox, 'POST', `/v2/invoicing/invoices/${String(id)}/send`, {});
		return String(id);
	},
	/** An invoice that was sent, and paid through PayPal. */
	paidInvoice: async (sandbox: SandboxUnderTest, value: string): Promise<string> => {
		const id = await make.sentInvoice(sandbox, value);
		await sandbox.admin('POST', `invoices/${id}/pay`);
		return id;
	},
	webhook: async (sandbox: SandboxUnderTest, url: string): Promise<string> => {
		const { id } = await created(sandbox, 'POST', '/v1/notifications/webhooks', {
			url,
			event_types: [{ name: '*' }],
		});
		return String(id);
	},
};

function paymentIn(order: Record<string, unknown>, kind: 'authorizations' | 'captures'): string {
	const [unit] = order.purchase_units as Array<{ payments: Record<string, Array<{ id: string }>> }>;
	return unit.payments[kind][0].id;
}
