import { defineOperation } from '../../engine/define';
import { dateTime, decimal, text } from '../../fields/basic';
import { planOverride } from '../../fields/billing';
import { WITH_APPROVE_LINK } from '../../fields/links';
import { money } from '../../fields/money';
import { plan } from '../../fields/records';
import { shippingAddress, subscriber } from '../../fields/subscriber';
import { approvalPage } from './approvalPage';

export const create = defineOperation({
	value: 'create',
	name: 'Create',
	action: 'Create subscription',
	description:
		'Start a subscription to a plan. The answer has the link on which the subscriber approves it; payments begin after that. May move money with a card.',
	method: 'POST',
	path: '/v1/billing/subscriptions',
	idempotency: 'request-id',
	prefer: true,
	fields: {
		planId: plan({ in: 'body', to: 'plan_id' }),
		startTime: dateTime('Start Time', {
			optional: true,
			description: 'Left out, right after approval',
		}),
		quantity: decimal('Quantity', {
			optional: true,
			min: '0',
			placeholder: 'e.g. 1',
			description: 'Only for plans that support quantities',
		}),
		subscriber: subscriber(),
		customId: text('Custom ID', {
			optional: true,
			maxLength: 127,
			placeholder: 'e.g. CUSTOMER-1001',
			description: 'Your own ID, which comes back in events and lists',
		}),
		applicationContext: approvalPage(),
		plan: planOverride(),
		shippingAddress: shippingAddress({ to: 'subscriber.shipping_address', optional: true }),
		shippingAmount: money('Shipping Amount', { optional: true }),
	},
	result: { kind: 'one', top: WITH_APPROVE_LINK },
});
