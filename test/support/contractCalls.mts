/** Calls and bodies that the tests of the contract share. */
import { contract, type ContractOperation, type RequestToCheck } from '../../contract/index.mts';

/** The operation of `POST /v2/checkout/orders?x=1`, and the request's path and query. */
export function route(call: string): { operation: ContractOperation; request: RequestToCheck } {
	const [method = '', target = ''] = call.split(' ');
	const { pathname, searchParams } = new URL(target, 'https://paypal.test');
	const match = contract.find(method, pathname);
	if (!match) throw new Error(`No operation is called ${call}`);
	const { operation, pathParameters } = match;
	return { operation, request: { pathParameters, query: Object.fromEntries(searchParams) } };
}

/** What a call has in addition to its method and URL. */
export type Rest = Pick<RequestToCheck, 'body' | 'headers' | 'contentType'>;

export const usd = (value: string) => ({ currency_code: 'USD', value });

export const json = (body: unknown): Rest => ({
	body,
	contentType: 'application/json; charset=utf-8',
});

export const order = {
	intent: 'CAPTURE',
	purchase_units: [
		{
			reference_id: 'lamp',
			amount: { ...usd('30.00'), breakdown: { item_total: usd('30.00') } },
			items: [{ name: 'Lamp', quantity: '2', unit_amount: usd('15.00') }],
		},
	],
	payment_source: {
		paypal: {
			experience_context: {
				return_url: 'https://shop.example/thanks',
				cancel_url: 'https://shop.example/cart',
				user_action: 'PAY_NOW',
			},
		},
	},
};

export const plan = {
	product_id: 'PROD-6XB24663H4094933M',
	name: 'Tea every month',
	billing_cycles: [
		{
			tenure_type: 'REGULAR',
			sequence: 1,
			total_cycles: 12,
			frequency: { interval_unit: 'MONTH', interval_count: 1 },
			pricing_scheme: { fixed_price: usd('9.99') },
		},
	],
	payment_preferences: { auto_bill_outstanding: true, payment_failure_threshold: 3 },
};

export const invoice = {
	detail: { currency_code: 'EUR', invoice_number: 'R-2026-1', invoice_date: '2026-03-01' },
	primary_recipients: [{ billing_info: { email_address: 'buyer@example.com' } }],
	items: [
		{ name: 'Consulting', quantity: '1', unit_amount: { currency_code: 'EUR', value: '100.00' } },
	],
};

export const payout = {
	sender_batch_header: { sender_batch_id: 'march-1', email_subject: 'You have money' },
	items: [
		{
			recipient_type: 'EMAIL',
			receiver: 'r@example.com',
			amount: { currency: 'USD', value: '5.00' },
		},
	],
};

export const tracker = {
	transaction_id: '8MC585209K746392H',
	tracking_number: '443844607820',
	status: 'SHIPPED',
	carrier: 'FEDEX',
};

export const signature = {
	auth_algo: 'SHA256withRSA',
	cert_url: 'https://api.paypal.com/v1/notifications/certs/CERT-360caa42-fca2a594-a5cafa77',
	transmission_id: '69cd13f0-d67a-11e5-baa3-778b53f4ae55',
	transmission_sig: 'lmI95Jx3Y9nhR5SJWlHVIWpg4AgFk7n9bCHSRxbrd8A9zrhdu2rMyFrmz',
	transmission_time: '2026-02-18T20:01:35Z',
	webhook_id: '1JE4291016473214C',
	webhook_event: { id: 'WH-2W', event_type: 'PAYMENT.CAPTURE.COMPLETED', resource: { id: 'x' } },
};

export const evidence = {
	evidences: [
		{
			evidence_type: 'PROOF_OF_FULFILLMENT',
			evidence_info: { tracking_info: [{ carrier_name: 'FEDEX', tracking_number: '122533485' }] },
			notes: 'Delivered on Monday',
		},
	],
};

export const referral = {
	tracking_id: 'shop-1',
	operations: [
		{
			operation: 'API_INTEGRATION',
			api_integration_preference: {
				rest_api_integration: {
					integration_method: 'PAYPAL',
					integration_type: 'THIRD_PARTY',
					third_party_details: { features: ['PAYMENT', 'REFUND'] },
				},
			},
		},
	],
	products: ['EXPRESS_CHECKOUT'],
	legal_consents: [{ type: 'SHARE_DATA_CONSENT', granted: true }],
};

const basic = { authorization: 'Basic aWQ6c2VjcmV0' };

export const form = (body: Readonly<Record<string, string>>): Rest => ({
	body,
	contentType: 'application/x-www-form-urlencoded',
	headers: basic,
});
