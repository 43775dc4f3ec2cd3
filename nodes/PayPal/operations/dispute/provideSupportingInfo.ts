import { defineOperation } from '../define';
import { string } from '../../fields/build';
import { dispute } from '../../fields/shared/records';
import { attachedFiles, LINKS_ONLY } from './parts';

export const provideSupportingInfo = defineOperation(
	'disputes.provide-supporting-info',
	({ path, body, file }) => ({
		value: 'provideSupportingInfo',
		name: 'Provide Supporting Info',
		action: 'Provide supporting info for dispute',
		description:
			'Add notes and files to a chargeback or arbitration for which PayPal has not requested evidence',
		fields: {
			disputeId: dispute(path.id),
			notes: string(body.notes, 'Notes', {
				rows: 3,
				description: 'What PayPal should know about the case, besides the files',
			}),
			inputDataFieldName: attachedFiles(file['supporting document']),
		},
		result: LINKS_ONLY,
	}),
);
