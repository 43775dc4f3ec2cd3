import { defineOperation } from '../define';
import { amount, currency, notSent, string } from '../../fields/build';
import { subscription } from '../../fields/shared/records';
import { SAME_AS_SUBSCRIPTION, TRANSACTION_COLUMNS } from './columns';

export const capture = defineOperation('subscriptions.capture', ({ path, body }) => ({
	value: 'capture',
	name: 'Capture',
	action: 'Capture outstanding balance of subscription',
	description: 'Take what a subscriber still owes. Moves money.',
	fields: {
		subscriptionId: subscription(path.id),
		currencyCode: currency(notSent, { sameAs: SAME_AS_SUBSCRIPTION }),
		amount: amount(body.amount, 'Amount', {
			description: "Up to the outstanding balance, which 'Get' shows",
			// The only type that there is.
			alsoSend: [[body.capture_type, 'OUTSTANDING_BALANCE']],
		}),
		note: string(body.note, 'Note', {
			placeholder: 'e.g. Payment of March, which failed',
		}),
	},
	result: { kind: 'one', simplify: TRANSACTION_COLUMNS, expected: { empty: [202] } },
}));
