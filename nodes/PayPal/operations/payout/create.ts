import { defineOperation } from '../../engine/define';
import { choice, currency, rows, text } from '../../fields/basic';
import { checkEmails, payoutItemFields, recipientType } from './recipient';

const HEADER = 'sender_batch_header';

export const create = defineOperation({
	value: 'create',
	name: 'Create',
	action: 'Create payout',
	description: 'Pay one or many people from your balance. Moves money.',
	method: 'POST',
	path: '/v1/payments/payouts',
	idempotency: 'request-id',
	// Payouts have been made twice under one PayPal-Request-Id (issue 379 of PayPal-Java-SDK); PayPal's
	// files promise it of the batch ID.
	keyInBody: `${HEADER}.sender_batch_id`,
	fields: {
		senderBatchId: text('Batch ID', {
			to: `${HEADER}.sender_batch_id`,
			maxLength: 256,
			placeholder: 'e.g. PAYOUT-2026-05',
			description:
				'Your own ID for this payout. PayPal refuses one that was used in the last 30 days, so nobody is paid twice. Left empty, n8n makes one.',
		}),
		emailSubject: text('Email Subject', {
			to: `${HEADER}.email_subject`,
			optional: true,
			maxLength: 255,
			placeholder: 'e.g. You have a payout',
		}),
		currencyCode: currency(),
		recipientType: recipientType({
			to: `${HEADER}.recipient_type`,
			required: true,
			default: 'EMAIL',
		}),
		inputItems: choice(
			'Input Items',
			[
				{ name: 'All in One Payout', value: 'together' },
				{ name: 'One Payout for Each', value: 'each' },
			],
			{
				in: 'steer',
				default: 'together',
				hint: 'Each item gives the recipients below: drag its values into them',
			},
		),
		items: rows('Recipients', payoutItemFields(), {
			required: true,
			open: true,
			max: 15_000,
			description: 'Who gets how much. With one recipient here, 200 input items pay 200 people.',
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
	together: {
		setting: 'inputItems',
		value: 'together',
		rows: 'items',
		otherwise:
			"Make it the same, or choose 'One Payout for Each' in 'Input Items'. A moment such as {{ $now }} is another one for each item: {{ $execution.id }} is not.",
		allTheSame:
			"Drag values of the input items into the fields. To pay only what stands there, turn on 'Execute Once' in the node's settings. If they are meant to be the same, give each an 'Item ID' of its own.",
	},
	adjustRequest: (parts, { items = [], recipientType: usual }) => {
		checkEmails(items, usual);
		return parts;
	},
	result: { kind: 'one', expected: { has: ['batch_header'] } },
});
