import type { Fields, GroupField, RowsField } from '../engine/types';
import { amount, choice, currency, decimal, flag, group, number, rows } from './basic';
import { pricing } from './pricing';

const INTERVALS = ['DAY', 'MONTH', 'WEEK', 'YEAR'];

/** How often a cycle comes round (total_cycles). */
export const totalCycles = number('Number of Times', { min: 0, max: 999 });

/** Which of a plan's cycles is meant (sequence). */
export const cycleNumber = number('Cycle Number', { required: true, min: 1, max: 99, default: 1 });

/** The cycles of a new plan (billing_cycle of billing_subscriptions_v1.json). */
export const billingCycles = (): RowsField =>
	rows(
		'Billing Cycles',
		{
			tenureType: choice('Type', ['REGULAR', 'TRIAL'], { required: true, default: 'REGULAR' }),
			...pricing({ description: 'Leave empty for a free trial' }),
			intervalCount: number('Every', {
				to: 'frequency.interval_count',
				required: true,
				min: 1,
				max: 365,
				default: 1,
			}),
			intervalUnit: choice('Interval', INTERVALS, {
				to: 'frequency.interval_unit',
				required: true,
				default: 'MONTH',
			}),
			totalCycles: {
				...totalCycles,
				required: true,
				default: 0,
				description: '0 goes on until the subscription is cancelled. A trial needs at least 1.',
			},
			sequence: {
				...cycleNumber,
				required: false,
				optional: true,
				description: 'When its turn comes. Left out, the order of this list.',
			},
		},
		{
			required: true,
			open: true,
			max: 12,
			description: 'When and what subscribers pay: at most two trials, then one regular cycle',
		},
	);

export const autoBillOutstanding = () =>
	flag('Bill Outstanding Balance', {
		to: 'payment_preferences.auto_bill_outstanding',
		default: true,
		description: 'Whether to add payments that failed to the next bill',
	});

/** What happens around payments (payment_preferences); the amounts take the currency around them. */
export const paymentPreferences = (): Fields => ({
	paymentFailureThreshold: number('Payment Failure Threshold', {
		to: 'payment_preferences.payment_failure_threshold',
		optional: true,
		min: 0,
		max: 999,
		description: 'Failed payments in a row that suspend the subscription',
	}),
	setupFee: amount('Setup Fee', { to: 'payment_preferences.setup_fee', optional: true }),
	setupFeeFailureAction: choice(
		'Setup Fee Failure',
		[
			{ name: 'Cancel Subscription', value: 'CANCEL' },
			{ name: 'Continue', value: 'CONTINUE' },
		],
		{ to: 'payment_preferences.setup_fee_failure_action', optional: true },
	),
});

/** A tax on every payment (taxes). */
export const taxFields = {
	percentage: decimal('Percentage', { min: '0', placeholder: 'e.g. 19' }),
	inclusive: flag('Inclusive', { description: 'Whether the prices contain the tax already' }),
} satisfies Fields;

/** What one subscription has otherwise than its plan (plan_override). */
export const planOverride = (): GroupField =>
	group(
		'Plan Overrides',
		{
			currencyCode: currency({ loadFor: 'planId' }),
			billingCycles: rows(
				'Billing Cycles',
				{
					sequence: cycleNumber,
					...pricing(),
					totalCycles: { ...totalCycles, optional: true },
				},
				{ max: 12 },
			),
			autoBillOutstanding: { ...autoBillOutstanding(), optional: true },
			...paymentPreferences(),
			taxes: group('Tax', taxFields, { optional: true }),
		},
		{
			to: 'plan',
			optional: true,
			description: 'What is different from the plan, for this subscription only',
		},
	);
