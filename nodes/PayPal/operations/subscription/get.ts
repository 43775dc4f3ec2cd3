import { defineOperation } from '../../engine/define';
import { choices } from '../../fields/basic';
import { subscription } from '../../fields/records';
import { SUBSCRIPTION_COLUMNS } from './columns';

export const get = defineOperation({
	value: 'get',
	name: 'Get',
	action: 'Get subscription',
	description: 'Look up a subscription: its status, next payment and outstanding balance',
	method: 'GET',
	path: '/v1/billing/subscriptions/{id}',
	fields: {
		subscriptionId: subscription(),
		fields: choices(
			'Include',
			[
				{ name: 'Last Failed Payment', value: 'last_failed_payment' },
				{ name: 'Plan', value: 'plan' },
			],
			{
				in: 'query',
				optional: true,
				joined: true,
				description: "Details that PayPal otherwise leaves out. Switch 'Simplify' off to see them.",
			},
		),
	},
	result: { kind: 'one', simplify: SUBSCRIPTION_COLUMNS },
});
