import type { JsonObject } from '../../../shared/json';
import { defineOperation } from '../../engine/define';
import { choice, currency, flag, group, text } from '../../fields/basic';
import {
	autoBillOutstanding,
	billingCycles,
	paymentPreferences,
	taxFields,
} from '../../fields/billing';
import { product } from '../../fields/records';
import { inSequence } from './sequence';

export const create = defineOperation({
	value: 'create',
	name: 'Create',
	action: 'Create plan',
	description: 'Say what a product costs by subscription, and how often it is paid',
	method: 'POST',
	path: '/v1/billing/plans',
	idempotency: 'request-id',
	prefer: true,
	fields: {
		productId: product({ in: 'body' }),
		name: text('Name', { required: true, maxLength: 127, placeholder: 'e.g. Premium, Monthly' }),
		currencyCode: currency(),
		billingCycles: billingCycles(),
		// Always sent, since PayPal wants payment preferences even when all of them are its own.
		autoBillOutstanding: autoBillOutstanding(),
		...paymentPreferences(),
		description: text('Description', { optional: true, maxLength: 127 }),
		quantitySupported: flag('Quantity Supported', {
			optional: true,
			description: 'Whether subscribers can take more than one',
		}),
		status: choice(
			'Status',
			[
				'ACTIVE',
				{
					name: 'Created',
					value: 'CREATED',
					description: 'Takes no subscriptions before Activate',
				},
			],
			{ optional: true },
		),
		taxes: group(
			'Tax',
			{ ...taxFields, percentage: { ...taxFields.percentage, required: true } },
			{ optional: true },
		),
	},
	adjustRequest: (parts, { billingCycles: cycles }) =>
		cycles === undefined
			? parts
			: {
					...parts,
					body: { ...(parts.body as JsonObject), billing_cycles: inSequence(cycles) },
				},
	result: { kind: 'one' },
});
