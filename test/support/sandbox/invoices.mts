import type { Json, SandboxResponse, SandboxUnderTest } from '../sandbox.mts';
import { usd } from './orders.mts';

/** Helpers for tests of invoices. */
export const INVOICES = '/v2/invoicing/invoices';

type Part = Readonly<Record<string, unknown>>;

/** An invoice for 100.00 to one customer, with more properties if given. */
export const invoiceOf = (more: Part = {}, detail: Part = {}) => ({
	detail: { currency_code: 'USD', ...detail },
	primary_recipients: [
		{
			billing_info: {
				name: { given_name: 'Cleo', surname: 'Customer' },
				email_address: 'cleo@customer.example',
			},
		},
	],
	items: [{ name: 'Work', quantity: '2', unit_amount: usd('50.00') }],
	...more,
});

/** The calls for invoices. */
export function invoiceCalls(sandbox: () => SandboxUnderTest) {
	const post = (path: string, body?: object): Promise<SandboxResponse> =>
		sandbox().call('POST', `${INVOICES}/${path}`, body);
	const calls = {
		post,
		create: (body: object = invoiceOf()): Promise<SandboxResponse> =>
			sandbox().call('POST', INVOICES, body, { prefer: 'return=representation' }),
		get: (id: Json): Promise<SandboxResponse> => sandbox().call('GET', `${INVOICES}/${id}`),
		statusOf: async (id: Json): Promise<Json> => (await calls.get(id)).body.status,
		update: (id: Json, body: object): Promise<SandboxResponse> =>
			sandbox().call('PUT', `${INVOICES}/${id}`, body),
		remove: (path: string): Promise<SandboxResponse> =>
			sandbox().call('DELETE', `${INVOICES}/${path}`),
		send: (id: Json, body: object = {}): Promise<SandboxResponse> => post(`${id}/send`, body),
		remind: (id: Json): Promise<SandboxResponse> => post(`${id}/remind`, {}),
		cancel: (id: Json): Promise<SandboxResponse> => post(`${id}/cancel`, {}),
		record: (id: Json, value?: string): Promise<SandboxResponse> =>
			post(`${id}/payments`, { method: 'CASH', ...(value && { amount: usd(value) }) }),
		refund: (id: Json, value?: string): Promise<SandboxResponse> =>
			post(`${id}/refunds`, { method: 'CASH', ...(value && { amount: usd(value) }) }),
		/** The payer pays through PayPal */
		pay: (id: Json, amount?: string) =>
			sandbox().admin('POST', `invoices/${id}/pay`, amount === undefined ? {} : { amount }),
		/** Creates and sends one */
		sent: async (body?: object): Promise<Json> => {
			const { id } = (await calls.create(body)).body;
			expect((await calls.send(id)).status).toBe(200);
			return id;
		},
	};
	return calls;
}
