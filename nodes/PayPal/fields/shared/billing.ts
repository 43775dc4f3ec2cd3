import type { Body } from '../../api/operation';
import type { BooleanAt, NumberAt } from '../../api/place';
import type {
	CurrencyOfRecord,
	Fields,
	BooleanField,
	FixedCollectionField,
	NumberField,
	FixedCollectionsField,
} from '../types';
import {
	amount,
	boolean,
	currency,
	decimal,
	fixedCollection,
	fixedCollections,
	notSent,
	number,
	options,
	type Settings,
} from '../build';
import { pricing } from './pricing';

type PlanAt = Body<'plans.create'>;
type OverrideAt = Body<'subscriptions.create'>['plan'];

/** How often a cycle repeats. */
export const totalCycles = (
	at: NumberAt,
	settings: Settings & Pick<NumberField, 'default'> = {},
): NumberField => number(at, 'Number of Times', settings);

/** Which of a plan's cycles it is. */
export const cycleNumber = (at: NumberAt, settings: Settings = {}): NumberField =>
	number(at, 'Cycle Number', {
		default: 1,
		description: 'Position of the cycle in the plan, from 1',
		...settings,
	});

/** The cycles of a new plan. */
export const billingCycles = (at: PlanAt['billing_cycles']): FixedCollectionsField =>
	fixedCollections(
		at,
		'Billing Cycles',
		(cycle) => ({
			tenureType: options(cycle.tenure_type, 'Type', {
				default: 'REGULAR',
				description: 'A trial comes before the regular cycle, at its own price',
			}),
			...pricing(cycle.pricing_scheme, {
				description: 'What each payment costs. If empty, the trial is free.',
			}),
			// PayPal's default is 1: the panel shows it explicitly.
			intervalCount: number(cycle.frequency.interval_count, 'Every', {
				required: true,
				default: 1,
				description: "How many of the 'Interval' lie between two payments: 2 for every other month",
			}),
			intervalUnit: options(cycle.frequency.interval_unit, 'Interval', {
				default: 'MONTH',
				description: "The unit of 'Every'",
			}),
			// PayPal's default is 1, which few people want: the field is required instead.
			totalCycles: totalCycles(cycle.total_cycles, {
				required: true,
				default: 0,
				description:
					'How often the cycle repeats: 0 means until it is cancelled, and a trial needs at least 1',
			}),
			// The node numbers the cycles if it is missing.
			sequence: cycleNumber(cycle.sequence, {
				optional: true,
				description:
					'Position in the sequence of cycles. If empty, the order of this list applies.',
			}),
		}),
		{
			open: true,
			description: 'When and how much subscribers pay: at most two trials, then one regular cycle',
		},
	);

export const autoBillOutstanding = (at: BooleanAt, settings: Settings = {}): BooleanField =>
	boolean(at, 'Bill Outstanding Balance', {
		default: true,
		description: 'Whether to add failed payments to the next bill',
		...settings,
	});

/** Settings of payments; the amounts use the surrounding currency. */
export const paymentPreferences = (at: PlanAt['payment_preferences']) =>
	({
		paymentFailureThreshold: number(at.payment_failure_threshold, 'Payment Failure Threshold', {
			optional: true,
			description:
				'Number of consecutive failed payments after which the subscription is suspended',
		}),
		setupFee: amount(at.setup_fee, 'Setup Fee', { optional: true }),
		setupFeeFailureAction: options(at.setup_fee_failure_action, 'Setup Fee Failure', {
			names: { CANCEL: 'Cancel Subscription' },
			optional: true,
		}),
	}) satisfies Fields;

/** A tax on every payment. */
export const taxFields = (at: PlanAt['taxes']) =>
	({
		percentage: decimal(at.percentage, 'Percentage', { min: '0', placeholder: 'e.g. 19' }),
		inclusive: boolean(at.inclusive, 'Inclusive', {
			description: 'Whether the prices contain the tax already',
		}),
	}) satisfies Fields;

/** The terms of one subscription that differ from its plan. */
export const planOverride = (at: OverrideAt, sameAs: CurrencyOfRecord): FixedCollectionField =>
	fixedCollection(
		at,
		'Plan Overrides',
		{
			currencyCode: currency(notSent, { sameAs }),
			billingCycles: fixedCollections(at.billing_cycles, 'Billing Cycles', (cycle) => ({
				sequence: cycleNumber(cycle.sequence),
				...pricing(cycle.pricing_scheme),
				totalCycles: totalCycles(cycle.total_cycles, { optional: true }),
			})),
			autoBillOutstanding: autoBillOutstanding(at.payment_preferences.auto_bill_outstanding, {
				optional: true,
			}),
			...paymentPreferences(at.payment_preferences),
			taxes: fixedCollection(at.taxes, 'Tax', taxFields, { optional: true }),
		},
		{
			optional: true,
			description: 'Overrides the plan, for this subscription only',
		},
	);
