import { defineOperation } from '../define';
import { dateTime, decimal, string } from '../../fields/build';
import { planOverride } from '../../fields/shared/billing';
import { WITH_APPROVE_LINK } from '../../fields/shared/links';
import { money } from '../../fields/shared/money';
import { plan } from '../../fields/shared/records';
import { shippingAddress, subscriber } from '../../fields/shared/subscriber';
import { SAME_AS_PLAN } from '../plan/columns';
import { approvalPage } from './approvalPage';
import { SUBSCRIPTION_COLUMNS } from './columns';

export const create = defineOperation('subscriptions.create', ({ body }) => ({
	value: 'create',
	name: 'Create',
	action: 'Create subscription',
	description:
		'Start a subscription to a plan. The response has the link where the subscriber approves it; payments begin after that. May move money with a card.',
	fields: {
		planId: plan(body.plan_id),
		startTime: dateTime(body.start_time, 'Start Time', {
			optional: true,
			description: 'When billing begins. If empty, right after approval.',
		}),
		quantity: decimal(body.quantity, 'Quantity', {
			optional: true,
			min: '0',
			placeholder: 'e.g. 1',
			description: 'How many units to subscribe to. Only for plans that support quantities.',
		}),
		subscriber: subscriber(body.subscriber),
		customId: string(body.custom_id, 'Custom ID', {
			optional: true,
			placeholder: 'e.g. CUSTOMER-1001',
			description: 'Your own ID of the subscription, which events and lists return',
		}),
		applicationContext: approvalPage(body.application_context),
		plan: planOverride(body.plan, SAME_AS_PLAN),
		shippingAddress: shippingAddress(body.subscriber.shipping_address, { optional: true }),
		shippingAmount: money(body.shipping_amount, 'Shipping Cost', { optional: true }),
	},
	result: {
		kind: 'one',
		simplify: { ...WITH_APPROVE_LINK, ...SUBSCRIPTION_COLUMNS },
		top: WITH_APPROVE_LINK,
	},
}));
