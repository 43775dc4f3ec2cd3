import type { Backend } from '../core/backend.mts';
import { newAccountId, newId, newInvoiceId } from '../core/ids.mts';
import { eventType } from './eventTypes.mts';

/** A sample resource for an event type, for simulated events. */
export function sampleResource(backend: Backend, type: string): object {
	const now = backend.now();
	const base = { id: newId(), create_time: now, update_time: now };
	const amount = { currency_code: 'USD', value: '10.00' };
	switch (eventType(type)?.resourceType) {
		case 'capture':
		case 'authorization':
		case 'refund':
			return { ...base, amount, status: type.split('.').at(-1) };
		case 'checkout-order':
			return {
				...base,
				intent: 'CAPTURE',
				status: type.split('.').at(-1),
				purchase_units: [{ reference_id: 'default', amount }],
				payer: { payer_id: newAccountId() },
			};
		case 'sale':
			return { ...base, amount: { total: '10.00', currency: 'USD' }, state: 'completed' };
		case 'invoices':
			return {
				invoice: {
					id: newInvoiceId(),
					status: type.split('.').at(-1),
					detail: { currency_code: 'USD' },
					amount,
				},
			};
		case 'dispute':
			return { dispute_id: `PP-D-${Date.parse(now) % 100_000}`, ...base, dispute_amount: amount };
		case 'product':
			return { ...base, name: 'Sample product', type: 'PHYSICAL' };
		default:
			return base;
	}
}
