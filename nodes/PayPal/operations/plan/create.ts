import type { JsonObject } from '../../../shared/json';
import { defineOperation } from '../define';
import type { RequestParts } from '../types';
import { boolean, currency, fixedCollection, notSent, options, string } from '../../fields/build';
import {
	autoBillOutstanding,
	billingCycles,
	paymentPreferences,
	taxFields,
} from '../../fields/shared/billing';
import { product } from '../../fields/shared/records';
import { inSequence } from './sequence';
import { PLAN_COLUMNS } from './columns';

/** Numbers the billing cycles; with a JSON body the values contain none. */
const inOrder = (
	parts: RequestParts,
	{ billingCycles: cycles }: { readonly billingCycles?: readonly JsonObject[] },
): RequestParts =>
	cycles === undefined
		? parts
		: {
				...parts,
				body: { ...(parts.body as JsonObject), billing_cycles: inSequence(cycles) },
			};

export const create = defineOperation('plans.create', ({ body }) => ({
	value: 'create',
	name: 'Create',
	action: 'Create plan',
	description: 'Set the price of a product by subscription, and how often it is billed',
	fields: {
		productId: product(body.product_id),
		name: string(body.name, 'Name', {
			placeholder: 'e.g. Premium, Monthly',
			description: 'Name of the plan, which subscribers see',
		}),
		currencyCode: currency(notSent, { description: 'For all prices of the plan' }),
		billingCycles: billingCycles(body.billing_cycles),
		// Always sent, since PayPal requires payment preferences even if all of them are defaults.
		autoBillOutstanding: autoBillOutstanding(body.payment_preferences.auto_bill_outstanding),
		...paymentPreferences(body.payment_preferences),
		description: string(body.description, 'Description', {
			optional: true,
			description: 'What the plan includes, for your own records',
		}),
		returnUrl: string(body.merchant_preferences.return_url, 'Return URL', {
			optional: true,
			placeholder: 'e.g. https://example.com/thanks',
			description: 'Where subscribers go after approving',
		}),
		cancelUrl: string(body.merchant_preferences.cancel_url, 'Cancel URL', {
			optional: true,
			placeholder: 'e.g. https://example.com/plans',
			description: 'Where subscribers go if they cancel at PayPal',
		}),
		quantitySupported: boolean(body.quantity_supported, 'Quantity Supported', {
			optional: true,
			description: 'Whether customers can subscribe to more than one unit',
		}),
		status: options(body.status, 'Status', {
			names: {
				CREATED: {
					name: 'Created',
					description: "Accepts no subscriptions until 'Activate' is run",
				},
			},
			except: ['INACTIVE'],
			description: 'Whether the plan accepts subscriptions right away',
			optional: true,
		}),
		taxes: fixedCollection(body.taxes, 'Tax', taxFields, {
			optional: true,
			description: 'Tax on each payment',
		}),
	},
	adjustRequest: inOrder,
	result: { kind: 'one', simplify: PLAN_COLUMNS },
}));
