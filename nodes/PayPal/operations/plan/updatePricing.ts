import { defineOperation } from '../define';
import { currency, fixedCollections, notSent } from '../../fields/build';
import { cycleNumber } from '../../fields/shared/billing';
import { pricing } from '../../fields/shared/pricing';
import { plan } from '../../fields/shared/records';
import { SAME_AS_PLAN } from './columns';

export const updatePricing = defineOperation('plans.update-pricing-schemes', ({ path, body }) => ({
	value: 'updatePricing',
	name: 'Update Pricing',
	action: 'Update pricing of plan',
	description:
		'Set new prices for a plan and its existing subscriptions. Payments in the next 10 days keep the old price.',
	fields: {
		planId: plan(path.id),
		currencyCode: currency(notSent, {
			sameAs: SAME_AS_PLAN,
			description: 'For all new prices',
		}),
		pricingSchemes: fixedCollections(
			body.pricing_schemes,
			'New Prices',
			(each) => ({
				billingCycleSequence: cycleNumber(each.billing_cycle_sequence),
				// The operation's only purpose is a new price.
				...pricing(each.pricing_scheme, { required: true }),
			}),
			{ open: true, description: 'New prices of billing cycles, one entry per cycle' },
		),
	},
	result: { kind: 'done', flag: 'success' },
}));
