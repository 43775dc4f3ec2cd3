import axios from 'axios';

import { activate } from '../provision.mts';
import { Problem } from '../report.mts';
import { until } from '../wait.mts';
import { exampleOf, type CheckStage, type Passed } from './checkStage.mts';
import { fillIn, formOf } from './form.mts';
import { payPalApi } from './payPalApi.mts';

const WEBHOOK_LIMIT_MS = 30_000;

/** The invoice form creates an invoice and sends it. */
export async function checkInvoiceForm(stage: CheckStage, passed: Passed): Promise<void> {
	const form = exampleOf(stage, 'invoice-form');
	await activate(stage.client, form);
	const url = await formOf(stage, form.id);
	const responses = ['jo@example.com', 'Jo Lee', 'Wedding photos', '2', '49.90', 'EUR', '14'];
	const says = await fillIn(url, responses);
	if (!/Invoice sent .* 99\.80 EUR/.test(says)) throw new Problem(`The form says: ${says}`);
	passed(`the invoice form says: ${says}`);
}

/** An order that is paid at once, by card. Returns its ID. */
async function paidOrder(stage: CheckStage): Promise<string> {
	const api = await payPalApi(stage);
	const { data: order } = await api.post<{ id: string }>('/v2/checkout/orders', {
		intent: 'CAPTURE',
		purchase_units: [{ amount: { currency_code: 'USD', value: '10.00' } }],
		payment_source: { card: { number: '4111111111111111', expiry: '2035-01' } },
	});
	return order.id;
}

/** The shop posts a tracking number, and PayPal has it. */
export async function checkTracking(stage: CheckStage, passed: Passed): Promise<void> {
	const orderId = await paidOrder(stage);
	const example = exampleOf(stage, 'tracking-from-shop');
	await activate(stage.client, example);
	const url = `${stage.n8n.url}/webhook/paypal-parcel-sent`;
	const post = async (order: string) =>
		await axios.post<{ tracking?: string; error?: string }>(
			url,
			{ orderId: order, trackingNumber: '1Z999', carrier: 'UPS' },
			{ proxy: false, validateStatus: () => true },
		);
	const { data } = await until("the shop's webhook to be available", WEBHOOK_LIMIT_MS, async () => {
		const response = await post(orderId);
		return response.status === 404 ? undefined : response;
	});
	if (data.tracking !== 'added') throw new Problem(`The shop got ${JSON.stringify(data)}.`);
	passed(`the shop posts a tracking number, and PayPal has it for order ${orderId}`);

	const refused = await post('5O190127TN364715T');
	if (refused.status !== 422 || !refused.data.error) {
		throw new Problem(`The shop got ${refused.status} for an order that does not exist.`);
	}
	passed(`for an order that does not exist the shop reads: ${refused.data.error}`);
}
