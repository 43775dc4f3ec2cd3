import { defineOperation } from '../../engine/define';
import { currency, rows } from '../../fields/basic';
import { cycleNumber } from '../../fields/billing';
import { pricing } from '../../fields/pricing';
import { plan } from '../../fields/records';

export const updatePricing = defineOperation({
	value: 'updatePricing',
	name: 'Update Pricing',
	action: 'Update pricing of plan',
	description:
		'Set new prices for a plan, for its subscribers, too. Payments in the next 10 days keep the old price.',
	method: 'POST',
	path: '/v1/billing/plans/{id}/update-pricing-schemes',
	idempotency: 'none',
	fields: {
		planId: plan(),
		currencyCode: currency({ loadFor: 'planId' }),
		pricingSchemes: rows(
			'New Prices',
			{
				billingCycleSequence: cycleNumber,
				...pricing({ required: true }),
			},
			{ required: true, open: true, max: 99 },
		),
	},
	result: { kind: 'done', flag: 'success' },
});
