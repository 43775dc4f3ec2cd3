import { defineOperation } from '../define';
import { amount, currency, options, string } from '../../fields/build';
import { subscription } from '../../fields/shared/records';

export const capture = defineOperation('subscriptions.capture', ({ path, body }) => ({
	value: 'capture',
	name: 'Capture',
	action: 'Capture outstanding balance of subscription',
	description: 'Collect an outstanding balance from the subscriber. Moves money.',
	fields: {
		subscriptionId: subscription(path.id),
		captureType: options(body.capture_type, 'Capture Type', {
			description: 'What to collect. PayPal has only this one.',
		}),
		currencyCode: currency(),
		amount: amount(body.amount, 'Amount', {
			description: "How much to collect, at most the outstanding balance that 'Get' shows",
		}),
		note: string(body.note, 'Note', {
			placeholder: 'e.g. Failed payment of March',
			description: 'Reason for the charge, which the subscriber sees',
		}),
	},
	result: { kind: 'one', expected: { empty: [202] } },
}));
