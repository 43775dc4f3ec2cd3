import { bodyOf } from '../../api/operation';
import type { PatchOp, PatchPath } from '../../fields/types';
import { amount, change, dateTime, string } from '../../fields/build';
import {
	autoBillOutstanding,
	cycleNumber,
	paymentPreferences,
	taxFields,
	totalCycles,
} from '../../fields/shared/billing';
import { tiers } from '../../fields/shared/pricing';
import { shippingAddress, subscriberCard } from '../../fields/shared/subscriber';

const REPLACE: readonly PatchOp[] = ['replace'];
const BOTH: readonly PatchOp[] = ['replace', 'add'];

const subscription = bodyOf('subscriptions.create');
const { plan, subscriber } = subscription;
const cycle = plan.billing_cycles.each;
const tax = taxFields(plan.taxes);

/** A change of one billing cycle, which is identified by its number. */
const inCycle = (path: string) => ({
	path: `/plan/billing_cycles/@sequence=={sequence}${path}`,
	within: { sequence: cycleNumber(cycle.sequence) },
});

/** What PayPal lets you change in a subscription. */
export const SUBSCRIPTION_CHANGES: Readonly<Record<string, PatchPath>> = {
	autoBillOutstanding: change(
		autoBillOutstanding(plan.payment_preferences.auto_bill_outstanding),
		REPLACE,
	),
	customId: change(string(subscription.custom_id, 'Custom ID'), BOTH),
	fixedPrice: change(amount(cycle.pricing_scheme.fixed_price, 'Price'), BOTH, {
		...inCycle('/pricing_scheme/fixed_price'),
		currency: true,
	}),
	inclusive: change(tax.inclusive, BOTH, { label: 'Tax Inclusive' }),
	// PayPal maintains it: no request contains it except the one to collect it.
	outstandingBalance: change(
		amount(bodyOf('subscriptions.capture').amount, 'Outstanding Balance'),
		REPLACE,
		{ path: '/billing_info/outstanding_balance', currency: true },
	),
	paymentFailureThreshold: change(
		paymentPreferences(plan.payment_preferences).paymentFailureThreshold,
		REPLACE,
	),
	card: change(subscriberCard(subscriber.payment_source), REPLACE),
	percentage: change(tax.percentage, BOTH, { label: 'Tax Percentage' }),
	shippingAddress: change(shippingAddress(subscriber.shipping_address), BOTH),
	shippingAmount: change(amount(subscription.shipping_amount, 'Shipping Amount'), BOTH, {
		currency: true,
	}),
	startTime: change(dateTime(subscription.start_time, 'Start Time'), REPLACE),
	tiers: change(tiers(cycle.pricing_scheme.tiers), REPLACE, {
		...inCycle('/pricing_scheme/tiers'),
		currency: true,
	}),
	totalCycles: change(totalCycles(cycle.total_cycles), REPLACE, inCycle('/total_cycles')),
};
