import type { Field, PatchOp, PatchPath } from '../../engine/types';
import { amount, dateTime, group, text } from '../../fields/basic';
import {
	autoBillOutstanding,
	cycleNumber,
	paymentPreferences,
	taxFields,
	totalCycles,
} from '../../fields/billing';
import { tiers } from '../../fields/pricing';
import { shippingAddress, subscriberCard } from '../../fields/subscriber';

const BOTH: readonly PatchOp[] = ['replace', 'add'];

const change = (
	value: Field,
	path: string,
	ops: readonly PatchOp[] = ['replace'],
	label = value.label,
): PatchPath => ({ label, path, ops, value });

/** A change of money, with its currency. */
const priced = (...parts: Parameters<typeof change>): PatchPath => ({
	...change(...parts),
	currency: true,
});

/** A change of one billing cycle, found by its number. */
const ofCycle = (found: PatchPath): PatchPath => ({
	...found,
	path: `/plan/billing_cycles/@sequence=={sequence}${found.path}`,
	within: { sequence: cycleNumber },
});

/** What PayPal lets you change in a subscription (subscriptions.patch of billing_subscriptions_v1.json). */
export const SUBSCRIPTION_CHANGES: Readonly<Record<string, PatchPath>> = {
	autoBillOutstanding: change(
		autoBillOutstanding(),
		'/plan/payment_preferences/auto_bill_outstanding',
	),
	customId: change(text('Custom ID', { maxLength: 127 }), '/custom_id', BOTH),
	fixedPrice: ofCycle(priced(amount('Price'), '/pricing_scheme/fixed_price', BOTH)),
	inclusive: change(taxFields.inclusive, '/plan/taxes/inclusive', BOTH, 'Tax Inclusive'),
	outstandingBalance: priced(amount('Outstanding Balance'), '/billing_info/outstanding_balance'),
	paymentFailureThreshold: change(
		paymentPreferences().paymentFailureThreshold,
		'/plan/payment_preferences/payment_failure_threshold',
	),
	card: change(group('Card', subscriberCard), '/subscriber/payment_source'),
	percentage: change(taxFields.percentage, '/plan/taxes/percentage', BOTH, 'Tax Percentage'),
	shippingAddress: change(shippingAddress(), '/subscriber/shipping_address', BOTH),
	shippingAmount: priced(amount('Shipping Amount'), '/shipping_amount', BOTH),
	startTime: change(dateTime('Start Time'), '/start_time'),
	tiers: ofCycle(priced(tiers(), '/pricing_scheme/tiers')),
	totalCycles: ofCycle(change(totalCycles, '/total_cycles')),
};
