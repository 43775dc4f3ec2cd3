import { defineOperation } from '../define';
import { multiOptions } from '../../fields/build';
import { subscription } from '../../fields/shared/records';
import { SUBSCRIPTION_COLUMNS } from './columns';

export const get = defineOperation('subscriptions.get', ({ path, query }) => ({
	value: 'get',
	name: 'Get',
	action: 'Get subscription',
	description: 'Look up a subscription: its status, next payment and outstanding balance',
	fields: {
		subscriptionId: subscription(path.id),
		fields: multiOptions(query.fields, 'Include', {
			choices: [
				{ name: 'Last Failed Payment', value: 'last_failed_payment' },
				{ name: 'Plan', value: 'plan' },
			],
			optional: true,
			description: "Details that PayPal returns only on request. Turn off 'Simplify' to see them.",
		}),
	},
	result: { kind: 'one', simplify: SUBSCRIPTION_COLUMNS },
}));
