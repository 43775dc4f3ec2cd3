import { defineOperation } from '../define';
import { decimal } from '../../fields/build';
import { planOverride } from '../../fields/shared/billing';
import { WITH_APPROVE_LINK } from '../../fields/shared/links';
import { money } from '../../fields/shared/money';
import { plan, subscription } from '../../fields/shared/records';
import { shippingAddress } from '../../fields/shared/subscriber';
import { approvalPage } from './approvalPage';
import { SAME_AS_SUBSCRIPTION } from './columns';

export const revise = defineOperation('subscriptions.revise', ({ path, body }) => ({
	value: 'revise',
	name: 'Revise',
	action: 'Revise subscription',
	description:
		'Switch to another plan or quantity. The response has the link where the subscriber agrees; earlier overrides are lost.',
	fields: {
		subscriptionId: subscription(path.id),
		planId: plan(body.plan_id, {
			label: 'New Plan',
			description: 'Plan of the same product to switch to. If empty, the plan stays.',
		}),
		quantity: decimal(body.quantity, 'Quantity', {
			min: '0',
			placeholder: 'e.g. 1',
			description:
				'New number of units. If empty, it stays. Only for plans that support quantities.',
		}),
		applicationContext: approvalPage(body.application_context),
		plan: planOverride(body.plan, SAME_AS_SUBSCRIPTION),
		shippingAddress: shippingAddress(body.shipping_address, { optional: true }),
		shippingAmount: money(body.shipping_amount, 'Shipping Cost', { optional: true }),
	},
	result: { kind: 'one', expected: { has: ['plan_id'] }, top: WITH_APPROVE_LINK },
}));
