import { defineOperation } from '../../engine/define';
import { decimal } from '../../fields/basic';
import { planOverride } from '../../fields/billing';
import { WITH_APPROVE_LINK } from '../../fields/links';
import { money } from '../../fields/money';
import { plan, subscription } from '../../fields/records';
import { shippingAddress } from '../../fields/subscriber';
import { approvalPage } from './approvalPage';

export const revise = defineOperation({
	value: 'revise',
	name: 'Revise',
	action: 'Revise subscription',
	description:
		'Switch to another plan or quantity. The answer has the link on which the subscriber agrees; overrides made before are lost.',
	method: 'POST',
	path: '/v1/billing/subscriptions/{id}/revise',
	idempotency: 'none',
	fields: {
		subscriptionId: subscription(),
		planId: plan({
			in: 'body',
			to: 'plan_id',
			required: false,
			label: 'New Plan',
			description: 'Leave empty to keep the plan',
		}),
		quantity: decimal('Quantity', {
			min: '0',
			placeholder: 'e.g. 1',
			description: 'Only for plans that support quantities',
		}),
		applicationContext: approvalPage(),
		plan: planOverride(),
		shippingAddress: shippingAddress({ optional: true }),
		shippingAmount: money('Shipping Amount', { optional: true }),
	},
	result: { kind: 'one', expected: { has: ['plan_id'] }, top: WITH_APPROVE_LINK },
});
