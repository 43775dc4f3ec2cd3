import { defineOperation } from '../define';
import type { Fields } from '../../fields/types';
import { patch } from '../../fields/build';
import { dispute } from '../../fields/shared/records';

// Neither has places: PayPal describes no request with them.

/** The contact whom the buyer can write to. */
const CONTACT: Fields = {
	email: {
		kind: 'string',
		label: 'Email',
		maxLength: 254,
		placeholder: 'e.g. service@example.com',
		description: 'Where the buyer can send evidence',
	},
	note: {
		kind: 'string',
		label: 'Note',
		rows: 3,
		maxLength: 2000,
		description: 'Message to the buyer and PayPal',
	},
};

/** What a partner does about the dispute. */
const PARTNER_ACTION: Fields = {
	id: {
		kind: 'string',
		label: 'ID',
		required: true,
		placeholder: 'e.g. AMX-22345',
		description: "The partner's ID of the action",
	},
	name: {
		kind: 'options',
		label: 'Name',
		options: [
			{ name: 'Accept Dispute', value: 'ACCEPT_DISPUTE' },
			{ name: 'Deny Dispute', value: 'DENY_DISPUTE' },
		],
		required: true,
		default: 'ACCEPT_DISPUTE',
		description: 'What the partner decided',
	},
	status: {
		kind: 'string',
		label: 'Status',
		required: true,
		default: 'PENDING',
		description: 'How far the action is',
	},
	createTime: { kind: 'dateTime', label: 'Creation Date', format: 'date-time' },
	reason: {
		kind: 'string',
		label: 'Reason',
		description: "The partner's reason for the action",
		placeholder: 'e.g. TRANSACTION_MATCHES_BUYER_SPENDING_PATTERN',
	},
};

export const update = defineOperation('disputes.patch', ({ path, body }) => ({
	value: 'update',
	name: 'Update',
	action: 'Update dispute',
	description: "Set the buyer's contact address for evidence, or add a partner's action",
	fields: {
		disputeId: dispute(path.id),
		changes: patch(body, {
			communicationDetails: {
				label: 'Contact Details',
				path: '/communication_details',
				ops: ['add', 'replace'],
				value: { kind: 'fixedCollection', label: 'Value', fields: CONTACT },
			},
			partnerAction: {
				label: 'Partner Action',
				path: '/partner_actions/-',
				ops: ['add'],
				value: { kind: 'fixedCollection', label: 'Value', fields: PARTNER_ACTION },
			},
		}),
	},
	result: { kind: 'done', flag: 'success', expected: { orBare: true } },
}));
