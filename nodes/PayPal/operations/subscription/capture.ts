import { defineOperation } from '../define';
import { amount, currency, notSent, string } from '../../fields/build';
import { subscription } from '../../fields/shared/records';
import { SAME_AS_SUBSCRIPTION, TRANSACTION_COLUMNS } from './columns';

export const capture = defineOperation('subscriptions.capture', ({ path, body }) => ({
	value: 'capture',
	name: 'Capture',
	action: 'Capture outstanding balance of subscription',
	description: 'Collect an outstanding balance from the subscriber. Moves money.',
	fields: {
		subscriptionId: subscription(path.id),
		currencyCode: currency(notSent, {
			sameAs: SAME_AS_SUBSCRIPTION,
			description: 'PayPal takes the one of the outstanding balance only',
		}),
		amount: amount(body.amount, 'Amount', {
			description: "How much to collect, at most the outstanding balance that 'Get' shows",
			// The only type.
			alsoSend: [[body.capture_type, 'OUTSTANDING_BALANCE']],
		}),
		note: string(body.note, 'Note', {
			placeholder: 'e.g. Failed payment of March',
			description: 'Reason for the charge, which the subscriber sees',
		}),
	},
	result: { kind: 'one', simplify: TRANSACTION_COLUMNS, expected: { empty: [202] } },
}));
