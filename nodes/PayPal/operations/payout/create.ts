import type { Body } from '../../api/operation';
import { defineOperation } from '../define';
import type { Fields, Input } from '../../fields/types';
import { currency, fixedCollections, notSent, options, string } from '../../fields/build';
import { checkEmails, payoutItemFields, recipientType } from './recipient';
import { PAYOUT_CREATED_COLUMNS } from './columns';

const payoutFields = ({ sender_batch_header: header, items }: Body<'payouts.post'>) =>
	({
		senderBatchId: string(header.sender_batch_id, 'Batch ID', {
			placeholder: 'e.g. PAYOUT-2026-05',
			description:
				'Your own ID for this payout. PayPal refuses one that was used in the last 30 days, so nobody is paid twice. If empty, n8n generates one.',
		}),
		emailSubject: string(header.email_subject, 'Email Subject', {
			optional: true,
			description: "The subject of PayPal's email to the recipients",
			placeholder: 'e.g. You have a payout',
		}),
		currencyCode: currency(notSent, { description: 'For all amounts of the payout' }),
		recipientType: recipientType(header.recipient_type, {
			// PayPal requires it here or in each item: here it applies to all items that do not set it.
			required: true,
			default: 'EMAIL',
			description: "What 'Receiver' contains: an email address, a phone number or an account",
		}),
		inputItems: options(notSent, 'Input Items', {
			description: 'Whether all input items are paid in one payout, or each in its own',
			choices: [
				{ name: 'All in One Payout', value: 'together' },
				{ name: 'One Payout for Each', value: 'each' },
			],
			default: 'together',
			hint: 'Each input item fills in the recipients below: drag its values into them',
		}),
		items: fixedCollections(items, 'Recipients', payoutItemFields, {
			open: true,
			description: 'Who gets how much. With one recipient here, 200 input items pay 200 people.',
		}),
		emailMessage: string(header.email_message, 'Email Message', {
			optional: true,
			description: "Your text in PayPal's email to the recipients",
			rows: 3,
		}),
		note: string(header.note, 'Note to All', {
			optional: true,
			description: "Shown above the note of each item in PayPal's email",
		}),
	}) satisfies Fields;

type PayoutFields = ReturnType<typeof payoutFields>;

export const create = defineOperation('payouts.post', ({ body }) => ({
	value: 'create',
	name: 'Create',
	action: 'Create payout',
	description: 'Pay one or many people from your balance. Moves money.',
	// Payouts have been made twice under one PayPal-Request-Id (issue 379 of PayPal-Java-SDK); PayPal's
	// files guarantee idempotency for the batch ID.
	keyInBody: body.sender_batch_header.sender_batch_id,
	fields: payoutFields(body),
	together: {
		setting: 'inputItems',
		value: 'together',
		rows: 'items',
		otherwise:
			"Make it the same, or choose 'One Payout for Each' in 'Input Items'. An expression such as {{ $now }} gives another value for each item; {{ $execution.id }} does not.",
		allTheSame:
			"Drag values of the input items into the fields. To pay only what is filled in, turn on 'Execute Once' in the node's settings. If they are meant to be the same, give each an 'Item ID' of its own.",
	},
	adjustRequest: (parts, { items = [], recipientType: usual }: Input<PayoutFields>) => {
		checkEmails(items, usual);
		return parts;
	},
	result: {
		kind: 'one',
		simplify: PAYOUT_CREATED_COLUMNS,
		expected: { has: ['batch_header'] },
	},
}));
