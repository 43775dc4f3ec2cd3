import { defineOperation } from '../define';
import { string } from '../../fields/build';
import { dispute } from '../../fields/shared/records';
import { attachedFiles, LINKS_ONLY } from './parts';

export const sendMessage = defineOperation('disputes.send-message', ({ path, body, file }) => ({
	value: 'sendMessage',
	name: 'Send Message',
	action: 'Send message about dispute',
	description: 'Write to the other party, with files, while the dispute is an inquiry',
	fields: {
		disputeId: dispute(path.id),
		message: string(body.message, 'Message', {
			rows: 4,
			description: 'Text for the other party, which can reply to it',
			placeholder: 'e.g. Your parcel is at the pick-up point in Market Street',
		}),
		inputDataFieldName: attachedFiles(file.message_document),
	},
	result: LINKS_ONLY,
}));
