import { defineOperation } from '../../engine/define';
import { choice, dateTime, group, patch, text } from '../../fields/basic';
import { dispute } from '../../fields/records';

export const update = defineOperation({
	value: 'update',
	name: 'Update',
	action: 'Update dispute',
	description: 'Tell the buyer where to send evidence, or add what a partner does',
	method: 'PATCH',
	path: '/v1/customer/disputes/{id}',
	idempotency: 'none',
	fields: {
		disputeId: dispute(),
		changes: patch({
			communicationDetails: {
				label: 'Contact Details',
				path: '/communication_details',
				ops: ['add', 'replace'],
				value: group('Value', {
					email: text('Email', {
						maxLength: 254,
						placeholder: 'e.g. service@example.com',
						description: 'Where the buyer can send evidence to',
					}),
					note: text('Note', {
						rows: 3,
						maxLength: 2000,
						description: 'For the buyer and PayPal',
					}),
				}),
			},
			partnerAction: {
				label: 'Partner Action',
				path: '/partner_actions/-',
				ops: ['add'],
				value: group('Value', {
					id: text('ID', { required: true, placeholder: 'e.g. AMX-22345' }),
					name: choice('Name', ['ACCEPT_DISPUTE', 'DENY_DISPUTE'], {
						required: true,
						default: 'ACCEPT_DISPUTE',
					}),
					status: text('Status', { required: true, default: 'PENDING' }),
					createTime: dateTime('Created'),
					reason: text('Reason', {
						placeholder: 'e.g. TRANSACTION_MATCHES_BUYER_SPENDING_PATTERN',
					}),
				}),
			},
		}),
	},
	result: { kind: 'done', flag: 'success', expected: { orBare: true } },
});
