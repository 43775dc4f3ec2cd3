import { defineOperation } from '../../engine/define';
import { currency, rows, text } from '../../fields/basic';
import { payoutItemFields, recipientType } from './recipient';

const HEADER = 'sender_batch_header';

export const create = defineOperation({
	value: 'create',
	name: 'Create',
	action: 'Create payout',
	description: 'Pay one or many people from your balance. Moves money.',
	method: 'POST',
	path: '/v1/payments/payouts',
	idempotency: 'request-id',
	fields: {
		senderBatchId: text('Batch ID', {
			to: `${HEADER}.sender_batch_id`,
			maxLength: 256,
			placeholder: 'e.g. PAYOUT-2026-05',
			description:
				'Your own ID for this payout. PayPal refuses one that was used in the last 30 days, so nobody is paid twice.',
		}),
		emailSubject: text('Email Subject', {
			to: `${HEADER}.email_subject`,
			maxLength: 255,
			placeholder: 'e.g. You have a payout',
		}),
		currencyCode: currency(),
		recipientType: recipientType({
			to: `${HEADER}.recipient_type`,
			required: true,
			default: 'EMAIL',
		}),
		items: rows('Items', payoutItemFields(), {
			required: true,
			open: true,
			max: 15_000,
			description:
				"Who gets how much. For a list that an expression makes, choose 'Using JSON' in 'Specify Body'.",
		}),
		emailMessage: text('Email Message', {
			to: `${HEADER}.email_message`,
			optional: true,
			maxLength: 1000,
			rows: 3,
		}),
		note: text('Note to All', {
			to: `${HEADER}.note`,
			optional: true,
			maxLength: 1000,
			description: "Stands before the note of each item in PayPal's email",
		}),
	},
	result: { kind: 'one' },
});
