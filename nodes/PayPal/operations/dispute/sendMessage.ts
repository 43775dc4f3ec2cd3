import { defineOperation } from '../../engine/define';
import { text } from '../../fields/basic';
import { dispute } from '../../fields/records';
import { attachedFiles, LINKS_ONLY } from './parts';

export const sendMessage = defineOperation({
	value: 'sendMessage',
	name: 'Send Message',
	action: 'Send message about dispute',
	description: 'Write to the other party, with files, as long as the dispute is an inquiry',
	method: 'POST',
	path: '/v1/customer/disputes/{id}/send-message',
	idempotency: 'none',
	encoding: { multipart: 'input' },
	fields: {
		disputeId: dispute(),
		message: text('Message', {
			required: true,
			rows: 4,
			maxLength: 2000,
			placeholder: 'e.g. Your parcel is at the pick-up point in Market Street',
		}),
		inputDataFieldName: attachedFiles('message_document'),
	},
	result: LINKS_ONLY,
});
