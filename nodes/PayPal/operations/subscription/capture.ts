import { defineOperation } from '../../engine/define';
import { amount, choice, currency, text } from '../../fields/basic';
import { subscription } from '../../fields/records';

export const capture = defineOperation({
	value: 'capture',
	name: 'Capture',
	action: 'Capture outstanding balance of subscription',
	description: 'Take what a subscriber still owes. Moves money.',
	method: 'POST',
	path: '/v1/billing/subscriptions/{id}/capture',
	idempotency: 'request-id',
	fields: {
		subscriptionId: subscription(),
		captureType: choice('Capture Type', ['OUTSTANDING_BALANCE'], { required: true }),
		currencyCode: currency(),
		amount: amount('Amount', {
			required: true,
			description: "Up to the outstanding balance, which 'Get' shows",
		}),
		note: text('Note', {
			required: true,
			maxLength: 128,
			placeholder: 'e.g. Payment of March, which failed',
		}),
	},
	result: { kind: 'one', expected: { empty: [202] } },
});
