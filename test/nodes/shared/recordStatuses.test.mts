/** The statuses that the triggers' filter offers are those that PayPal's files have. */
import { specs } from '../../../contract/load.mts';
import { recordStatuses } from '../../../nodes/shared/recordStatuses';

const OFFERED = recordStatuses().map(({ value }) => value);

/** The codes of a schema, or of one of its properties. */
function codesOf(spec: string, schema: string): string[] {
	const found = specs.get(spec)?.schemas[schema];
	return [...(found?.enum ?? found?.properties?.status?.enum ?? [])].map(String);
}

it.each([
	['payments_payment_v2', 'authorization_status'],
	['payments_payment_v2', 'capture_status'],
	['payments_payment_v2', 'refund_status'],
	['checkout_orders_v2', 'order_status'],
	['billing_subscriptions_v1', 'subscription_status'],
	['billing_subscriptions_v1', 'plan'],
	['invoicing_v2', 'invoice_status'],
	['customer_disputes_v1', 'status'],
])('of %s: %s', (spec, schema) => {
	const codes = codesOf(spec, schema);
	expect(codes.length).toBeGreaterThan(2);
	expect(codes.filter((code) => !OFFERED.includes(code))).toEqual([]);
});

it('each stands once, under a name of its own', () => {
	const names = recordStatuses().map(({ name }) => name);
	expect(new Set(OFFERED).size).toBe(OFFERED.length);
	expect(new Set(names).size).toBe(names.length);
});
